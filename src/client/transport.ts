import { deadline, throwIfAborted, untilAborted } from '../core/abort.js';
import { isAbort, isTrancheError, TrancheError } from '../core/errors.js';
import { takeEarly, type Early } from './early.js';
import type { Wire } from './request.js';

/** The part of `fetch` that we use: an address, never a Request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The only door to the network. Looked up at each call, so that a page may replace it. */
export const platformFetch: Fetch = (url, init) => fetch(url, init);

/** An answer whose body has arrived completely, unless the request said `stream`. */
export interface Answer {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
  /** Still to be read, or left by `cancel()`. */
  body?: ReadableStream<Uint8Array> | null;
}

export interface TransportOptions {
  fetch: Fetch;
  timeoutMs: number;
  credentials: RequestInit['credentials'] | undefined;
  /** Answers that are on their way already. */
  early?: Early | undefined;
}

async function arrived(response: Response, stream = false): Promise<Answer> {
  const { status, ok, headers } = response;
  if (stream && ok) return { status, ok, headers, text: '', body: response.body };
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
    }).then((response) => arrived(response, wire.stream));
  const early = method === 'GET' && options.early ? takeEarly(options.early, wire.url) : undefined;
  // An early request that failed is no answer at all: ask again as if it had never been.
  return early ? early.then((response) => arrived(response)).catch(request) : request();
}

/** Work on the network. Throws `aborted` when the caller left, `timeout` when the time is up, `network` when it broke off. */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  throwIfAborted(signal);
  const limit = deadline(milliseconds, signal);
  try {
    return await untilAborted(work(limit.signal), limit.signal);
  } catch (cause) {
    if (limit.expired) throw new TrancheError('timeout', { kind: 'timeout', retryable: true, cause });
    throwIfAborted(signal);
    if (isTrancheError(cause) && !isAbort(cause)) throw cause;
    throw new TrancheError('network', { kind: 'network', retryable: true, cause });
  } finally {
    limit.end();
  }
}

/** One request and its whole answer, whatever its status, within `timeoutMs`. Throws as {@link inTime}. */
export function exchange(wire: Wire, options: TransportOptions, signal?: AbortSignal): Promise<Answer> {
  return inTime((limit) => send(wire, options, limit), options.timeoutMs, signal);
}
