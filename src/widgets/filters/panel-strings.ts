import type { StringsSource } from '../../i18n/strings-controller.js';
import { en } from './panel-strings/en.js';

/** Words of the panels, loaded with them. */
export const panelStrings: StringsSource<typeof en> & { en: typeof en } = {
  name: 'panels',
  en,
  load: {
    ar: () => import('./panel-strings/ar.js'),
    de: () => import('./panel-strings/de.js'),
    es: () => import('./panel-strings/es.js'),
    fr: () => import('./panel-strings/fr.js'),
    it: () => import('./panel-strings/it.js'),
    ja: () => import('./panel-strings/ja.js'),
    nl: () => import('./panel-strings/nl.js'),
    pl: () => import('./panel-strings/pl.js'),
    'pt-BR': () => import('./panel-strings/pt-BR.js'),
  },
};
