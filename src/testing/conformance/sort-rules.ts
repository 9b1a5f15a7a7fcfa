import type { PlanSortKey } from '../../model/plan-filters.js';
import { fold } from '../../model/plan-search.js';
import { planStatuses, type Plan } from '../../model/plan.js';
import { expect, Skip } from './verdict.js';

type Value = string | number | null;

const statusOrder: readonly string[] = planStatuses;

/** What a key sorts by. Written from the contract, not shared with any backend. */
export const sortValues: Record<PlanSortKey, (plan: Plan) => Value> = {
  purchasedOn: (plan) => plan.purchasedOn,
  status: (plan) => statusOrder.indexOf(plan.status),
  customer: (plan) => fold(plan.customer.name),
  product: (plan) => fold(plan.product.name),
  installmentCount: (plan) => plan.installmentCount,
  nextDueOn: (plan) => plan.summary.nextDueOn ?? null,
  overdueCount: (plan) => plan.summary.overdue,
  maxDaysOverdue: (plan) => plan.summary.maxDaysOverdue,
  total: (plan) => plan.totalAmount?.amount ?? null,
  overdueAmount: (plan) => plan.summary.overdueAmount.amount,
};

/** Languages order names differently: of these only the general direction is judged. */
const loose = new Set<PlanSortKey>(['customer', 'product']);
const byCurrency = new Set<PlanSortKey>(['total', 'overdueAmount']);

function direction(a: Value, b: Value): number {
  if (a === null || b === null || a === b) return 0;
  return a < b ? 1 : -1;
}

/** Are rows in the order that a key asks for? Nothing comes last; money is grouped by currency, which ascends. */
export function judgeOrder(rows: readonly Plan[], key: PlanSortKey, descending: boolean): void {
  const values = rows.map(sortValues[key]);
  if (new Set(values.filter((value) => value !== null)).size < 2) throw new Skip('all rows have the same value');
  let right = 0;
  let wrong = 0;
  for (let index = 1; index < rows.length; index++) {
    const before = rows[index - 1];
    const after = rows[index];
    if (!before || !after) continue;
    if (byCurrency.has(key) && before.currency !== after.currency) {
      expect(before.currency < after.currency, `${before.id} comes before ${after.id}: currencies are not grouped`);
      continue;
    }
    const [a = null, b = null] = [values[index - 1], values[index]];
    expect(a !== null || b === null, `${before.id} has no value and comes before ${after.id}, which has one`);
    const step = direction(a, b) * (descending ? -1 : 1);
    if (step > 0) right++;
    if (step >= 0) continue;
    wrong++;
    expect(loose.has(key), `${before.id} comes before ${after.id}`);
  }
  expect(right > wrong * 4, 'the rows do not come in this order');
}
