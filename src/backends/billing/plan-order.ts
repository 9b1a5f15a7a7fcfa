import { compareText } from '../../core/text.js';
import { fold } from '../../model/plan-search.js';
import type { PlanSort, PlanSortKey } from '../../model/plan-filters.js';
import { planStatuses, type KnownPlanStatus, type Plan } from '../../model/plan.js';
import type { Keys } from './cursor.js';

type Sortable = Plan & { status: KnownPlanStatus };

/** The default order: newest purchase first. */
export const defaultSort: PlanSort = '-purchasedOn';

export function parseSort(sort: PlanSort): { key: PlanSortKey; descending: boolean } {
  const descending = sort.startsWith('-');
  return { key: (descending ? sort.slice(1) : sort) as PlanSortKey, descending };
}

/** Keys that compare amounts; their currency comes first. */
export const moneyKeys: ReadonlySet<PlanSortKey> = new Set<PlanSortKey>(['total', 'overdueAmount']);

const values: Record<PlanSortKey, (plan: Sortable) => string | number | null> = {
  purchasedOn: (plan) => plan.purchasedOn,
  status: (plan) => planStatuses.indexOf(plan.status),
  customer: (plan) => fold(plan.customer.name),
  product: (plan) => fold(plan.product.name),
  installmentCount: (plan) => plan.installmentCount,
  nextDueOn: (plan) => plan.summary.nextDueOn ?? null,
  overdueCount: (plan) => plan.summary.overdue,
  maxDaysOverdue: (plan) => plan.summary.maxDaysOverdue,
  total: (plan) => plan.totalAmount?.amount ?? null,
  overdueAmount: (plan) => plan.summary.overdueAmount.amount,
};

/** The values a plan is ordered by: currency (money keys only), the value, the id. */
export function orderKeys(plan: Sortable, key: PlanSortKey): Keys {
  const value = values[key](plan);
  return moneyKeys.has(key) ? [plan.currency, value, plan.id] : [value, plan.id];
}

function compareValues(a: Keys[number], b: Keys[number], descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}

/** Compares two rows by their keys: nothing last, the currency always ascending. */
export function compareKeys(a: Keys, b: Keys, descending: boolean): number {
  const grouped = a.length === 3;
  for (let index = 0; index < a.length; index++) {
    const order = compareValues(a[index] ?? null, b[index] ?? null, descending && !(grouped && index === 0));
    if (order !== 0) return order;
  }
  return 0;
}
