import type { CallContext, CompleteBackend } from '../../contract/backend.js';
import { memoryStore, once } from '../../contract/idempotency.js';
import { canonical } from '../../core/canonical.js';
import type { Permission } from '../../model/capability.js';
import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import type { Moment } from '../billing/attempts.js';
import { cancelPlan, refundPlan, retryInstallment } from '../billing/changes.js';
import { checkVersion, demandCapability } from '../billing/checks.js';
import type { Effect, PlanRecord } from '../billing/record.js';
import { metaOf, refundsOf } from '../billing/view.js';
import { Lists, listInstallments, listProducts } from './lists.js';
import { report } from './report.js';
import type { AccountStore } from './store.js';

/** Waits as long as it was told and gives the session's account. */
export type Enter = (context: CallContext) => Promise<AccountStore>;

type Readings = Pick<CompleteBackend, 'meta' | 'reports' | 'products'> & {
  plans: Pick<CompleteBackend['plans'], 'list' | 'get'>;
  installments: Pick<CompleteBackend['installments'], 'list'>;
};

type Writings = {
  plans: Pick<CompleteBackend['plans'], 'cancel' | 'refund'>;
  installments: Pick<CompleteBackend['installments'], 'retry'>;
};

export function readings(enter: Enter): Readings {
  const lists = new Lists();
  return {
    meta: {
      async get(_input, context) {
        const store = await enter(context);
        return metaOf({ ...store.book, rules: store.rules }, store.moment());
      },
    },
    plans: {
      async list(input, context) {
        const page = lists.plans(await enter(context), input);
        return { ...page, items: page.items.map(({ plan }) => plan) };
      },
      async get({ id }, context) {
        const store = await enter(context);
        store.moment();
        return store.view(store.plan(id)).plan;
      },
    },
    installments: { list: async (input, context) => listInstallments(await enter(context), input) },
    reports: { get: async (input, context) => report(await enter(context), input) },
    products: { list: async (input, context) => listProducts(await enter(context), input) },
  };
}

type Work<T> = (store: AccountStore, moment: Moment) => T | Promise<T>;

/** One change: `permission` names the capability it needs; `link` = none, the holder of a link may do what the link is for. */
export type Change = <T>(
  permission: Permission | 'link',
  input: unknown,
  context: CallContext,
  work: Work<T>,
) => Promise<T>;

/** Runs a change on the day's state, once per key, and marks its effects with the key: those it makes before it first waits. */
export function changer(enter: Enter): Change {
  const answers = memoryStore();
  return async <T>(permission: Permission | 'link', input: unknown, context: CallContext, work: Work<T>) => {
    const store = await enter(context);
    if (permission !== 'link') demandCapability(store.book, permission);
    const { idempotencyKey, session } = context;
    const run = (): T | Promise<T> => {
      const moment = store.moment();
      const { effects } = store.shop;
      const before = effects.length;
      const answer = work(store, moment);
      stamp(effects, before, idempotencyKey);
      return answer;
    };
    if (idempotencyKey === undefined) return run();
    const scope = canonical([session.account, session.subject]);
    const kept = await once(answers, scope, idempotencyKey, canonical([permission, input]), async () => run());
    return kept as T;
  };
}

export function writings(change: Change): Writings {
  const write = (store: AccountStore, record: PlanRecord): Plan => {
    store.write(record);
    return store.view(record).plan;
  };
  return {
    plans: {
      cancel: (input, context) =>
        change('plan.cancel', input, context, (store, moment) => {
          const record = store.plan(input.id);
          checkVersion(context.ifMatch, record.revision);
          return write(store, cancelPlan(record, moment, store.shop));
        }),
      refund: (input, context) =>
        change('plan.refund', input, context, (store, moment) => {
          const record = store.plan(input.id);
          checkVersion(context.ifMatch, record.revision);
          const { plan, shares } = refundPlan(record, input, moment, store.shop);
          return { refunds: refundsOf(shares, record.currency), plan: write(store, plan) };
        }),
    },
    installments: {
      retry: (input, context) =>
        change('installment.retry', input, context, (store, moment) => {
          const record = store.planOfInstallment(input.id);
          const changed = retryInstallment(record, input.id, moment, store.shop);
          const plan = write(store, changed);
          return { installment: installmentOf(store, changed, input.id), plan };
        }),
    },
  };
}

function installmentOf(store: AccountStore, record: PlanRecord, id: string): Installment {
  const found = store.view(record).installments.find((one) => one.id === id);
  if (!found) throw new RangeError(`no installment ${id}`);
  return found;
}

/** Effects are only ever appended, so those of this change are the last ones. */
function stamp(effects: Effect[], from: number, idempotencyKey: string | undefined): void {
  for (let index = from; index < effects.length; index++) {
    const one = effects[index];
    if (one) effects[index] = { ...one, idempotencyKey };
  }
}
