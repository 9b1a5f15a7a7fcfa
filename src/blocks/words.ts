import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './words/en.js';

/** The words of the field, ready for a controller: `new StringsController(this, billingWords)`. */
export const billingWords: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => import('./words/ar.js'),
    de: () => import('./words/de.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    it: () => import('./words/it.js'),
    ja: () => import('./words/ja.js'),
    nl: () => import('./words/nl.js'),
    pl: () => import('./words/pl.js'),
    'pt-BR': () => import('./words/pt-BR.js'),
  },
};

export type BillingWords = Translate<typeof en>;

/** Why an action was refused, in our words; undefined for a code we have no word for. */
export function reasonWord(t: BillingWords, code: string): string | undefined {
  const key = `reason_${code}`;
  return Object.hasOwn(en, key) ? t(key as Extract<keyof typeof en, `reason_${string}`>) : undefined;
}
