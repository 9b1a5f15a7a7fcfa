import { TrancheError, type FieldIssue } from '../core/errors.js';
import type { Opening } from './opening.js';
import type { Vault } from './vault.js';
import { AuthenticationAnswer, CardAnswer, OpenAnswer } from './vault-protocol.js';
import { ask, openWire, vaultBase, type Answered, type Wire } from './vault-transport.js';

/** What is read of an answer's schema; zod's own type would bring its whole library into the declaration. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export interface HttpVaultOptions {
  /** Same origin as the page. */
  base?: string;
  timeoutMs?: number;
  /** What was asked before this code was there; taken once, for the link it was asked for. */
  opening?: Opening | undefined;
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

/** The vault behind HTTP. */
export function httpVault({ base = vaultBase, timeoutMs = 30_000, opening }: HttpVaultOptions = {}): Vault {
  let ahead = opening;
  const call = async <T>(
    schema: Schema<T>,
    wire: Wire,
    signal?: AbortSignal,
    early?: Promise<Answered>,
  ): Promise<T> => {
    const { response, text } = await ask(base, wire, timeoutMs, signal, early);
    if (!response.ok) throw refusal(response, text);
    const parsed = schema.safeParse(json(text));
    if (!parsed.success) throw new TrancheError('invalid_answer', { kind: 'schema', status: response.status });
    return parsed.data;
  };
  const open = (handle: string, secret: string, signal?: AbortSignal): Promise<OpenAnswer> => {
    const early = ahead?.handle === handle && ahead.secret === secret ? ahead.answer : undefined;
    ahead = undefined;
    return call(OpenAnswer, openWire(handle, secret), signal, early);
  };
  const visit = (id: string): string => `/authentications/${encodeURIComponent(id)}`;
  return {
    open,
    register: (access, card, key, signal) => call(CardAnswer, { path: '/cards', body: card, access, key }, signal),
    authentication: (access, id, signal) => call(AuthenticationAnswer, { path: visit(id), access }, signal),
    abandon: (access, id, signal) =>
      call(AuthenticationAnswer, { path: `${visit(id)}/abandon`, body: {}, access }, signal),
  };
}
