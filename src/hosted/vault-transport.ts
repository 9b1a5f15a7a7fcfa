import { deadline, throwIfAborted } from '../core/abort.js';
import { TrancheError, type FieldIssue } from '../core/errors.js';
import type { Vault } from './vault.js';
import { AuthenticationAnswer, CardAnswer, OpenAnswer } from './vault-protocol.js';

interface Wire {
  path: string;
  body?: unknown;
  access?: string;
  key?: string;
}

/** What is read of an answer's schema; zod's own type would bring its whole library into the declaration. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export interface HttpVaultOptions {
  /** Same origin as the page. */
  base?: string;
  timeoutMs?: number;
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);

function fieldsOf(errors: unknown): FieldIssue[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: unknown) =>
    isObject(one) && typeof one['pointer'] === 'string' && isCode(one['code'])
      ? [{ pointer: one['pointer'], code: one['code'] }]
      : [],
  );
}

/** The error an answer stands for; its words are never kept, they could repeat what was sent. */
function refusal({ status, headers }: Response, text: string): TrancheError {
  const parsed = json(text);
  const body = isObject(parsed) ? parsed : {};
  const wait = headers.get('retry-after');
  return new TrancheError(isCode(body['code']) ? body['code'] : `http_${status}`, {
    kind: 'problem',
    status,
    retryable: status === 429 || status >= 500,
    fields: fieldsOf(body['errors']),
    ...(wait && /^\d{1,6}$/.test(wait) && { retryAfter: Number(wait) }),
  });
}

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

async function ask(url: string, wire: Wire, timeoutMs: number, caller?: AbortSignal) {
  throwIfAborted(caller);
  const limit = deadline(timeoutMs, caller);
  try {
    const response = await fetch(url, initOf(wire, limit.signal));
    return { response, text: await response.text() };
  } catch {
    throwIfAborted(caller);
    const kind = limit.expired ? 'timeout' : 'network';
    throw new TrancheError(kind, { kind, retryable: true });
  } finally {
    limit.end();
  }
}

/** The vault behind HTTP, on the page's own origin: the only door of the page to the network. */
export function httpVault({ base = '/vault/v1', timeoutMs = 30_000 }: HttpVaultOptions = {}): Vault {
  const call = async <T>(schema: Schema<T>, wire: Wire, signal?: AbortSignal): Promise<T> => {
    const { response, text } = await ask(base + wire.path, wire, timeoutMs, signal);
    if (!response.ok) throw refusal(response, text);
    const parsed = schema.safeParse(json(text));
    if (!parsed.success) throw new TrancheError('invalid_answer', { kind: 'schema', status: response.status });
    return parsed.data;
  };
  const visit = (id: string): string => `/authentications/${encodeURIComponent(id)}`;
  return {
    open: (handle, secret, signal) =>
      call(OpenAnswer, { path: `/sessions/${encodeURIComponent(handle)}/open`, body: { secret } }, signal),
    register: (access, card, key, signal) => call(CardAnswer, { path: '/cards', body: card, access, key }, signal),
    authentication: (access, id, signal) => call(AuthenticationAnswer, { path: visit(id), access }, signal),
    abandon: (access, id, signal) =>
      call(AuthenticationAnswer, { path: `${visit(id)}/abandon`, body: {}, access }, signal),
  };
}
