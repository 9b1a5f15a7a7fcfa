import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './installment-words/en.js';

/** Words of single installments, loaded with the details and dialogs that say them. */
export const installmentWords: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => import('./installment-words/ar.js'),
    de: () => import('./installment-words/de.js'),
    es: () => import('./installment-words/es.js'),
    fr: () => import('./installment-words/fr.js'),
    it: () => import('./installment-words/it.js'),
    ja: () => import('./installment-words/ja.js'),
    nl: () => import('./installment-words/nl.js'),
    pl: () => import('./installment-words/pl.js'),
    'pt-BR': () => import('./installment-words/pt-BR.js'),
  },
};

export type InstallmentWords = Translate<typeof en>;

/** Why a charge failed, in our words; undefined for a code we have no word for. */
export function failureWord(t: InstallmentWords, code: string): string | undefined {
  const key = `failure_${code}`;
  return Object.hasOwn(en, key) ? t(key as Extract<keyof typeof en, `failure_${string}`>) : undefined;
}
