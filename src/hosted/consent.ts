import { matchLocale } from '../i18n/locale.js';
import { PlainFormats } from '../i18n/plain-formats.js';
import type { Strings, Translate } from '../i18n/strings.js';
import { Translator } from '../i18n/translator.js';
import { texts, type Texts } from './texts.js';

/** The wording that new sessions ask for; older ones stay readable under their version. */
export const consentVersion = '2026-11';

const keys = { '2026-11': 'consent_2026_11' } as const;

/** A wording this page knows. */
export const isConsent = (version: string): version is keyof typeof keys => Object.hasOwn(keys, version);

/** The consent in the page's language, exactly as shown and hashed; undefined for a version this page does not know. */
export function consentOf(t: Translate<Texts>, version: string, merchant: string): string | undefined {
  return isConsent(version) ? t(keys[version], { merchant }) : undefined;
}

/** The same text for a vault that checks the hash: `locale` is the language the page says it was shown in. */
export async function consentText(version: string, locale: string, merchant: string): Promise<string | undefined> {
  const load = texts.load ?? {};
  const language = matchLocale(locale, ['en', ...Object.keys(load)]);
  if (language === undefined) return undefined;
  const strings = language === 'en' ? (texts.en as Strings<Texts>) : (await load[language]?.())?.texts;
  return strings && consentOf(new Translator(strings, new PlainFormats(language)).t, version, merchant);
}
