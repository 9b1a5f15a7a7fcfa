import type { StringsModule, StringsSource } from './strings-controller.js';
import { en as dataEn } from './data-words/en.js';
import { en as sharedEn } from './words/en.js';

const en = { ...sharedEn, ...dataEn };

type Part<T> = Promise<StringsModule<T>>;

/** Two files of one language as one. */
async function both(shared: Part<typeof sharedEn>, data: Part<typeof dataEn>): Promise<StringsModule<typeof en>> {
  const [first, second] = await Promise.all([shared, data]);
  return { texts: { ...first.texts, ...second.texts } };
}

/** The shared words and those of lists and charts, ready for a controller: `readonly dataWords = new StringsController(this, dataWords)`. */
export const dataWords: StringsSource<typeof en> = {
  en,
  load: {
    ar: () => both(import('./words/ar.js'), import('./data-words/ar.js')),
    de: () => both(import('./words/de.js'), import('./data-words/de.js')),
    es: () => both(import('./words/es.js'), import('./data-words/es.js')),
    fr: () => both(import('./words/fr.js'), import('./data-words/fr.js')),
    it: () => both(import('./words/it.js'), import('./data-words/it.js')),
    ja: () => both(import('./words/ja.js'), import('./data-words/ja.js')),
    nl: () => both(import('./words/nl.js'), import('./data-words/nl.js')),
    pl: () => both(import('./words/pl.js'), import('./data-words/pl.js')),
    'pt-BR': () => both(import('./words/pt-BR.js'), import('./data-words/pt-BR.js')),
  },
};

export type DataWords = typeof en;
