import { TrancheError } from '../core/errors.js';
import { jsonOf, problemOf } from './answer.js';
import { exchange, type TransportOptions } from './transport.js';

/**
 * A token callback that asks the host's own server: `POST url` with the page's cookies, answered by
 * `{ "token": "…" }`. POST, so that no cache and no prefetch ever holds a token.
 */
export function tokenFrom(url: string, transport: TransportOptions): () => Promise<string> {
  // The header is one that no form of another site can send: the host's server may insist on it.
  const headers = { accept: 'application/json', 'x-requested-with': 'tranche' };
  return async () => {
    const answer = await exchange({ method: 'POST', url, headers }, { ...transport, credentials: 'include' });
    if (!answer.ok) throw problemOf(answer);
    const body = jsonOf(answer) as { token?: unknown } | null;
    if (typeof body?.token === 'string') return body.token;
    throw new TrancheError('invalid_answer', { kind: 'schema', fields: [{ pointer: '/token', code: 'required' }] });
  };
}
