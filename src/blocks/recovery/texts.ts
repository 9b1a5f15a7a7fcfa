import type { StringsSource } from '../../i18n/strings-controller.js';
import type { Translate } from '../../i18n/strings.js';
import { en } from './strings/en.js';

export const recoveryTexts: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./strings/fr.js') },
};

export type RecoveryWords = Translate<typeof en>;
