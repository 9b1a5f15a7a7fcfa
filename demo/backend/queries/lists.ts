import { sql } from 'kysely';
import { readCursor, scopeOf, writeCursor, type Keys } from '../../../src/backends/billing/cursor.js';
import { defaultSort, parseSort } from '../../../src/backends/billing/plan-order.js';
import { toView } from '../../../src/backends/billing/view.js';
import type { InstallmentQuery } from '../../../src/contract/installments.js';
import { defaultLimit } from '../../../src/contract/paging.js';
import type { PlanQuery } from '../../../src/contract/plans.js';
import type { Installment } from '../../../src/model/installment.js';
import type { Page } from '../../../src/model/page.js';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Product } from '../../../src/model/product.js';
import { countInstallments, countPlans, installmentsOfMatching } from './counting.js';
import { keysOfRow, orderBy, rowsAfter, stepsOf } from './order.js';
import { matching } from './plan-filter.js';
import { recordsOf, selectPlans } from './plan-rows.js';
import type { Setting } from './setting.js';

export type { Setting } from './setting.js';

interface Paging {
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** One more row than the page holds tells whether there is a next one. */
function cutPage<T>(rows: readonly T[], limit: number, cursorOf: (last: T) => string): [T[], string | null] {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return [page, last && rows.length > limit ? cursorOf(last) : null];
}

/** The first plans behind the keys in an order, or the very first. */
export function plansAfter(
  { db, book, moment }: Setting,
  query: PlanFilters,
  steps: ReturnType<typeof stepsOf>,
  { after, most }: { after?: Keys | undefined; most: number },
) {
  const order = orderBy(steps);
  const all = db
    .selectFrom('plan')
    .selectAll('plan')
    .where(matching(book.account.id, query, moment.date))
    .orderBy(order);
  // The page is found first, along its index, and then joined: how many plans a range holds is often guessed wrongly.
  const select = (range: Parameters<typeof all.where>[0] | undefined, count: number) =>
    selectPlans(db, (range ? all.where(range) : all).limit(count).as('plan'))
      .orderBy(order)
      .execute();
  return rowsAfter(select, steps, after, most);
}

/** Plans of one page: the page, the total and the installments are three statements. */
export async function listPlans(setting: Setting, query: PlanQuery): Promise<Page<Plan>> {
  const { db, book, moment } = setting;
  const { key, descending } = parseSort(query.sort ?? defaultSort);
  const steps = stepsOf(key, descending);
  const scope = scopeOf('plans', query);
  const after = readCursor(query.cursor, scope, steps.length);
  const limit = query.limit ?? defaultLimit;
  const [rows, total] = await Promise.all([
    plansAfter(setting, query, steps, { after, most: limit + 1 }),
    countPlans(setting, query),
  ]);
  const [page, nextCursor] = cutPage(rows, limit, (last) => writeCursor(scope, keysOfRow(steps, last)));
  const records = await recordsOf(db, book.account.id, page);
  const items = records.map((record) => toView(record, moment.date, book).plan);
  return { items, nextCursor, total, dataAsOf: moment.at };
}

/** Installments in bulk, plan by plan: what follows the cursor, and the plans that they belong to. */
export async function listInstallments(setting: Setting, query: InstallmentQuery): Promise<Page<Installment>> {
  const scope = scopeOf('installments', query);
  const after = readCursor(query.cursor, scope, 2);
  const limit = query.limit ?? defaultLimit;
  let select = installmentsOfMatching(setting, query)
    .select(['installment.id', 'installment.plan_id', 'installment.number'])
    .orderBy('installment.plan_id')
    .orderBy('installment.number')
    .limit(limit + 1);
  if (after) {
    const [plan, number] = after;
    select = select.where(sql<boolean>`(installment.plan_id, installment.number) > (${plan}, ${number}::int)`);
  }
  const [rows, total] = await Promise.all([select.execute(), countInstallments(setting, query)]);
  const [page, nextCursor] = cutPage(rows, limit, (last) => writeCursor(scope, [last.plan_id, last.number]));
  const items = await viewsOf(setting, page);
  return { items, nextCursor, total, dataAsOf: setting.moment.at };
}

/** Whether an installment may be retried depends on its plan and siblings: plans are read whole. */
async function viewsOf(
  { db, book, moment }: Setting,
  page: readonly { id: string; plan_id: string }[],
): Promise<Installment[]> {
  const ids = [...new Set(page.map(({ plan_id }) => plan_id))];
  if (ids.length === 0) return [];
  const rows = await selectPlans(db)
    .where('plan.account_id', '=', book.account.id)
    .where(sql<boolean>`plan.id = any(${ids}::text[])`)
    .execute();
  const records = await recordsOf(db, book.account.id, rows);
  const views = records.flatMap((record) => toView(record, moment.date, book).installments);
  const byId = new Map(views.map((one) => [one.id, one]));
  return page.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Products by name. */
export async function listProducts({ db, book, moment }: Setting, query: Paging): Promise<Page<Product>> {
  const scope = scopeOf('products', { ...query });
  const after = readCursor(query.cursor, scope, 2);
  const limit = query.limit ?? defaultLimit;
  const own = db.selectFrom('product').where('account_id', '=', book.account.id);
  let select = own
    .select(['id', 'name', 'name_order'])
    .orderBy('name_order')
    .orderBy(sql`id collate "C"`)
    .limit(limit + 1);
  if (after) {
    const [name, id] = after;
    select = select.where(sql<boolean>`(name_order, id collate "C") > (${name}, ${id})`);
  }
  const counted = own.select(sql<number>`count(*)`.as('total'));
  const [rows, { total }] = await Promise.all([select.execute(), counted.executeTakeFirstOrThrow()]);
  const [page, nextCursor] = cutPage(rows, limit, (last) => writeCursor(scope, [last.name_order, last.id]));
  return { items: page.map(({ id, name }) => ({ id, name })), nextCursor, total, dataAsOf: moment.at };
}
