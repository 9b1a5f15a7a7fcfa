import { agingBucketOf, agingBuckets, type AgingBucket } from './aging.js';
import { isOverdue } from './amounts.js';
import type { Installment } from './installment.js';
import { installmentGroupOf, installmentGroups } from './installment-group.js';
import { lengthSlot, lengthSlots, type LengthSlot } from './length-slot.js';
import { planStatuses, type Plan } from './plan.js';
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

/** M1 over plans, one by one: the sum of all cells is the number of plans (`domain.md` §4). */
export class PlanStatusFold {
  readonly #cells = new Cells();

  add(plan: PlanFacts): void {
    this.#cells.add(lengthSlot(plan.installmentCount), plan.status);
  }

  report(): StatusReport {
    const list = this.#cells.list([...planStatuses, 'unknown'] as const);
    const cells = list.map(({ slot, row, count }) => ({ length: slot, group: row, count }));
    return { of: 'plans', cells, total: this.#cells.total };
  }
}

/** M1 over installments, one by one: five groups by the length of their plan. Those of a plan we do not have do not count. */
export class InstallmentStatusFold {
  readonly #cells = new Cells();
  readonly #plans: ReadonlyMap<string, PlanFacts>;

  constructor(plans: ReadonlyMap<string, PlanFacts>) {
    this.#plans = plans;
  }

  add(one: InstallmentFacts): void {
    const plan = this.#plans.get(one.planId);
    if (plan) this.#cells.add(lengthSlot(plan.installmentCount), installmentGroupOf(one.status));
  }

  report(): StatusReport {
    const list = this.#cells.list(installmentGroups);
    const cells = list.map(({ slot, row, count }) => ({ length: slot, group: row, count }));
    return { of: 'installments', cells, total: this.#cells.total };
  }
}

/** M2, one by one: late installments by aging bucket, against plan length or position. */
export class AgingFold {
  readonly #cells = new Cells();
  readonly #plans: ReadonlyMap<string, PlanFacts>;
  readonly #by: AgingReport['by'];
  readonly #upperBounds: readonly number[];
  readonly #buckets: readonly AgingBucket[];

  constructor(plans: ReadonlyMap<string, PlanFacts>, by: AgingReport['by'], upperBounds: readonly number[]) {
    this.#plans = plans;
    this.#by = by;
    this.#upperBounds = upperBounds;
    this.#buckets = agingBuckets(upperBounds);
  }

  add(one: InstallmentFacts): void {
    const plan = this.#plans.get(one.planId);
    const bucket = agingBucketOf(one.daysOverdue, this.#buckets);
    if (!plan || !bucket || !isOverdue(one, plan.status)) return;
    this.#cells.add(lengthSlot(this.#by === 'count' ? plan.installmentCount : one.number), bucket.id);
  }

  report(): AgingReport {
    const list = this.#cells.list(this.#buckets.map(({ id }) => id));
    const cells = list.map(({ slot, row, count }) => ({ slot, bucket: row, count }));
    return { by: this.#by, upperBounds: [...this.#upperBounds], cells, total: this.#cells.total };
  }
}

/** {@link PlanStatusFold} over rows at hand. */
export function foldPlanStatus(plans: Iterable<PlanFacts>): StatusReport {
  const fold = new PlanStatusFold();
  for (const plan of plans) fold.add(plan);
  return fold.report();
}

/** {@link InstallmentStatusFold} over rows at hand. */
export function foldInstallmentStatus(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
): StatusReport {
  const fold = new InstallmentStatusFold(plans);
  for (const one of installments) fold.add(one);
  return fold.report();
}

/** {@link AgingFold} over rows at hand. */
export function foldAging(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
  by: AgingReport['by'],
  upperBounds: readonly number[],
): AgingReport {
  const fold = new AgingFold(plans, by, upperBounds);
  for (const one of installments) fold.add(one);
  return fold.report();
}
