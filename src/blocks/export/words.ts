import type { Translate } from '../../i18n/strings.js';
import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './strings/en.js';

export const exportStrings: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./strings/fr.js') },
};

export type ExportTexts = Translate<typeof en>;
