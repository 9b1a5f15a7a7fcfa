import type { TrancheError } from '../core/errors.js';
import { errorWord } from '../frame/error-words.js';
import type { Translate } from '../i18n/strings.js';
import type { Words } from '../i18n/words.js';
import { reasonWord, type BillingWords } from './words.js';

/** Words for a refused action: the reason where we know it, else what kind of trouble it was. Never the error's own message. */
export function problemText(error: TrancheError, words: Translate<Words>, billing: BillingWords): string {
  return reasonWord(billing, error.code) ?? words(errorWord(error));
}
