/** Scripts written from right to left; asking `Intl.Locale` for text direction does not work in every engine yet. */
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/** A BCP 47 tag the engine accepts: `fr_ca` becomes `fr-CA`, nonsense becomes `en` and never throws. */
export function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.trim().replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Writing direction of a language, by its (likely) script: `ar`, `he`, `fa`, `ur`, `pa-Arab`… are `rtl`. */
export function direction(locale: string): Direction {
  const script = new Intl.Locale(canonicalLocale(locale)).maximize().script;
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * The best of the `available` languages, by look-up as of RFC 4647: `fr-CA` finds `fr`; `zh-TW` finds `zh-Hant` before
 * `zh`. Beyond it, another region's form of a language is better than none: `pt` and `pt-PT` find `pt-BR`. Undefined when none fits.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  const tag = canonicalLocale(wanted);
  const { language, script } = new Intl.Locale(tag).maximize();
  const chain = [...shortened(tag), `${language}-${script ?? ''}`, language].map((entry) => entry.toLowerCase());
  for (const candidate of chain) {
    const found = available.find((entry) => entry.toLowerCase() === candidate);
    if (found !== undefined) return found;
  }
  return available.find((entry) => {
    const other = new Intl.Locale(entry).maximize();
    return other.language === language && other.script === script;
  });
}

/** `zh-Hant-TW` → itself, `zh-Hant`; the bare language comes last, after the likely script had its chance. */
function shortened(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-')).filter((entry) => entry.includes('-'));
}
