/** Name of a language in a language, as somebody would choose it from a list; the tag itself where the engine knows none. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
