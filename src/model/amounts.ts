import { addAmounts } from '../core/money.js';
import type { Installment } from './installment.js';
import type { PlanStatus } from './plan.js';

/** The five disjoint parts of an installment's amount, in minor units of its currency (`domain.md` §4). */
export interface AmountParts {
  netPaid: number;
  refunded: number;
  overdue: number;
  toReceive: number;
  /** Will never be collected. */
  void: number;
}

const deadInstallment = new Set<Installment['status']>(['canceled', 'written_off']);
const deadPlan = new Set<PlanStatus>(['canceled', 'refunded', 'inactive']);

type Amounts = Pick<Installment, 'amount' | 'paidAmount' | 'refundedAmount' | 'status' | 'inGrace'>;

/** True when the installment is late: the server's status says so, or a charge came back (`decisions.md`, Model). */
export function isOverdue(installment: Amounts, planStatus: PlanStatus): boolean {
  const outstanding = installment.amount.amount - installment.paidAmount.amount;
  if (outstanding <= 0 || deadPlan.has(planStatus)) return false;
  return installment.status === 'overdue' || (installment.status === 'charged_back' && !installment.inGrace);
}

/** Splits an amount so that the five parts always add up to it: `amount = netPaid + refunded + overdue + toReceive + void`. */
export function amountParts(installment: Amounts, planStatus: PlanStatus): AmountParts {
  const paid = installment.paidAmount.amount;
  const refunded = installment.refundedAmount.amount;
  const rest = addAmounts(installment.amount.amount, -paid);
  const parts: AmountParts = { netPaid: paid - refunded, refunded, overdue: 0, toReceive: 0, void: 0 };
  if (rest === 0) return parts;
  if (deadInstallment.has(installment.status) || deadPlan.has(planStatus)) parts.void = rest;
  else if (isOverdue(installment, planStatus)) parts.overdue = rest;
  else parts.toReceive = rest;
  return parts;
}
