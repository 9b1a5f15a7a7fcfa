import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './strings/en.js';

export const texts: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./strings/fr.js') },
};
