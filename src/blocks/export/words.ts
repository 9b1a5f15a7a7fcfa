import type { Translate } from '../../i18n/strings.js';
import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './strings/en.js';

export const exportStrings: StringsSource<typeof en> = {
  name: 'export',
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

export type ExportTexts = Translate<typeof en>;
