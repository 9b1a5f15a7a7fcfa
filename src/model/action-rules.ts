import type { Installment } from './installment.js';
import type { Rules } from './meta.js';
import type { Plan } from './plan.js';
import type { ActionState } from './plan-action.js';
import type { Reason } from './reasons.js';
import { proposeRefusal } from './plan-update-rules.js';
import { retryRefusal } from './retry-rules.js';

type PlanFacts = Pick<Plan, 'status' | 'inCollection' | 'paymentMethod' | 'customer' | 'summary'>;

const closed = new Set<Plan['status']>(['completed', 'completed_with_issues', 'canceled', 'refunded', 'inactive']);
/** Methods whose provider cannot send money back the way it came. */
const notRefundable = new Set(['cash', 'boleto', 'invoice']);

/** What can still be given back: paid minus refunded, in minor units. */
export function refundable(installments: readonly Pick<Installment, 'paidAmount' | 'refundedAmount'>[]): number {
  return installments.reduce((sum, one) => sum + one.paidAmount.amount - one.refundedAmount.amount, 0);
}

export function cancelRefusal(plan: Pick<Plan, 'status' | 'inCollection'>): Reason | undefined {
  if (closed.has(plan.status)) return 'already_closed';
  return plan.inCollection ? 'in_collection' : undefined;
}

export function refundRefusal(
  plan: Pick<Plan, 'status' | 'paymentMethod'>,
  installments: readonly Installment[],
): Reason | undefined {
  if (plan.status === 'refunded') return 'already_refunded';
  if (refundable(installments) === 0) return 'nothing_to_refund';
  return plan.paymentMethod && notRefundable.has(plan.paymentMethod.type) ? 'method_not_refundable' : undefined;
}

export function recoverRefusal(plan: Pick<Plan, 'customer' | 'summary'>): Reason | undefined {
  if (plan.summary.overdue === 0) return 'not_overdue';
  if ((plan.customer.messaging ?? 'allowed') !== 'allowed') return 'opted_out';
  return plan.customer.phone === undefined ? 'no_phone' : undefined;
}

function reprocessRefusal(plan: PlanFacts, installments: readonly Installment[], rules: Rules): Reason | undefined {
  const refusals = installments.map((one) => retryRefusal(one, plan, rules.retry));
  if (refusals.includes(undefined)) return undefined;
  return refusals.find((reason) => reason !== 'not_overdue') ?? 'not_overdue';
}

/**
 * The actions that operations of ours stand behind, with what is allowed now and why not (`decisions.md`, Actions). `hasPending`: a
 * proposal waits for the buyer.
 */
export function actionsOf(
  plan: PlanFacts,
  installments: readonly Installment[],
  rules: Rules,
  hasPending = false,
): ActionState[] {
  const refusals = [
    ['recover', recoverRefusal(plan)],
    ['reprocess', reprocessRefusal(plan, installments, rules)],
    ['cancel', cancelRefusal(plan)],
    ['refund', refundRefusal(plan, installments)],
    ['propose_update', proposeRefusal(plan, installments, hasPending)],
  ] as const;
  return refusals.map(([name, reason]) => (reason ? { name, allowed: false, reason } : { name, allowed: true }));
}
