import type { TrancheError } from '../core/errors.js';
import type { Translate } from '../i18n/strings.js';
import type { Words } from '../i18n/words.js';
import { wordOf, type BillingWords } from './words.js';

/** Words for a refused action: the reason where we know it, else what kind of trouble it was. Never the error's own message. */
export function problemText(error: TrancheError, words: Translate<Words>, billing: BillingWords): string {
  return wordOf(billing, 'reason', error.code) ?? words(`error_${errorKind(error)}`);
}

function errorKind({ kind, code, status = 0 }: TrancheError) {
  if (code === 'session_expired') return 'session_expired';
  if (kind === 'network' || kind === 'timeout' || kind === 'schema') return kind;
  if (status === 429) return 'rate_limited';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  return status >= 500 ? 'server' : 'unknown';
}
