import { cancelPlan, refundPlan, retryInstallment } from '../../src/backends/billing/changes.js';
import { checkVersion, demandCapability } from '../../src/backends/billing/checks.js';
import type { PlanRecord } from '../../src/backends/billing/record.js';
import { metaOf, refundsOf, toView, type PlanView } from '../../src/backends/billing/view.js';
import type { CardPages } from '../../src/backends/billing/card-pages.js';
import { memoryCardPages } from '../../src/backends/memory/card-pages.js';
import type { Processor } from '../../src/backends/test-processor/test-processor.js';
import type { CallContext, CompleteBackend } from '../../src/contract/backend.js';
import { throwIfAborted } from '../../src/core/abort.js';
import { systemClock, type Clock } from '../../src/core/clock.js';
import { problem } from '../../src/core/errors.js';
import type { Installment } from '../../src/model/installment.js';
import { Accounts } from './accounts.js';
import { Cards } from './cards.js';
import { Changes, type Work } from './changes.js';
import type { Database } from './database/open.js';
import { exportWording } from './export-words.js';
import { exportPlans } from './queries/exports.js';
import { listInstallments, listPlans, listProducts, type Setting } from './queries/lists.js';
import { recordsOf, selectPlans } from './queries/plan-rows.js';
import { report } from './queries/reports.js';
import { confirmationGroup, updateGroup, type Outbox } from './updates.js';

export interface PostgresBackendOptions {
  db: Database;
  /** The real clock; each account's own offset is added to it. */
  clock?: Clock;
  processor?: Processor;
  /** Where letters to buyers go (`mail/mailer.ts`); without it nobody is told anything. */
  outbox?: Outbox | undefined;
  /** Who hosts the page on which buyers register cards; one that is played in memory unless given. */
  cardPages?: CardPages | undefined;
  /** Seconds that an invitation to register a card holds, three days by default. */
  cardLifetime?: number | undefined;
}

/** The contract on PostgreSQL, and what the demo's test mode adds. */
export interface PostgresBackend extends CompleteBackend {
  readonly accounts: Accounts;
  /** Something happened on the card page of that handle: the session's end is looked up and written down. */
  hearCardPage(handle: string): Promise<void>;
}

/**
 * Reference backend on PostgreSQL 15 or newer. Keeps idempotency itself: give the handler `idempotency: 'backend'`. Needs
 * migrated tables (`migrate`) and at least one account (`seedBook`).
 */
export function createPostgresBackend(options: PostgresBackendOptions): PostgresBackend {
  const { db, clock = systemClock, processor, outbox } = options;
  const accounts = new Accounts(db, clock, processor);
  const enter = async (context: CallContext): Promise<Setting> => {
    throwIfAborted(context.signal);
    const entered = await accounts.enter(context.session.account);
    throwIfAborted(context.signal);
    return { db, ...entered };
  };
  const reads = readings(db, accounts, enter);
  const changes = new Changes(db, accounts);
  const writes = writings(changes);
  const tools = { db, changes, enter, outbox };
  const cards = new Cards({ ...tools, pages: options.cardPages ?? memoryCardPages(), lifetime: options.cardLifetime });
  return {
    meta: reads.meta,
    reports: reads.reports,
    products: reads.products,
    exports: reads.exports,
    plans: { ...reads.plans, ...writes.plans },
    installments: { ...reads.installments, ...writes.installments },
    updates: updateGroup(tools),
    confirmation: confirmationGroup(tools),
    cards: cards.group,
    hearCardPage: (handle) => cards.hear(handle),
    accounts,
  };
}

function readings(db: Database, accounts: Accounts, enter: (context: CallContext) => Promise<Setting>) {
  const read = async <T>(
    { session, signal }: CallContext,
    work: (setting: Setting & { now: string }) => Promise<T>,
  ): Promise<T> => {
    throwIfAborted(signal);
    return accounts.read(session.account, async (entered) => {
      throwIfAborted(signal);
      return work({ db, ...entered });
    });
  };
  return {
    meta: {
      get: (_input, context) => read(context, async ({ book, moment, now }) => ({ ...metaOf(book, moment), now })),
    },
    plans: {
      list: (input, context) => read(context, (setting) => listPlans(setting, input)),
      get: ({ id }, context) => read(context, (setting) => getPlan(setting, id)),
    },
    installments: { list: (input, context) => read(context, (setting) => listInstallments(setting, input)) },
    reports: { get: (input, context) => read(context, (setting) => report(setting, input)) },
    products: { list: (input, context) => read(context, (setting) => listProducts(setting, input)) },
    exports: {
      async plans(input, context) {
        const setting = await enter(context);
        demandCapability(setting.book, 'export.csv');
        return exportPlans(setting, input, await exportWording(input.locale), context.signal);
      },
    },
  } satisfies Pick<CompleteBackend, 'meta' | 'reports' | 'products' | 'exports'> & {
    plans: Pick<CompleteBackend['plans'], 'list' | 'get'>;
    installments: Pick<CompleteBackend['installments'], 'list'>;
  };
}

async function getPlan({ db, book, moment }: Setting, id: string) {
  const rows = await selectPlans(db).where('plan.account_id', '=', book.account.id).where('plan.id', '=', id).execute();
  const [record] = await recordsOf(db, book.account.id, rows);
  if (!record) throw problem(404, 'not_found');
  return toView(record, moment.date, book).plan;
}

function writings(changes: Changes) {
  const save = async (work: Work, before: PlanRecord, after: PlanRecord): Promise<PlanView> => {
    await work.write(before, after);
    return toView(after, work.moment.date, work.book);
  };
  return {
    plans: {
      cancel: (input, context) =>
        changes.run('plan.cancel', input, context, async (work) => {
          const record = await work.plan(input.id);
          checkVersion(context.ifMatch, record.revision);
          return (await save(work, record, cancelPlan(record, work.moment, work.shop))).plan;
        }),
      refund: (input, context) =>
        changes.run('plan.refund', input, context, async (work) => {
          const record = await work.plan(input.id);
          checkVersion(context.ifMatch, record.revision);
          const { plan, shares } = refundPlan(record, input, work.moment, work.shop);
          return { refunds: refundsOf(shares, record.currency), plan: (await save(work, record, plan)).plan };
        }),
    },
    installments: {
      retry: (input, context) =>
        changes.run('installment.retry', input, context, async (work) => {
          const record = await work.planOfInstallment(input.id);
          const changed = retryInstallment(record, input.id, work.moment, work.shop);
          const { plan, installments } = await save(work, record, changed);
          return { installment: byId(installments, input.id), plan };
        }),
    },
  } satisfies {
    plans: Pick<CompleteBackend['plans'], 'cancel' | 'refund'>;
    installments: Pick<CompleteBackend['installments'], 'retry'>;
  };
}

function byId(installments: readonly Installment[], id: string): Installment {
  const found = installments.find((one) => one.id === id);
  if (!found) throw new RangeError(`no installment ${id}`);
  return found;
}
