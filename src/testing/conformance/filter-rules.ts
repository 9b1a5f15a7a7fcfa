import { isOverdue } from '../../model/amounts.js';
import type { Installment } from '../../model/installment.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { fold, searchTextOf } from '../../model/plan-search.js';
import type { Plan } from '../../model/plan.js';

type Rules = { [K in keyof PlanFilters]-?: (wanted: NonNullable<PlanFilters[K]>, plan: Plan) => boolean };
type LateKey = 'overdueDaysMin' | 'overdueDaysMax' | 'overduePosition';

/** Written from the contract, on purpose not shared with any backend: it judges them. */
const rules: Omit<Rules, LateKey> = {
  q: (text, plan) => searchTextOf(plan).includes(fold(text)),
  product: (ids, plan) => ids.includes(plan.product.id),
  status: (statuses, plan) => statuses.some((status) => status === plan.status),
  from: (date, plan) => plan.purchasedOn >= date,
  to: (date, plan) => plan.purchasedOn <= date,
  issuedMin: (count, plan) => plan.summary.issued >= count,
  issuedMax: (count, plan) => plan.summary.issued <= count,
  countMin: (count, plan) => plan.installmentCount !== null && plan.installmentCount >= count,
  countMax: (count, plan) => plan.installmentCount !== null && plan.installmentCount <= count,
  openEnded: (wanted, plan) => (plan.installmentCount === null) === wanted,
  currency: (codes, plan) => codes.includes(plan.currency),
  country: (codes, plan) => codes.includes(plan.customer.country),
  customer: (ids, plan) => ids.includes(plan.customer.id),
  kind: (kinds, plan) => kinds.some((kind) => kind === plan.kind),
  frequency: (units, plan) => plan.interval !== null && units.includes(plan.interval.unit),
};

/** One and the same late installment must satisfy all three. */
function isLate(filters: PlanFilters, plan: Plan, installments: readonly Installment[]): boolean {
  const { overdueDaysMin, overdueDaysMax, overduePosition: position } = filters;
  if (overdueDaysMin === undefined && overdueDaysMax === undefined && position === undefined) return true;
  return installments.some(
    (one) =>
      isOverdue(one, plan.status) &&
      one.daysOverdue >= (overdueDaysMin ?? 0) &&
      one.daysOverdue <= (overdueDaysMax ?? Infinity) &&
      (position === undefined || (position === 13 ? one.number >= 13 : one.number === position)),
  );
}

/** Does a plan match all filters? */
export function matches(filters: PlanFilters, plan: Plan, installments: readonly Installment[]): boolean {
  const { overdueDaysMin: _min, overdueDaysMax: _max, overduePosition: _position, ...rest } = filters;
  const others = Object.entries(rest).every(([key, wanted]) => {
    const rule = rules[key as keyof typeof rules] as (value: unknown, one: Plan) => boolean;
    return wanted === undefined || rule(wanted, plan);
  });
  return others && isLate(filters, plan, installments);
}
