import { sql, type Transaction } from 'kysely';
import {
  defaultLifetime,
  invite,
  newsOf,
  settle,
  withdraw,
  type CardSettings,
  type CardShelf,
} from '../../src/backends/billing/cards-desk.js';
import {
  methodsOf,
  toCardSession,
  type CardSessionRecord,
  type PaymentMethodRecord,
  type Wallet,
} from '../../src/backends/billing/cards.js';
import type { CardPages } from '../../src/backends/billing/card-pages.js';
import { methodsPage, sessionsAfter, sessionsPage, type SessionsQuery } from '../../src/backends/billing/cards-page.js';
import { toView } from '../../src/backends/billing/view.js';
import type { CallContext, CompleteBackend } from '../../src/contract/backend.js';
import { defaultLimit } from '../../src/contract/paging.js';
import { problem } from '../../src/core/errors.js';
import { newKey } from '../../src/core/ids.js';
import type { CardSession } from '../../src/model/card-session.js';
import type { Page } from '../../src/model/page.js';
import type { Changes, Work } from './changes.js';
import type { Database } from './database/open.js';
import type { Tables } from './database/tables.js';
import type { Setting } from './queries/lists.js';
import { recordsOf, selectPlans } from './queries/plan-rows.js';
import { methodOfRow, methodRow, sessionOfRow, sessionRow } from './records/card-rows.js';
import { writeRows } from './records/write.js';
import { Seal } from './sealed.js';
import type { Outbox } from './updates.js';

export interface CardTools {
  readonly db: Database;
  readonly changes: Changes;
  readonly enter: (context: CallContext) => Promise<Setting>;
  readonly outbox?: Outbox | undefined;
  readonly pages: CardPages;
  /** Seconds that an invitation holds, three days by default. */
  readonly lifetime?: number | undefined;
}

type Executor = Database | Transaction<Tables>;

async function methodRecords(db: Executor, account: string, customer: string): Promise<PaymentMethodRecord[]> {
  const rows = await db
    .selectFrom('payment_method')
    .selectAll()
    .where('account_id', '=', account)
    .where('customer_id', '=', customer)
    .execute();
  return rows.map(methodOfRow);
}

/** A buyer's plans and ways to pay; in a transaction the plans are locked. */
async function walletOf(db: Executor, account: string, customer: string): Promise<Wallet> {
  const select = selectPlans(db)
    .where('plan.account_id', '=', account)
    .where('plan.customer_id', '=', customer)
    .orderBy('plan.id');
  const rows = await (db.isTransaction ? select.forUpdate('plan') : select).execute();
  return { methods: await methodRecords(db, account, customer), plans: await recordsOf(db, account, rows) };
}

function shelfOf(work: Work, outbox: Outbox | undefined): CardShelf {
  const { trx, book, moment } = work;
  const account = book.account.id;
  return {
    moment,
    account: book.account,
    wallet: (customer) => walletOf(trx, account, customer),
    session: async (id) => {
      const select = trx.selectFrom('card_session').selectAll().where('account_id', '=', account).where('id', '=', id);
      const row = await select.forUpdate().executeTakeFirst();
      return row && sessionOfRow(row);
    },
    write: async ({ session, methods = [], plans = [] }) => {
      for (const one of methods) await writeRows(trx, 'payment_method', [{ ...methodRow(account, one) }]);
      if (session) await writeRows(trx, 'card_session', [{ ...sessionRow(account, session) }]);
      for (const { before, after } of plans) await work.write(before, after);
    },
    view: (plan) => toView(plan, moment.date, book).plan,
    notify: async (notice) => outbox?.put(trx, notice),
  };
}

/** A session as it is stored, without looking at its page. Throws 404. */
async function sessionById({ db, book }: Setting, id: string): Promise<CardSessionRecord> {
  const own = db.selectFrom('card_session').selectAll().where('account_id', '=', book.account.id);
  const row = await own.where('id', '=', id).executeTakeFirst();
  if (!row) throw problem(404, 'not_found');
  return sessionOfRow(row);
}

/** One page of a buyer's invitations. Throws 404 for a buyer who is not there. */
async function listSessions({ db, book, moment }: Setting, query: SessionsQuery): Promise<Page<CardSession>> {
  const { customer, state, limit = defaultLimit } = query;
  const account = book.account.id;
  const after = sessionsAfter(query);
  const buyer = db
    .selectFrom('plan')
    .select('id')
    .where('account_id', '=', account)
    .where('customer_id', '=', customer);
  if (!(await buyer.limit(1).executeTakeFirst())) throw problem(404, 'not_found');
  let own = db.selectFrom('card_session').where('account_id', '=', account).where('customer_id', '=', customer);
  if (state) own = own.where('state', '=', state);
  const id = sql<string>`id collate "C"`;
  let select = own.selectAll().orderBy('created_at', 'desc').orderBy(id, 'desc');
  if (after) select = select.where(sql<boolean>`(created_at, ${id}) < (${after[0]}::timestamptz, ${after[1]})`);
  const [rows, { total }, methods] = await Promise.all([
    select.limit(limit + 1).execute(),
    own.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    methodRecords(db, account, customer),
  ]);
  return sessionsPage(rows.map(sessionOfRow), query, { total, methods, dataAsOf: moment.at });
}

/** The cards group on PostgreSQL. Open sessions ask their page whenever they are read. */
export class Cards {
  readonly #tools: CardTools;
  readonly #settings: CardSettings;
  readonly #seal = new Seal();

  constructor(tools: CardTools) {
    this.#tools = tools;
    this.#settings = { pages: tools.pages, lifetime: tools.lifetime ?? defaultLifetime };
  }

  readonly group: CompleteBackend['cards'] = {
    methods: async (input, context) => {
      await this.#refreshAll(input.id, context);
      const { db, book, moment } = await this.#tools.enter(context);
      const wallet = await walletOf(db, book.account.id, input.id);
      if (wallet.plans.length === 0) throw problem(404, 'not_found');
      return methodsPage(methodsOf(wallet), input, moment.at);
    },
    sessions: async (input, context) => {
      await this.#refreshAll(input.customer, context);
      return listSessions(await this.#tools.enter(context), input);
    },
    createSession: async (input, context) => {
      await this.#refreshAll(input.id, context);
      const made = await this.#tools.changes.run('card.session', input, context, async (work) => {
        const { session, url } = await invite(shelfOf(work, this.#tools.outbox), input, this.#settings);
        return {
          session: toCardSession(session),
          // This answer is kept for whoever asks again with the same key; its secret must not be.
          ...(input.delivery === 'link' && { link: this.#seal.close(url) }),
        };
      });
      this.#tools.outbox?.flush();
      const url = made.link === undefined ? undefined : this.#seal.open(made.link);
      return { ...made.session, ...(url !== undefined && { url }) };
    },
    getSession: async ({ id }, context) => {
      const setting = await this.#tools.enter(context);
      const session = await this.#refresh(setting, id, context);
      const methods = await methodRecords(this.#tools.db, setting.book.account.id, session.customerId);
      return toCardSession(session, methods);
    },
    cancelSession: async (input, context) => {
      await this.#refresh(await this.#tools.enter(context), input.id, context);
      return this.#tools.changes.run('card.session', input, context, async (work) =>
        toCardSession(await withdraw(shelfOf(work, this.#tools.outbox), input.id, this.#settings)),
      );
    },
  };

  /** The page's host says that something happened there; what it was is asked. */
  async hear(handle: string): Promise<void> {
    const rows = this.#tools.db.selectFrom('card_session').select(['account_id', 'id']).where('handle', '=', handle);
    const row = await rows.executeTakeFirst();
    if (!row) return;
    const session = { account: row.account_id, subject: 'card-page', permissions: [] };
    const context = { session, now: 0, requestId: newKey() };
    await this.#refresh(await this.#tools.enter(context), row.id, context);
  }

  /** The session, after its page was asked what became of it. */
  async #refresh(setting: Setting, id: string, context: CallContext): Promise<CardSessionRecord> {
    const session = await sessionById(setting, id);
    if (session.state !== 'open') return session;
    const news = await newsOf(session, setting.moment.at, this.#settings);
    if (!news) return session;
    const unkeyed = { ...context, idempotencyKey: undefined };
    await this.#tools.changes.run('news', {}, unkeyed, (work) => settle(shelfOf(work, this.#tools.outbox), id, news));
    return sessionById(setting, id);
  }

  async #refreshAll(customer: string, context: CallContext): Promise<void> {
    const setting = await this.#tools.enter(context);
    const rows = await this.#tools.db
      .selectFrom('card_session')
      .select('id')
      .where('account_id', '=', setting.book.account.id)
      .where('customer_id', '=', customer)
      .where('state', '=', 'open')
      .execute();
    // A page that cannot be reached now is asked again by the next reader.
    for (const { id } of rows) await this.#refresh(setting, id, context).catch(() => undefined);
  }
}
