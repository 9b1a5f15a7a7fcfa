import type { TrancheError } from '../core/errors.js';

/**
 * What a failed write tells about whether it happened.
 * `unknown`: it may have (no answer, a gateway's answer, or the first try still at work): ask again with the same key.
 * `open`: asking again at once would not help (signed out, too many requests, an unreadable answer), and the intention lives on: the
 * same key must be used again.
 * `refused`: the backend, or the input's schema, decided; the intention is settled.
 */
export type Outcome = 'unknown' | 'open' | 'refused';

export function outcomeOf({ kind, status = 0, code }: TrancheError): Outcome {
  if (code === 'invalid_input' || code === 'not_implemented' || status === 501) return 'refused';
  if (kind === 'network' || kind === 'timeout' || kind === 'aborted') return 'unknown';
  if (kind === 'schema') return 'open';
  // The backend itself answered: it could not reach the vault, and nothing was left behind.
  if (code === 'vault_unavailable') return 'open';
  if (code === 'idempotency_in_progress' || status >= 500) return 'unknown';
  return [0, 401, 408, 425, 429].includes(status) ? 'open' : 'refused';
}

/** True when the answer itself proves that this try changed nothing. */
export function isCertain(error: TrancheError): boolean {
  return outcomeOf(error) === 'refused' || (error.kind === 'problem' && [401, 425, 429].includes(error.status ?? 0));
}

/** True when what we show of the object may be old: it is gone, in another state, at another version, or the answer was unreadable. */
export function mayHaveChanged({ kind, code, status = 0 }: TrancheError): boolean {
  return (kind === 'schema' && code !== 'invalid_input') || [404, 409, 410, 412].includes(status);
}
