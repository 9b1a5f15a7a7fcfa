import { clientOf } from '../client/client-of.js';
import type { MemoryBackend } from '../backends/memory/memory-backend.js';
import type { Session } from '../contract/backend.js';
import type { CallOptions, Client } from '../contract/client.js';
import { contract } from '../contract/contract.js';
import type { Operation } from '../contract/operation.js';
import { parseAnswer } from '../contract/parse.js';
import { isTrancheError, problem, TrancheError } from '../core/errors.js';
import { newKey } from '../core/ids.js';

interface Intercepted {
  operation: Operation;
  input: unknown;
  options: CallOptions;
  /** Goes on to the client behind. */
  next: () => Promise<unknown>;
}

type Calls = Record<string, Record<string, (input: unknown, options: CallOptions) => Promise<unknown>>>;

/** A client that asks `around` before, after or instead of each call of another. */
export function intercept(client: Client, around: (call: Intercepted) => Promise<unknown>): Client {
  const calls = client as unknown as Calls;
  return clientOf((operation) => (input = {}, options = {}) => {
    const [resource = '', name = ''] = operation.id.split('.');
    const next = async () => calls[resource]?.[name]?.(input, options);
    return around({ operation, input, options, next });
  });
}

const isRead = ({ method }: Operation): boolean => method === 'GET';
const network = () => new TrancheError('network', { kind: 'network', retryable: true });
const server = () => new TrancheError('server_error', { kind: 'problem', status: 500, requestId: '7f0a3c52-demo' });

const failing = (fail: () => Error) => (client: Client) => intercept(client, () => Promise.reject(fail()));

/** Resolves never; rejects when the caller leaves, so that nothing hangs on after a test. */
function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const leave = () => reject(new TrancheError('aborted', { kind: 'aborted' }));
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** Every operation's first read fails, its second succeeds. */
function flaky(client: Client): Client {
  const failed = new Set<string>();
  return intercept(client, ({ operation, next }) => {
    if (!isRead(operation) || failed.has(operation.id)) return next();
    failed.add(operation.id);
    return Promise.reject(server());
  });
}

/** Every question is answered the first time, and fails whenever it is asked again. */
function staleAfterFirst(client: Client): Client {
  const answered = new Set<string>();
  return intercept(client, ({ operation, input, next }) => {
    const question = `${operation.id} ${JSON.stringify(input)}`;
    if (!isRead(operation) || !answered.has(question)) {
      answered.add(question);
      return next();
    }
    return Promise.reject(network());
  });
}

/** The first change of each plan comes too late: somebody else has given a little money back, so that its version moved. */
function staleRow(client: Client, { backend, session }: Setting): Client {
  const touched = new Set<string>();
  return intercept(client, async ({ operation, input, next }) => {
    const id = (input as { id?: string }).id ?? '';
    if (operation.versioned && !touched.has(id)) {
      touched.add(id);
      await nudge(backend, session, id);
    }
    return next();
  });
}

async function nudge({ plans, clock }: MemoryBackend, session: Session, id: string): Promise<void> {
  const context = { session: { ...session, subject: 'somebody_else' }, now: clock.now(), requestId: newKey() };
  const { version, currency } = await plans.get({ id }, context);
  const input = { id, amount: { amount: 1, currency } };
  try {
    await plans.refund(input, { ...context, ifMatch: version, idempotencyKey: newKey() });
  } catch (error) {
    // Nothing to give back: then the answer is that the version is old all the same.
    if (isTrancheError(error)) throw problem(412, 'version_mismatch');
    throw error;
  }
}

/** A change reaches the server and happens; its answer is lost. Asked again with the same key, the answer arrives. */
function lostAfterChange(client: Client): Client {
  const lost = new Set<string>();
  return intercept(client, async ({ operation, input, options, next }) => {
    const answer = await next();
    const intention = options.idempotencyKey ?? JSON.stringify([operation.id, input]);
    if (isRead(operation) || lost.has(intention)) return answer;
    lost.add(intention);
    throw network();
  });
}

const malformed = (client: Client): Client =>
  intercept(client, ({ operation }) =>
    Promise.resolve().then(() => parseAnswer(operation, { items: 'none' }, '7f0a3c52-demo')),
  );

interface Setting {
  backend: MemoryBackend;
  session: Session;
}

/** What can go wrong between a widget and its backend. */
export const faults = {
  neverAnswers: (client: Client) => intercept(client, ({ options }) => never(options.signal)),
  error500: failing(server),
  offline: failing(network),
  forbidden: failing(() => problem(403, 'forbidden')),
  sessionExpired: failing(() => problem(401, 'session_expired')),
  malformed,
  flaky,
  staleAfterFirst,
  staleRow,
  lostAfterChange,
} satisfies Record<string, (client: Client, setting: Setting) => Client>;
export type FaultName = keyof typeof faults;

/** Every operation's id, for tests that go through all of them. */
export const operationIds: readonly string[] = Object.values(contract).flatMap((group) =>
  Object.values<Operation>(group).map(({ id }) => id),
);
