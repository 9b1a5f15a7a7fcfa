import type { StringsSource } from './strings-controller.js';
import { en as dataEn } from './data-words/en.js';
import { en as sharedEn } from './words/en.js';

const en = { ...sharedEn, ...dataEn };

/** The shared words and those of lists and charts, ready for a controller: `readonly dataWords = new StringsController(this, dataWords)`. */
export const dataWords: StringsSource<typeof en> = {
  en,
  load: {
    fr: async () => {
      const [shared, data] = await Promise.all([import('./words/fr.js'), import('./data-words/fr.js')]);
      return { ...shared.fr, ...data.fr };
    },
  },
};

export type DataWords = typeof en;
