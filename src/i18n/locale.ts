/** Scripts written from right to left; asking `Intl.Locale` for text direction does not work in every engine yet. */
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Tags whose script needs no looking up: the first use of the engine's table of likely scripts costs a page milliseconds. */
const PLAIN = /^(de|en|es|fr|it|ja|nl|pl|pt)(-[A-Z]{2})?$/;

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
  const tag = canonicalLocale(locale);
  if (PLAIN.test(tag)) return 'ltr';
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * The best of the `available` languages, by look-up as of RFC 4647: `fr-CA` finds `fr`; `zh-TW` finds `zh-Hant` before
 * `zh`. Beyond it, another region's form of a language is better than none: `pt` and `pt-PT` find `pt-BR`. Undefined when none fits.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  const tag = canonicalLocale(wanted);
  const [plain = ''] = tag.split('-');
  const kin = available.filter((entry) => entry.split('-')[0] === plain);
  // No script to choose between, so the engine's table is not asked.
  if (kin.length === 1 && (kin[0] === tag || kin[0] === plain)) return kin[0];
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
