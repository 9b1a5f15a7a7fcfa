import { deadline, throwIfAborted } from '../core/abort.js';
import { TrancheError } from '../core/errors.js';

/** One question to the vault; `path` is below `vaultBase`. */
export interface Wire {
  path: string;
  body?: unknown;
  access?: string;
  key?: string;
}

/** What came back, read to its end. */
export interface Answered {
  response: Response;
  text: string;
}

/** On the page's own origin. */
export const vaultBase = '/vault/v1';

/** The first question: a bearer and a view for the secret of a link. */
export const openWire = (handle: string, secret: string): Wire => ({
  path: `/sessions/${encodeURIComponent(handle)}/open`,
  body: { secret },
});

function initOf({ body, access, key }: Wire, signal: AbortSignal): RequestInit {
  return {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(access !== undefined && { authorization: `Bearer ${access}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // A card goes to the page's own origin and nowhere else, redirects included; nothing of it is kept.
    mode: 'same-origin',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  };
}

/** The only door of the page to the vault. */
export async function send(base: string, wire: Wire, signal: AbortSignal): Promise<Answered> {
  const response = await fetch(base + wire.path, initOf(wire, signal));
  return { response, text: await response.text() };
}

/** `ahead`: the answer to this very question, asked for earlier. When that failed it is asked anew. */
export async function ask(
  base: string,
  wire: Wire,
  timeoutMs: number,
  caller?: AbortSignal,
  ahead?: Promise<Answered>,
): Promise<Answered> {
  throwIfAborted(caller);
  const limit = deadline(timeoutMs, caller);
  const now = () => send(base, wire, limit.signal);
  try {
    const answered = await (ahead ? ahead.catch(now) : now());
    throwIfAborted(caller);
    return answered;
  } catch {
    throwIfAborted(caller);
    const kind = limit.expired ? 'timeout' : 'network';
    throw new TrancheError(kind, { kind, retryable: true });
  } finally {
    limit.end();
  }
}

/**
 * One language's texts in the built page, where they are a file of data beside the script. The script names the file's hash, and the
 * browser refuses another one.
 */
export async function textsFrom<T>(file: string, integrity: string): Promise<{ readonly texts: T }> {
  const init = { integrity, mode: 'same-origin', credentials: 'omit', redirect: 'error' } as const;
  const response = await fetch(file, { ...init, referrerPolicy: 'no-referrer' });
  return { texts: (await response.json()) as T };
}
