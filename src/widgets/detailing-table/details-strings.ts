import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './details-strings/en.js';

/** Words of the open rows, loaded with them. */
export const detailsStrings: StringsSource<typeof en> & { en: typeof en } = {
  name: 'details',
  en,
  load: {
    ar: () => import('./details-strings/ar.js'),
    de: () => import('./details-strings/de.js'),
    es: () => import('./details-strings/es.js'),
    fr: () => import('./details-strings/fr.js'),
    it: () => import('./details-strings/it.js'),
    ja: () => import('./details-strings/ja.js'),
    nl: () => import('./details-strings/nl.js'),
    pl: () => import('./details-strings/pl.js'),
    'pt-BR': () => import('./details-strings/pt-BR.js'),
  },
};
