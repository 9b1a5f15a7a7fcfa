import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './views-strings/en.js';

/** Words of the saved views, loaded with them. */
export const viewsStrings: StringsSource<typeof en> & { en: typeof en } = {
  name: 'views',
  en,
  load: {
    ar: () => import('./views-strings/ar.js'),
    de: () => import('./views-strings/de.js'),
    es: () => import('./views-strings/es.js'),
    fr: () => import('./views-strings/fr.js'),
    it: () => import('./views-strings/it.js'),
    ja: () => import('./views-strings/ja.js'),
    nl: () => import('./views-strings/nl.js'),
    pl: () => import('./views-strings/pl.js'),
    'pt-BR': () => import('./views-strings/pt-BR.js'),
  },
};
