import type { StringsSource } from '../../i18n/strings-controller.js';
import type { Translate } from '../../i18n/strings.js';
import { en } from './form-strings/en.js';

export const formStrings: StringsSource<typeof en> = {
  name: 'form',
  en,
  load: {
    ar: () => import('./form-strings/ar.js'),
    de: () => import('./form-strings/de.js'),
    es: () => import('./form-strings/es.js'),
    fr: () => import('./form-strings/fr.js'),
    it: () => import('./form-strings/it.js'),
    ja: () => import('./form-strings/ja.js'),
    nl: () => import('./form-strings/nl.js'),
    pl: () => import('./form-strings/pl.js'),
    'pt-BR': () => import('./form-strings/pt-BR.js'),
  },
};

export type FormWords = Translate<typeof en>;

/** The sentence for a code of the form, as far as we have one. */
export const errorKey = (code: string): Extract<keyof typeof en, `error_${string}`> =>
  Object.hasOwn(en, `error_${code}`) ? (`error_${code}` as Extract<keyof typeof en, `error_${string}`>) : 'error_other';
