import type { StringsSource } from '../i18n/strings-controller.js';
import type { Translate } from '../i18n/strings.js';
import { en } from './words/en.js';

/** The words of the field, ready for a controller: `new StringsController(this, billingWords)`. */
export const billingWords: StringsSource<typeof en> = {
  en,
  load: { fr: () => import('./words/fr.js').then((module) => module.fr) },
};

export type BillingWords = Translate<typeof en>;

type Key = keyof typeof en;
/** Keys of one family that take no values. */
type Plain<P extends string> = Extract<Key, `${P}_${string}`>;

const known = (key: string): key is Key => Object.hasOwn(en, key);

/** The word of a code that came from outside; undefined for one we have no word for. */
export function wordOf<P extends 'failure' | 'reason'>(t: BillingWords, family: P, code: string): string | undefined {
  const key = `${family}_${code}`;
  return known(key) ? t(key as Plain<'failure' | 'reason'>) : undefined;
}
