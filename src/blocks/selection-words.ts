import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './selection-words/en.js';

export const selectionWords: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./selection-words/fr.js') },
};

export type SelectionTexts = Translate<typeof en>;
