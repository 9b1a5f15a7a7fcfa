import type { Transaction } from 'kysely';
import { demandCapability } from '../../src/backends/billing/checks.js';
import { readCursor, scopeOf, writeCursor } from '../../src/backends/billing/cursor.js';
import type { Notice } from '../../src/backends/billing/notice.js';
import type { UpdateRecord } from '../../src/backends/billing/updates-record.js';
import { stateTerms, toConfirmation, toPlanUpdate, type UpdateSight } from '../../src/backends/billing/updates-view.js';
import {
  decideUpdate,
  previewUpdate,
  proposeUpdate,
  withdrawUpdate,
  type UpdateChange,
} from '../../src/backends/billing/updates.js';
import { toView } from '../../src/backends/billing/view.js';
import type { CallContext, CompleteBackend } from '../../src/contract/backend.js';
import { defaultLimit } from '../../src/contract/paging.js';
import type { ProposeInput } from '../../src/contract/updates.js';
import { digest } from '../../src/core/digest.js';
import { problem } from '../../src/core/errors.js';
import { newSecret } from '../../src/core/ids.js';
import type { PlanUpdate } from '../../src/model/plan-update.js';
import type { Plan } from '../../src/model/plan.js';
import type { Changes, Work } from './changes.js';
import type { Database } from './database/open.js';
import type { Tables } from './database/tables.js';
import type { Setting } from './queries/lists.js';
import { recordsOf, selectPlans } from './queries/plan-rows.js';
import { closePending, updateOfRow, writeUpdate } from './records/update-rows.js';

/** Where notices to buyers go: written down in the transaction of their cause, delivered when that is done. */
export interface Outbox {
  put(trx: Transaction<Tables>, notice: Notice): Promise<void>;
  /** Something may have been put: deliver it. Never waited for. */
  flush(): void;
}

export interface UpdateTools {
  readonly db: Database;
  readonly changes: Changes;
  readonly enter: (context: CallContext) => Promise<Setting>;
  readonly outbox?: Outbox | undefined;
}

type UpdateGroups = Pick<CompleteBackend, 'updates' | 'confirmation'>;

const updatesIn = (db: Database | Transaction<Tables>, account: string) =>
  db.selectFrom('plan_update').selectAll().where('account_id', '=', account);

async function planOf({ db, book }: Setting, id: string) {
  const rows = await selectPlans(db).where('plan.account_id', '=', book.account.id).where('plan.id', '=', id).execute();
  const [plan] = await recordsOf(db, book.account.id, rows);
  if (!plan) throw problem(404, 'not_found');
  return plan;
}

/** The proposal as it is in this transaction; its plan is locked first, so that nobody answers it twice. */
async function lockedSight(work: Work, planId: string, id: string): Promise<UpdateSight> {
  const plan = await work.plan(planId);
  const row = await updatesIn(work.trx, work.book.account.id).where('id', '=', id).executeTakeFirst();
  if (!row) throw problem(404, 'not_found');
  return { update: updateOfRow(row), plan, moment: work.moment };
}

async function save(work: Work, before: UpdateSight['plan'], { plan, update }: UpdateChange): Promise<UpdateSight> {
  await writeUpdate(work.trx, work.book.account.id, update);
  await work.write(before, plan);
  return { plan, update, moment: work.moment };
}

/** A new proposal, written down; one that expired makes room for it. */
async function proposed(
  work: Work,
  input: ProposeInput,
  linkHash: string,
): Promise<{ plan: Plan; update: PlanUpdate }> {
  const { trx, book, moment } = work;
  const account = book.account.id;
  const before = await work.plan(input.id);
  const { count } = await updatesIn(trx, account)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('plan_id', '=', before.id)
    .executeTakeFirstOrThrow();
  const made = proposeUpdate(before, input, moment, book, { number: count + 1, linkHash });
  await closePending(trx, account, before.id, { state: 'expired' });
  const update = toPlanUpdate(await save(work, before, made));
  return { plan: toView(made.plan, moment.date, book).plan, update };
}

/** Proposals of a new amount, by the merchant. */
export function updateGroup(tools: UpdateTools): UpdateGroups['updates'] {
  const { changes, enter, outbox } = tools;
  return {
    list: async (input, context) => listUpdates(await enter(context), input),
    preview: async (input, context) => {
      const setting = await enter(context);
      demandCapability(setting.book, 'plan.update');
      return previewUpdate(await planOf(setting, input.id), input, setting.moment, setting.book);
    },
    propose: async (input, context) => {
      const secret = newSecret();
      const linkHash = await digest(secret);
      const answer = await changes.run('plan.update', input, context, async (work) => {
        const { plan, update } = await proposed(work, input, linkHash);
        await outbox?.put(work.trx, { kind: 'plan_update', account: work.book.account, update, plan, secret });
        return update;
      });
      outbox?.flush();
      return answer;
    },
    withdraw: (input, context) =>
      changes.run('plan.update', input, context, async (work) => {
        const own = updatesIn(work.trx, work.book.account.id).where('id', '=', input.id);
        const planId = (await own.executeTakeFirst())?.plan_id ?? '';
        const sight = await lockedSight(work, planId, input.id);
        return toPlanUpdate(await save(work, sight.plan, withdrawUpdate(sight)));
      }),
  };
}

interface ListQuery {
  id: string;
  cursor?: string | undefined;
  limit?: number | undefined;
}

async function listUpdates(setting: Setting, { id, cursor, limit = defaultLimit }: ListQuery) {
  const { db, book, moment } = setting;
  const plan = await planOf(setting, id);
  const scope = scopeOf('updates', { id });
  const after = readCursor(cursor, scope, 1);
  const own = db.selectFrom('plan_update').where('account_id', '=', book.account.id).where('plan_id', '=', id);
  let select = own
    .selectAll()
    .orderBy('number', 'desc')
    .limit(limit + 1);
  if (after) select = select.where('number', '<', Number(after[0]));
  const counted = own.select(({ fn }) => fn.countAll<number>().as('total'));
  const [rows, { total }] = await Promise.all([select.execute(), counted.executeTakeFirstOrThrow()]);
  const page = rows.slice(0, limit).map(updateOfRow);
  const last = page.at(-1);
  const nextCursor = last && rows.length > limit ? writeCursor(scope, [last.number]) : null;
  const items = page.map((update) => toPlanUpdate({ update, plan, moment }));
  return { items, nextCursor, total, dataAsOf: moment.at };
}

/** The buyer's side: there is no account in the session, the link leads to it. */
export function confirmationGroup({ db, changes, enter }: UpdateTools): UpdateGroups['confirmation'] {
  /** Found by digest: how long that takes tells nothing about a secret. */
  const open = async (context: CallContext): Promise<{ update: UpdateRecord; found: CallContext }> => {
    const linkHash = await digest(context.session.link ?? '');
    const row = await db.selectFrom('plan_update').selectAll().where('link_hash', '=', linkHash).executeTakeFirst();
    if (!row) throw problem(404, 'not_found');
    const session = { ...context.session, account: row.account_id, subject: `link:${linkHash}` };
    return { update: updateOfRow(row), found: { ...context, session } };
  };
  return {
    get: async (_input, context) => {
      const { update, found } = await open(context);
      const setting = await enter(found);
      const plan = await planOf(setting, update.planId);
      return toConfirmation({ update, plan, moment: setting.moment }, setting.book.account);
    },
    decide: async (input, context) => {
      const { update, found } = await open(context);
      return changes.run('link', input, found, async (work) => {
        const { account } = work.book;
        const sight = await lockedSight(work, update.planId, update.id);
        const shown = await stateTerms(sight, account);
        return toConfirmation(await save(work, sight.plan, decideUpdate(sight, input, shown, work.book)), account);
      });
    },
  };
}
