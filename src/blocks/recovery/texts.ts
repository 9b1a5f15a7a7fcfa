import type { StringsSource } from '../../i18n/strings-controller.js';
import type { Translate } from '../../i18n/strings.js';
import { en } from './strings/en.js';

export const recoveryTexts: StringsSource<typeof en> = {
  name: 'recovery',
  en,
  load: {
    ar: () => import('./strings/ar.js'),
    de: () => import('./strings/de.js'),
    es: () => import('./strings/es.js'),
    fr: () => import('./strings/fr.js'),
    it: () => import('./strings/it.js'),
    ja: () => import('./strings/ja.js'),
    nl: () => import('./strings/nl.js'),
    pl: () => import('./strings/pl.js'),
    'pt-BR': () => import('./strings/pt-BR.js'),
  },
};

export type RecoveryWords = Translate<typeof en>;
