import type { StringsSource } from '../i18n/strings-controller.js';
import { en } from './strings/en.js';

/** The frame's own texts, ready for a controller. */
export const frameStrings: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./strings/fr.js').then((module) => module.fr) },
};

export type FrameStrings = typeof en;
