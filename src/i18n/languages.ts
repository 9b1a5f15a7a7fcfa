/** The kit's languages, by BCP 47 tag in alphabetical order; every file of English texts has a namesake in each of the others. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR'] as const;

export type Language = (typeof languages)[number];

/** A language's own name, as a choice of languages lists it: `Deutsch`, `Français`, `Português (Brasil)`. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
