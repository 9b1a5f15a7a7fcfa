import { addInterval, addDays, type LocalDate } from '../../core/calendar.js';
import { derivePlanStatus } from '../../model/plan-status.js';
import type { KnownPlanStatus } from '../../model/plan.js';
import type { Effect, InstallmentRecord, PlanRecord } from './record.js';

type Open<T> = { -readonly [K in keyof T]: T[K] };
export type InstallmentDraft = Open<InstallmentRecord>;
export type PlanDraft = Omit<Open<PlanRecord>, 'installments'> & { installments: InstallmentDraft[] };

/** A copy that may be written to. */
export function draftOf(record: PlanRecord): PlanDraft {
  return { ...record, installments: record.installments.map((one) => ({ ...one })) };
}

/** The status of the stored facts, one of the seven (`domain.md` §2.3). */
export function statusOf(record: PlanRecord): KnownPlanStatus {
  const { installments, currency, canceledAt, installmentCount } = record;
  const money = (amount: number) => ({ amount, currency });
  return derivePlanStatus({
    installments: installments.map(({ status, paid, refunded, chargedBack }) => ({
      status,
      paidAmount: money(paid),
      refundedAmount: money(refunded),
      chargedBackAmount: money(chargedBack),
    })),
    canceled: canceledAt !== undefined,
    openEnded: installmentCount === null,
  });
}

/** Closes a change: the next revision, and `completedAt` in step with the status. */
export function finish(draft: PlanDraft, at: string): PlanRecord {
  const done = statusOf(draft).startsWith('completed');
  draft.completedAt = done ? (draft.completedAt ?? at) : undefined;
  draft.revision += 1;
  draft.installments.forEach(dropUndefined);
  dropUndefined(draft);
  return draft;
}

/** A member that is gone must not stand there as undefined: records compare as if written to JSON and read back. */
function dropUndefined(target: PlanDraft | InstallmentDraft): void {
  for (const [key, value] of Object.entries(target)) if (value === undefined) Reflect.deleteProperty(target, key);
}

/** What the next installment costs, in minor units; of a plan that has none left, the last one. */
export function currentAmountOf({ installments }: PlanRecord): number {
  return (installments.find((one) => one.status === 'scheduled') ?? installments.at(-1))?.amount ?? 0;
}

/** The first repetition of the plan's interval after a date, on the day of the month the plan started with. */
export function nextDueDate(plan: PlanRecord, after: LocalDate): LocalDate {
  const anchor = plan.installments[0]?.dueDate ?? after;
  const { interval } = plan;
  if (!interval) return addDays(after, 30);
  for (let steps = 1; ; steps++) {
    const date = addInterval(anchor, interval, steps);
    if (date > after) return date;
  }
}

/** The last day on which an unpaid installment is not yet overdue. */
export function graceEnd(plan: PlanRecord, one: InstallmentRecord): LocalDate {
  return addDays(one.dueDate, plan.graceDays);
}

export function effect(
  plan: PlanRecord,
  kind: Effect['kind'],
  at: string,
  more: Pick<Effect, 'installmentId'> & { amount?: number } = {},
): Effect {
  const { amount = 0, installmentId } = more;
  return { kind, planId: plan.id, installmentId, amount, currency: plan.currency, at };
}
