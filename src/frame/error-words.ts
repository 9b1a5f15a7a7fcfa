import type { TrancheError } from '../core/errors.js';
import type { Words } from '../i18n/words.js';

export type ErrorWord = Extract<keyof Words, `error_${string}`>;

/** The sentence for a failure, by meaning. Problem codes of single operations have their words in `blocks/`. */
export function errorWord({ kind, code, status = 0 }: TrancheError): ErrorWord {
  if (code === 'session_expired' || status === 401) return 'error_session_expired';
  if (kind === 'network') return 'error_network';
  if (kind === 'timeout') return 'error_timeout';
  if (kind === 'schema') return 'error_schema';
  if (status === 403) return 'error_forbidden';
  if (status === 404 || status === 410) return 'error_not_found';
  if (status === 429) return 'error_rate_limited';
  return status >= 500 ? 'error_server' : 'error_unknown';
}

/** True when signing in again is the cure. */
export function isExpired(error: TrancheError): boolean {
  return errorWord(error) === 'error_session_expired';
}
