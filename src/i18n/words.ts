import type { StringsSource } from './strings-controller.js';
import { en } from './words/en.js';

/** The shared words, ready for a controller: `readonly words = new StringsController(this, words)`. */
export const words: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => import('./words/ar.js'),
    de: () => import('./words/de.js'),
    es: () => import('./words/es.js'),
    fr: () => import('./words/fr.js'),
    it: () => import('./words/it.js'),
    ja: () => import('./words/ja.js'),
    nl: () => import('./words/nl.js'),
    pl: () => import('./words/pl.js'),
    'pt-BR': () => import('./words/pt-BR.js'),
  },
};

export type Words = typeof en;
