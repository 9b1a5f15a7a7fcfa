import { compareText } from '../../core/text.js';
import { defaultLimit } from '../../contract/paging.js';
import type { InstallmentQuery } from '../../contract/installments.js';
import type { PlanQuery } from '../../contract/plans.js';
import type { Installment } from '../../model/installment.js';
import type { Page } from '../../model/page.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { fold } from '../../model/plan-search.js';
import type { Product } from '../../model/product.js';
import { readCursor, scopeOf, writeCursor, type Keys } from '../billing/cursor.js';
import { compareKeys, defaultSort, moneyKeys, orderKeys, parseSort } from '../billing/plan-order.js';
import type { PlanView } from '../billing/view.js';
import { planTest } from './matches.js';
import type { AccountStore } from './store.js';

interface Row<T> {
  readonly keys: Keys;
  readonly item: T;
}

interface Order {
  readonly scope: string;
  readonly length: number;
  readonly descending: boolean;
}

interface Sorted {
  readonly store: AccountStore;
  readonly revision: number;
  readonly scope: string;
  readonly rows: readonly Row<PlanView>[];
}

/** Cuts one page out of sorted rows. */
export function cutPage<T>(
  rows: readonly Row<T>[],
  query: { cursor?: string | undefined; limit?: number | undefined },
  order: Order,
  dataAsOf: string,
): Page<T> {
  const after = readCursor(query.cursor, order.scope, order.length);
  const start = after ? rows.findIndex(({ keys }) => compareKeys(keys, after, order.descending) > 0) : 0;
  const end = start === -1 ? rows.length : start + (query.limit ?? defaultLimit);
  const page = start === -1 ? [] : rows.slice(start, end);
  const last = page.at(-1);
  const nextCursor = last && end < rows.length ? writeCursor(order.scope, last.keys) : null;
  return { items: page.map(({ item }) => item), nextCursor, total: rows.length, dataAsOf };
}

/** Lists of one backend; keeps the last sorted list, because pages of one list are asked for one after another. */
export class Lists {
  #last: Sorted | undefined;

  plans(store: AccountStore, query: PlanQuery): Page<PlanView> {
    const { at } = store.moment();
    const { key, descending } = parseSort(query.sort ?? defaultSort);
    const scope = scopeOf('plans', query);
    const rows = this.#sorted(store, scope, () => sortedPlans(store, query));
    return cutPage(rows, query, { scope, length: moneyKeys.has(key) ? 3 : 2, descending }, at);
  }

  #sorted(store: AccountStore, scope: string, sort: () => Row<PlanView>[]): readonly Row<PlanView>[] {
    const last = this.#last;
    if (last && last.store === store && last.revision === store.revision && last.scope === scope) return last.rows;
    const rows = sort();
    this.#last = { store, revision: store.revision, scope, rows };
    return rows;
  }
}

/** The plans that match, in the order that was asked for. */
export function sortedPlans(store: AccountStore, query: Pick<PlanQuery, keyof PlanFilters | 'sort'>): Row<PlanView>[] {
  const { key, descending } = parseSort(query.sort ?? defaultSort);
  return Array.from(matching(store, query), (item) => ({ item, keys: orderKeys(item.plan, key) })).sort((a, b) =>
    compareKeys(a.keys, b.keys, descending),
  );
}

/** The plans that match, in the order they were stored in. */
export function* matching(store: AccountStore, query: PlanFilters): Iterable<PlanView> {
  const matches = planTest(query);
  for (const view of store.views()) if (matches(view)) yield view;
}

/** Installments of the plans that match, by plan and number. */
export function listInstallments(store: AccountStore, query: InstallmentQuery): Page<Installment> {
  const { at } = store.moment();
  const wanted = query.plan?.length ? new Set(query.plan) : undefined;
  const views = Array.from(matching(store, query)).filter(({ plan }) => !wanted || wanted.has(plan.id));
  views.sort((a, b) => compareText(a.plan.id, b.plan.id));
  const rows = views.flatMap(({ installments }) =>
    installments.map((item) => ({ item, keys: [item.planId, item.number] })),
  );
  return cutPage(rows, query, { scope: scopeOf('installments', query), length: 2, descending: false }, at);
}

/** Products by name. */
export function listProducts(
  store: AccountStore,
  query: { cursor?: string | undefined; limit?: number | undefined },
): Page<Product> {
  const { at } = store.moment();
  const rows = store.book.products
    .map((item) => ({ item, keys: [fold(item.name), item.id] }))
    .sort((a, b) => compareKeys(a.keys, b.keys, false));
  return cutPage(rows, query, { scope: scopeOf('products', query), length: 2, descending: false }, at);
}
