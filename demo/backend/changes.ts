import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Moment, Workshop } from '../../src/backends/billing/attempts.js';
import { demandCapability } from '../../src/backends/billing/checks.js';
import type { AccountFacts, Effect, PlanRecord } from '../../src/backends/billing/record.js';
import type { CallContext } from '../../src/contract/backend.js';
import { refusalOf, replay, type Outcome } from '../../src/contract/idempotency.js';
import { canonical } from '../../src/core/canonical.js';
import { problem, TrancheError } from '../../src/core/errors.js';
import type { Permission } from '../../src/model/capability.js';
import type { Accounts } from './accounts.js';
import type { Database } from './database/open.js';
import type { Tables } from './database/tables.js';
import { recordsOf, selectPlans } from './queries/plan-rows.js';
import { closePending } from './records/update-rows.js';
import { TotalChanges } from './records/totals.js';
import { insertEffects, updatePlans } from './records/write.js';

/** What a change works with: the transaction it is part of, and how to read and write plans in it. */
export interface Work {
  readonly trx: Transaction<Tables>;
  readonly book: AccountFacts;
  readonly moment: Moment;
  readonly shop: Workshop;
  /** The plan of that id, locked until the transaction ends. Throws 404. */
  plan(id: string): Promise<PlanRecord>;
  /** The plan of an installment, locked. Throws 404. */
  planOfInstallment(id: string): Promise<PlanRecord>;
  /** Writes the plan; a proposal that it does not wait for any more is withdrawn, unless it was answered before. */
  write(before: PlanRecord, after: PlanRecord): Promise<void>;
}

interface Intention {
  account: string;
  subject: string;
  key: string;
  hash: string;
}

const inProgress = () =>
  new TrancheError('idempotency_in_progress', { kind: 'problem', status: 409, retryable: true, retryAfter: 1 });

/**
 * Runs changes: each in one transaction with its ledger entries and with the answer kept under its idempotency key, so
 * that a change and the memory of it exist together or not at all (`domain.md` §5.1).
 */
export class Changes {
  readonly #db: Database;
  readonly #accounts: Accounts;
  /** Keys this process is working on; other processes are kept out by a lock in the database. */
  readonly #running = new Set<string>();

  constructor(db: Database, accounts: Accounts) {
    this.#db = db;
    this.#accounts = accounts;
  }

  /**
   * `permission` names the capability the change needs. None: `link`, the holder of a link may do what the link is for; `news`, what
   * happened elsewhere is written down.
   */
  async run<T>(
    permission: Permission | 'link' | 'news',
    input: unknown,
    context: CallContext,
    work: (work: Work) => Promise<T>,
  ): Promise<T> {
    const { book, moment } = await this.#accounts.enter(context.session.account);
    if (permission !== 'link' && permission !== 'news') demandCapability(book, permission);
    const inside = (trx: Transaction<Tables>) => this.#inside(trx, book, moment, context.idempotencyKey, work);
    const { idempotencyKey: key, session } = context;
    if (key === undefined) return this.#db.transaction().execute(inside);
    const hash = createHash('sha256')
      .update(canonical([permission, input]))
      .digest('hex');
    const intention = { account: session.account, subject: session.subject, key, hash };
    return (await this.#once(intention, inside)) as T;
  }

  async #once(intention: Intention, inside: (trx: Transaction<Tables>) => Promise<unknown>): Promise<unknown> {
    const name = canonical([intention.account, intention.subject, intention.key]);
    if (this.#running.has(name)) throw inProgress();
    this.#running.add(name);
    try {
      const outcome = await this.#db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ free: boolean }>`
          select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as free`.execute(trx);
        if (!rows[0]?.free) throw inProgress();
        return (await keptOutcome(trx, intention)) ?? (await decide(trx, intention, inside));
      });
      return replay(outcome);
    } finally {
      this.#running.delete(name);
    }
  }

  async #inside<T>(
    trx: Transaction<Tables>,
    book: AccountFacts,
    moment: Moment,
    key: string | undefined,
    work: (work: Work) => Promise<T>,
  ): Promise<T> {
    const account = book.account.id;
    const effects: Effect[] = [];
    const totals = new TotalChanges(account);
    const plan = async (id: string) => {
      const rows = await selectPlans(trx)
        .where('plan.account_id', '=', account)
        .where('plan.id', '=', id)
        .forUpdate('plan')
        .execute();
      const [found] = await recordsOf(trx, account, rows);
      if (!found) throw problem(404, 'not_found');
      return found;
    };
    const answer = await work({
      trx,
      book,
      moment,
      shop: { processor: this.#accounts.processor, rules: book.rules, effects },
      plan,
      planOfInstallment: async (id) => {
        const own = trx.selectFrom('installment').select('plan_id').where('account_id', '=', account);
        return plan((await own.where('id', '=', id).executeTakeFirst())?.plan_id ?? '');
      },
      write: async (before, after) => {
        await updatePlans(trx, account, [{ before, after }], totals);
        const isVoid = before.proposalUntil !== undefined && after.proposalUntil === undefined;
        if (isVoid) await closePending(trx, account, after.id, { state: 'withdrawn', at: moment.at });
      },
    });
    await totals.write(trx);
    await insertEffects(trx, account, effects, key);
    return answer;
  }
}

async function keptOutcome(trx: Transaction<Tables>, intention: Intention): Promise<Outcome | undefined> {
  const row = await trx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'answer'])
    .where('account_id', '=', intention.account)
    .where('subject', '=', intention.subject)
    .where('key', '=', intention.key)
    .executeTakeFirst();
  if (row && row.request_hash !== intention.hash) throw problem(422, 'idempotency_key_reused');
  return row && (row.answer as Outcome);
}

/** Does the work and keeps how it ended. A refusal undoes what the work had begun, and only that. */
async function decide(
  trx: Transaction<Tables>,
  { account, subject, key, hash }: Intention,
  inside: (trx: Transaction<Tables>) => Promise<unknown>,
): Promise<Outcome> {
  await sql`savepoint work`.execute(trx);
  const outcome = await inside(trx).then(
    (answer): Outcome => ({ answer }),
    async (error: unknown): Promise<Outcome> => {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      await sql`rollback to savepoint work`.execute(trx);
      return refusal;
    },
  );
  await trx
    .insertInto('idempotency_key')
    .values({
      account_id: account,
      subject,
      key,
      request_hash: hash,
      status: 'answer' in outcome ? 200 : outcome.problem.status,
      answer: JSON.stringify(outcome),
    })
    .execute();
  return outcome;
}
