import { addAmounts } from '../core/money.js';
import { amountParts, isOverdue } from './amounts.js';
import type { Installment } from './installment.js';
import type { Rules } from './meta.js';
import type { Plan, PlanStatus, PlanSummary, RetryState } from './plan.js';
import { manualUsed, retryRefusal } from './retry-rules.js';

const notIssued = new Set<Installment['status']>(['scheduled', 'canceled']);
const upcoming = new Set<Installment['status']>(['scheduled', 'due', 'processing']);
const givenBack = new Set<Installment['status']>(['refunded', 'partially_refunded']);

/** Issued = status other than scheduled or canceled (`domain.md` §4, M6). */
export function isIssued(status: Installment['status']): boolean {
  return !notIssued.has(status);
}

/** The figures of a plan's installments, which must be given in order of their numbers. */
export function summarize(installments: readonly Installment[], status: PlanStatus, currency: string): PlanSummary {
  const sums = { netPaid: 0, overdue: 0, toReceive: 0, refunded: 0, void: 0 };
  for (const one of installments) {
    const parts = amountParts(one, status);
    for (const key of ['netPaid', 'overdue', 'toReceive', 'refunded'] as const)
      sums[key] = addAmounts(sums[key], parts[key]);
  }
  const late = installments.filter((one) => isOverdue(one, status));
  const next = installments.find((one) => upcoming.has(one.status));
  const money = (amount: number) => ({ amount, currency });
  const count = (test: (one: Installment) => boolean) => installments.filter(test).length;
  return {
    issued: count((one) => isIssued(one.status)),
    paid: count((one) => one.status === 'paid'),
    overdue: late.length,
    refunded: count((one) => givenBack.has(one.status)),
    upcoming: count((one) => upcoming.has(one.status)),
    paidAmount: money(sums.netPaid),
    overdueAmount: money(sums.overdue),
    toReceiveAmount: money(sums.toReceive),
    refundedAmount: money(sums.refunded),
    ...(late[0] && { oldestOverdueDate: late[0].dueDate }),
    ...(next && { nextDueOn: next.dueDate }),
    maxDaysOverdue: late.reduce((most, one) => Math.max(most, one.daysOverdue), 0),
    attempts: late[0]?.attempts ?? 0,
  };
}

/** The ladder of the oldest late installment; null when nothing is late (`domain.md` §2.5). */
export function retryStateOf(
  plan: Pick<Plan, 'inCollection' | 'paymentMethod' | 'status'>,
  installments: readonly Installment[],
  rules: Rules['retry'],
): RetryState | null {
  const late = installments.filter((one) => isOverdue(one, plan.status));
  const oldest = late[0];
  if (!oldest || !rules) return null;
  const refusal = late.some((one) => retryRefusal(one, plan, rules) === undefined)
    ? undefined
    : retryRefusal(oldest, plan, rules);
  const blocked = blockedReasons.find((reason) => reason === refusal);
  return {
    attempt: oldest.attempts,
    automaticMax: rules.automaticAttempts,
    manualMax: rules.manualAttempts,
    manualUsed: manualUsed(oldest.attempts, rules),
    ...(oldest.nextAttemptOn && { nextAutomaticOn: oldest.nextAttemptOn }),
    exhausted: oldest.attempts >= rules.automaticAttempts,
    manualAvailable: refusal === undefined,
    ...(blocked && { blockedReason: blocked }),
  };
}

const blockedReasons = [
  'in_collection',
  'method_not_supported',
  'automatic_pending',
  'no_attempt_left',
  'reason_code',
] as const;
