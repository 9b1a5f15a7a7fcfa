import type { Backend, CallContext } from '../../src/contract/backend.js';
import { problem } from '../../src/core/errors.js';
import type { Installment } from '../../src/model/installment.js';
import type { Plan } from '../../src/model/plan.js';
import { installment, meta, pageOf, plan } from './samples.js';

export interface Tiny extends Backend {
  /** What was done, in order. */
  readonly effects: string[];
  /** Context of each call, by operation. */
  readonly calls: [operation: string, context: CallContext][];
  /** Thrown by the next change before it does anything. */
  fail: unknown;
  /** Changes wait for this. */
  gate: Promise<void>;
}

/** Cuts a list by a cursor that is the index of the next row. */
function cut<T>(
  rows: readonly T[],
  { cursor, limit = 25 }: { cursor?: string | undefined; limit?: number | undefined },
) {
  const from = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isInteger(from)) throw problem(400, 'invalid_cursor');
  const end = from + limit;
  return pageOf(rows.slice(from, end), end < rows.length ? String(end) : null);
}

/** The least a team can write: three operations, and two changes that count what they did. */
export function tinyBackend(plans: Plan[] = [plan()], installments: Installment[] = [installment()]): Tiny {
  const tiny: Tiny = {
    effects: [],
    calls: [],
    fail: undefined,
    gate: Promise.resolve(),
    meta: { get: (_, context) => log('meta.get', context, meta) },
    plans: {
      list: async (input, context) => log('plans.list', context, cut(plans, input)),
      get: async ({ id }, context) => {
        const found = plans.find((one) => one.id === id);
        if (!found) throw problem(404, 'not_found');
        return log('plans.get', context, found);
      },
      cancel: async ({ id }, context) => {
        await log('plans.cancel', context, null);
        await tiny.gate;
        const error = tiny.fail;
        tiny.fail = undefined;
        if (error) throw error as Error;
        if (context.ifMatch !== '7') throw problem(412, 'version_mismatch');
        if (id === 'closed') throw problem(409, 'already_closed', { details: { since: '2025-01-01' } });
        tiny.effects.push(`cancel ${id}`);
        return plan({ id, version: '8' });
      },
    },
    installments: { list: async (input, context) => log('installments.list', context, cut(installments, input)) },
  };
  const log = <T>(operation: string, context: CallContext, answer: T): Promise<T> => {
    tiny.calls.push([operation, context]);
    return Promise.resolve(answer);
  };
  return tiny;
}
