import { agingBucketOf, agingBuckets } from './aging.js';
import { isOverdue } from './amounts.js';
import type { Installment } from './installment.js';
import { installmentGroupOf } from './installment-group.js';
import { lengthSlot, lengthSlots, type LengthSlot } from './length-slot.js';
import { planStatuses, type Plan } from './plan.js';
import { installmentGroups } from './installment-group.js';
import type { AgingReport, StatusReport } from './report.js';

type PlanFacts = Pick<Plan, 'id' | 'installmentCount' | 'status'>;
type InstallmentFacts = Pick<
  Installment,
  'planId' | 'number' | 'amount' | 'paidAmount' | 'refundedAmount' | 'status' | 'inGrace' | 'daysOverdue'
>;

/** Counts per pair of keys; reads and writes in one pass over the rows. */
class Cells {
  readonly #counts = new Map<string, Map<string, number>>();
  total = 0;

  add(column: string, row: string): void {
    let rows = this.#counts.get(column);
    if (!rows) this.#counts.set(column, (rows = new Map<string, number>()));
    rows.set(row, (rows.get(row) ?? 0) + 1);
    this.total++;
  }

  /** Cells that are not zero, columns outside and rows inside in the given orders. */
  list<R extends string>(rows: readonly R[]): { slot: LengthSlot; row: R; count: number }[] {
    return lengthSlots.flatMap((slot) =>
      rows.flatMap((row) => {
        const count = this.#counts.get(slot)?.get(row) ?? 0;
        return count > 0 ? [{ slot, row, count }] : [];
      }),
    );
  }
}

/** M1 over plans: the sum of all cells is the number of plans (`domain.md` §4). */
export function foldPlanStatus(plans: Iterable<PlanFacts>): StatusReport {
  const cells = new Cells();
  for (const plan of plans) cells.add(lengthSlot(plan.installmentCount), plan.status);
  const list = cells.list([...planStatuses, 'unknown'] as const);
  return {
    of: 'plans',
    cells: list.map(({ slot, row, count }) => ({ length: slot, group: row, count })),
    total: cells.total,
  };
}

/** M1 over installments: five groups by the length of their plan. */
export function foldInstallmentStatus(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
): StatusReport {
  const cells = new Cells();
  for (const one of installments) {
    const plan = plans.get(one.planId);
    if (plan) cells.add(lengthSlot(plan.installmentCount), installmentGroupOf(one.status));
  }
  const list = cells.list(installmentGroups);
  return {
    of: 'installments',
    cells: list.map(({ slot, row, count }) => ({ length: slot, group: row, count })),
    total: cells.total,
  };
}

/** M2: late installments by aging bucket, against plan length or position. */
export function foldAging(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
  by: AgingReport['by'],
  upperBounds: readonly number[],
): AgingReport {
  const buckets = agingBuckets(upperBounds);
  const cells = new Cells();
  for (const one of installments) {
    const plan = plans.get(one.planId);
    const bucket = agingBucketOf(one.daysOverdue, buckets);
    if (!plan || !bucket || !isOverdue(one, plan.status)) continue;
    cells.add(lengthSlot(by === 'count' ? plan.installmentCount : one.number), bucket.id);
  }
  const list = cells.list(buckets.map(({ id }) => id));
  return {
    by,
    upperBounds: [...upperBounds],
    cells: list.map(({ slot, row, count }) => ({ slot, bucket: row, count })),
    total: cells.total,
  };
}
