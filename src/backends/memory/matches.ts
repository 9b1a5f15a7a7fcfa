import { isOverdue } from '../../model/amounts.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { fold, searchTextOf } from '../../model/plan-search.js';
import type { PlanView } from '../billing/view.js';

type Test = (view: PlanView) => boolean;

/** "Any of" the values; a filter that is left out or empty lets everything through. */
function anyOf<T extends string>(
  values: readonly T[] | undefined,
  read: (view: PlanView) => string | undefined,
): Test[] {
  if (!values || values.length === 0) return [];
  const wanted = new Set<string | undefined>(values);
  return [(view) => wanted.has(read(view))];
}

function between<T extends string | number>(
  low: T | undefined,
  high: T | undefined,
  read: (view: PlanView) => T | null,
): Test[] {
  if (low === undefined && high === undefined) return [];
  return [
    (view) => {
      const value = read(view);
      return value !== null && (low === undefined || value >= low) && (high === undefined || value <= high);
    },
  ];
}

function search(q: string | undefined): Test[] {
  const wanted = fold(q ?? '').trim();
  return wanted === '' ? [] : [({ plan }) => searchTextOf(plan).includes(wanted)];
}

/** One late installment must satisfy all three (`model/plan-filters.ts`). */
function late({ overdueDaysMin, overdueDaysMax, overduePosition }: PlanFilters): Test[] {
  if (overdueDaysMin === undefined && overdueDaysMax === undefined && overduePosition === undefined) return [];
  const least = overdueDaysMin ?? 0;
  const most = overdueDaysMax ?? Infinity;
  const isAt = (number: number) =>
    overduePosition === undefined || (overduePosition === 13 ? number >= 13 : number === overduePosition);
  return [
    ({ plan, installments }) =>
      plan.summary.overdue > 0 &&
      installments.some(
        (one) => isAt(one.number) && one.daysOverdue >= least && one.daysOverdue <= most && isOverdue(one, plan.status),
      ),
  ];
}

/** All filters of a query as one test. */
export function planTest(filters: PlanFilters): Test {
  const { openEnded } = filters;
  const tests: Test[] = [
    ...anyOf(filters.product, ({ plan }) => plan.product.id),
    ...anyOf(filters.status, ({ plan }) => plan.status),
    ...anyOf(filters.currency, ({ plan }) => plan.currency),
    ...anyOf(filters.country, ({ plan }) => plan.customer.country),
    ...anyOf(filters.customer, ({ plan }) => plan.customer.id),
    ...anyOf(filters.kind, ({ plan }) => plan.kind),
    ...anyOf(filters.frequency, ({ plan }) => plan.interval?.unit),
    ...between(filters.from, filters.to, ({ plan }) => plan.purchasedOn),
    ...between(filters.issuedMin, filters.issuedMax, ({ plan }) => plan.summary.issued),
    ...between(filters.countMin, filters.countMax, ({ plan }) => plan.installmentCount),
    ...(openEnded === undefined ? [] : [({ plan }: PlanView) => (plan.installmentCount === null) === openEnded]),
    ...late(filters),
    ...search(filters.q),
  ];
  return (view) => tests.every((test) => test(view));
}
