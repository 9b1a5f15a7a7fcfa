import { isTrancheError, problem } from '../core/errors.js';
import type { Backend, CallContext } from './backend.js';
import { completeBackend } from './complete.js';
import { once, type IdempotencyStore } from './idempotency.js';
import type { Operation } from './operation.js';
import { parseInput } from './parse.js';
import { permitted } from './permitted.js';

/** One call of any operation: what stands between a request, or a direct call, and the backend. */
export type Perform = (operation: Operation, input: unknown, context: CallContext) => Promise<unknown>;

type Group = Record<string, (input: unknown, context: CallContext) => Promise<unknown>>;

export interface PerformOptions {
  /** Where answers to keyed operations are kept; `backend` = the backend does it itself, in its own transaction. */
  idempotency: IdempotencyStore | 'backend';
  /** Shortens what is kept to compare two inputs, for instance by hashing. */
  digest?: ((text: string) => Promise<string>) | undefined;
}

function refuse(operation: Operation, { session, ifMatch, idempotencyKey }: CallContext): void {
  const { permission } = operation;
  const granted = permission === 'link' ? session.link !== undefined : session.permissions.includes(permission);
  if (!granted) throw problem(403, 'forbidden');
  if (operation.keyed && !idempotencyKey) throw problem(400, 'idempotency_key_missing');
  if (operation.versioned && ifMatch === undefined) throw problem(428, 'precondition_required');
}

/** As the server says it: 422 with a pointer a field. */
function checked(operation: Operation, input: unknown): Record<string, unknown> {
  try {
    return parseInput(operation, input);
  } catch (error) {
    if (!isTrancheError(error)) throw error;
    throw problem(422, error.code, { fields: error.fields });
  }
}

/**
 * Runs operations of a backend for sessions, in the same way over HTTP and in the same process: permission (403), key (400),
 * version (428), input (422), once per key, missing operations completed or 501, and the answer as the session may see it.
 */
export function performer(backend: Backend, { idempotency, digest }: PerformOptions): Perform {
  const complete = completeBackend(backend) as unknown as Record<string, Group | undefined>;
  return async (operation, input, context) => {
    refuse(operation, context);
    const parsed = checked(operation, input);
    const [resource = '', name = ''] = operation.id.split('.');
    const work = async () => {
      const implementation = complete[resource]?.[name];
      if (!implementation) throw problem(501, 'not_implemented');
      return implementation(parsed, context);
    };
    const { session, idempotencyKey } = context;
    if (!operation.keyed || !idempotencyKey || idempotency === 'backend') {
      return permitted(operation.id, await work(), session.permissions);
    }
    // Keys come in the order of the schema after parsing: equal inputs give equal texts.
    const text = JSON.stringify([operation.id, parsed]);
    const fingerprint = digest ? await digest(text) : text;
    const scope = JSON.stringify([session.account, session.subject]);
    const answer = await once(idempotency, scope, idempotencyKey, fingerprint, work);
    return permitted(operation.id, answer, session.permissions);
  };
}
