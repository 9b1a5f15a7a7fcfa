import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './selection-words/en.js';

export const selectionWords: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => import('./selection-words/ar.js'),
    de: () => import('./selection-words/de.js'),
    es: () => import('./selection-words/es.js'),
    fr: () => import('./selection-words/fr.js'),
    it: () => import('./selection-words/it.js'),
    ja: () => import('./selection-words/ja.js'),
    nl: () => import('./selection-words/nl.js'),
    pl: () => import('./selection-words/pl.js'),
    'pt-BR': () => import('./selection-words/pt-BR.js'),
  },
};

export type SelectionTexts = Translate<typeof en>;
