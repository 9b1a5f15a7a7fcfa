import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './selection-words/en.js';

export const selectionWords: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => import('./selection-words/ar.js'),
    fr: () => import('./selection-words/fr.js'),
    ja: () => import('./selection-words/ja.js'),
    nl: () => import('./selection-words/nl.js'),
    pl: () => import('./selection-words/pl.js'),
  },
};

export type SelectionTexts = Translate<typeof en>;
