import { deadline, throwIfAborted, untilAborted } from '../core/abort.js';
import { isAbort, isTrancheError, TrancheError } from '../core/errors.js';
import { takeEarly, type Early } from './early.js';
import type { Wire } from './request.js';

/** The part of `fetch` that we use: an address, never a Request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The only door to the network. Looked up at each call, so that a page may replace it. */
export const platformFetch: Fetch = (url, init) => fetch(url, init);

/** An answer whose body has arrived completely. */
export interface Answer {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
}

export interface TransportOptions {
  fetch: Fetch;
  timeoutMs: number;
  credentials: RequestInit['credentials'] | undefined;
  /** Answers that are on their way already. */
  early?: Early | undefined;
}

async function arrived(response: Response): Promise<Answer> {
  const { status, ok, headers } = response;
  return { status, ok, headers, text: await response.text() };
}

function send(wire: Wire, options: TransportOptions, signal: AbortSignal): Promise<Answer> {
  const { method, headers, body } = wire;
  const { fetch, credentials } = options;
  const request = () =>
    fetch(wire.url, {
      method,
      headers,
      signal,
      ...(body !== undefined && { body }),
      ...(credentials && { credentials }),
    }).then(arrived);
  const early = method === 'GET' && options.early ? takeEarly(options.early, wire.url) : undefined;
  // An early request that failed is no answer at all: ask again as if it had never been.
  return early ? early.then(arrived).catch(request) : request();
}

/**
 * One request and its whole answer, whatever its status. Throws `aborted` when the caller left, `timeout` when
 * `timeoutMs` passed before the last byte, `network` when there was no answer or it broke off.
 */
export async function exchange(wire: Wire, options: TransportOptions, signal?: AbortSignal): Promise<Answer> {
  throwIfAborted(signal);
  const limit = deadline(options.timeoutMs, signal);
  try {
    return await untilAborted(send(wire, options, limit.signal), limit.signal);
  } catch (cause) {
    if (limit.expired) throw new TrancheError('timeout', { kind: 'timeout', retryable: true, cause });
    throwIfAborted(signal);
    if (isTrancheError(cause) && !isAbort(cause)) throw cause;
    throw new TrancheError('network', { kind: 'network', retryable: true, cause });
  } finally {
    limit.end();
  }
}
