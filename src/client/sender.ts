import { TrancheError } from '../core/errors.js';
import { problemOf } from './answer.js';
import type { ClientOptions } from './client-options.js';
import type { Wire } from './request.js';
import { exchange, platformFetch, type Answer, type TransportOptions } from './transport.js';

/** Signs and sends; once more with a fresh token after a 401, where there can be one. */
export type Sender = (wire: Wire, signal: AbortSignal | undefined) => Promise<Answer>;

// What a header can carry; anything else would fail as if the network had.
const sendable = /^[\x21-\x7e]+$/;

export const isSendable = (token: unknown): token is string => typeof token === 'string' && sendable.test(token);

export const sessionExpired = (cause?: unknown): TrancheError =>
  new TrancheError('session_expired', { kind: 'problem', status: 401, cause });

export function transportOf({
  fetch = platformFetch,
  timeoutMs = 15_000,
  credentials,
}: Partial<ClientOptions>): TransportOptions {
  return { fetch, timeoutMs, credentials };
}

export const signed = (wire: Wire, token: string): Wire => ({
  ...wire,
  headers: { ...wire.headers, authorization: `Bearer ${token}` },
});

/** Where a link, cookies or a proxy sign in, a 401 cannot be mended by us. */
export function sendOnce(transport: TransportOptions, onSessionExpired: () => void = () => undefined): Sender {
  return async (wire, signal) => {
    const answer = await exchange(wire, transport, signal);
    if (answer.status !== 401) return answer;
    onSessionExpired();
    throw sessionExpired(problemOf(answer));
  };
}
