import type { Backend, Session } from '../contract/backend.js';
import type { CallOptions, Client } from '../contract/client.js';
import { memoryStore, type IdempotencyStore } from '../contract/idempotency.js';
import type { Operation } from '../contract/operation.js';
import { parseAnswer, parseInput } from '../contract/parse.js';
import { performer, type Perform } from '../contract/perform.js';
import { throwIfAborted, untilAborted } from '../core/abort.js';
import { systemClock, type Clock } from '../core/clock.js';
import { isAbort, isTrancheError, problem } from '../core/errors.js';
import { newKey } from '../core/ids.js';
import { clientOf } from './client-of.js';

export interface ConnectOptions {
  /** Who asks; every call of this client is theirs. */
  session: Session;
  /** The backend's clock, the system's by default. */
  clock?: Clock | undefined;
  /** As for the HTTP handler: a store (this process's memory by default), or `backend` when the backend does it itself. */
  idempotency?: IdempotencyStore | 'backend' | undefined;
}

/** What a backend throws is what a client throws; anything unforeseen is a server error. */
function failureOf(error: unknown): unknown {
  return isTrancheError(error) || isAbort(error) ? error : problem(500, 'server_error', { cause: error });
}

async function call(
  perform: Perform,
  operation: Operation,
  input: unknown,
  options: CallOptions,
  context: { session: Session; now: number },
): Promise<unknown> {
  const { signal, idempotencyKey, ifMatch } = options;
  throwIfAborted(signal);
  const parsed = parseInput(operation, input);
  const requestId = newKey();
  const answer = perform(operation, parsed, {
    ...context,
    requestId,
    ifMatch,
    idempotencyKey: operation.keyed ? (idempotencyKey ?? newKey()) : undefined,
    // What changes something is never broken off half-way because somebody stopped looking.
    signal: operation.keyed ? undefined : signal,
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  return parseAnswer(operation, await untilAborted(answer, signal), requestId);
}

/**
 * A client for a backend in the same process, in the browser or in Node: no server and no JSON between them, but the same
 * checks of input and answer, the same defaults for missing operations, permissions and idempotency as over HTTP.
 */
export function connect(backend: Backend, options: ConnectOptions): Client {
  const { session, clock = systemClock, idempotency = memoryStore({ clock }) } = options;
  const perform = performer(backend, { idempotency });
  return clientOf((operation) => (input = {}, callOptions = {}) => {
    return call(perform, operation, input, callOptions, { session, now: clock.now() });
  });
}
