import type { Operation } from '../contract/operation.js';
import { parseAnswer, parseInput } from '../contract/parse.js';
import { throwIfAborted, untilAborted } from '../core/abort.js';
import { TrancheError } from '../core/errors.js';
import { newKey } from '../core/ids.js';
import { jsonOf, problemOf, requestIdOf } from './answer.js';
import type { Call } from './calls-of.js';
import { claimEarly } from './early.js';
import { wireOf, type Wire } from './request.js';
import { withRetries, type RetryOptions } from './retry.js';
import { TokenSource, type Token } from './token.js';
import { tokenFrom } from './token-url.js';
import { exchange, platformFetch, type Answer, type Fetch, type TransportOptions } from './transport.js';

export interface ClientOptions {
  /** Where the contract's paths begin, for instance `https://api.example.com/v1`. */
  baseUrl: string;
  /** Asks the host for a fresh bearer token; called when none is known and after a 401. Without it no header is sent. */
  token?: (() => Promise<string>) | undefined;
  /** Instead of `token`: an address of the host's own server that answers `{ "token": "…" }` to the page's cookies. */
  tokenUrl?: string | undefined;
  fetch?: Fetch | undefined;
  /** For the whole of one try, 15 s by default. */
  timeoutMs?: number | undefined;
  /** How often a failed read or keyed write is tried again, 3 by default. */
  retries?: number | undefined;
  /** Sent as `Accept-Language`. */
  locale?: string | undefined;
  /** Cookies to the API: never by default where a token is used. */
  credentials?: RequestInit['credentials'] | undefined;
  /** The host has no token any more, or its newest one was refused; once for all callers. */
  onSessionExpired?: (() => void) | undefined;
  /** Another token has taken the place of an earlier one: it may be somebody else's. */
  onTokenRenewed?: (() => void) | undefined;
  /** For tests: how to wait between tries. */
  timing?: Omit<RetryOptions, 'retries'> | undefined;
}

/** Sends with a token, once more with a fresh one after a 401. */
type Sender = (wire: Wire, signal: AbortSignal | undefined) => Promise<Answer>;

function senderOf(options: ClientOptions, transport: TransportOptions): Sender {
  const { tokenUrl, onSessionExpired = () => undefined } = options;
  const ask = options.token ?? (tokenUrl === undefined ? undefined : tokenFrom(tokenUrl, transport));
  if (!ask) return withoutToken(transport, onSessionExpired);
  const tokens = new TokenSource(ask, onSessionExpired, transport.early?.token, options.onTokenRenewed);
  const attempt = (wire: Wire, { text }: Token, signal: AbortSignal | undefined) =>
    exchange({ ...wire, headers: { ...wire.headers, authorization: `Bearer ${text}` } }, transport, signal);
  return async (wire, signal) => {
    const token = await untilAborted(tokens.get(), signal);
    const answer = await attempt(wire, token, signal);
    if (answer.status !== 401) return answer;
    const fresh = await untilAborted(tokens.renew(token), signal);
    const second = await attempt(wire, fresh, signal);
    if (second.status === 401) throw tokens.expire(fresh);
    return second;
  };
}

/** Where cookies or a proxy sign in, a 401 cannot be mended by us. */
function withoutToken(transport: TransportOptions, onSessionExpired: () => void): Sender {
  return async (wire, signal) => {
    const answer = await exchange(wire, transport, signal);
    if (answer.status !== 401) return answer;
    onSessionExpired();
    throw new TrancheError('session_expired', { kind: 'problem', status: 401, cause: problemOf(answer) });
  };
}

/** How each operation is called over HTTP: checked, signed, sent, tried again, checked again. */
export function callerOf(options: ClientOptions): (operation: Operation) => Call {
  const { baseUrl, locale, retries = 3, timeoutMs = 15_000, fetch = platformFetch } = options;
  const hasToken = options.token !== undefined || options.tokenUrl !== undefined;
  const credentials = options.credentials ?? (hasToken ? 'omit' : undefined);
  // A token callback of the host says nothing about whose token the early script used.
  const early = options.token ? undefined : claimEarly(options.tokenUrl);
  const send = senderOf(options, { fetch, timeoutMs, credentials, early });
  return (operation) =>
    async (input = {}, { signal, idempotencyKey, ifMatch } = {}) => {
      throwIfAborted(signal);
      const key = operation.keyed ? (idempotencyKey ?? newKey()) : undefined;
      const wire = wireOf(operation, parseInput(operation, input), { baseUrl, locale, idempotencyKey: key, ifMatch });
      const ask = async () => {
        const answer = await send(wire, signal);
        if (!answer.ok) throw problemOf(answer);
        return answer;
      };
      const answer = await withRetries(ask, { retries, ...options.timing }, signal);
      return parseAnswer(operation, jsonOf(answer), requestIdOf(answer));
    };
}
