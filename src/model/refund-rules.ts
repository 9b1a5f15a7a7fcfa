import type { Installment } from './installment.js';
import { problem } from '../core/errors.js';

/** What to give back where, in minor units of the plan's currency. */
export interface RefundShare {
  installmentId: string;
  amount: number;
}

type Paid = Pick<Installment, 'id' | 'number' | 'paidAmount' | 'refundedAmount'>;

const left = (one: Paid): number => one.paidAmount.amount - one.refundedAmount.amount;

/**
 * Spreads a refund (`decisions.md`, Refund): the named installments whole, or an amount over the paid ones, newest first,
 * or everything paid. Throws problems 409 `nothing_to_refund`, 422 `amount_too_high`, `too_small`, `installment_not_in_plan`, `not_paid`.
 */
export function spreadRefund(
  installments: readonly Paid[],
  wish: { installmentIds?: readonly string[] | undefined; amount?: number | undefined },
): RefundShare[] {
  const paid = installments.filter((one) => left(one) > 0).sort((a, b) => b.number - a.number);
  if (paid.length === 0) throw problem(409, 'nothing_to_refund');
  if (wish.installmentIds) return byInstallment(installments, new Set(wish.installmentIds));
  let rest = wish.amount ?? paid.reduce((sum, one) => sum + left(one), 0);
  if (rest <= 0) throw refused('/amount', 'too_small');
  const shares: RefundShare[] = [];
  for (const one of paid) {
    const amount = Math.min(rest, left(one));
    if (amount > 0) shares.push({ installmentId: one.id, amount });
    rest -= amount;
  }
  if (rest > 0) throw refused('/amount', 'amount_too_high');
  return shares;
}

function byInstallment(installments: readonly Paid[], ids: ReadonlySet<string>): RefundShare[] {
  const chosen = installments.filter((one) => ids.has(one.id));
  if (chosen.length !== ids.size) throw refused('/installmentIds', 'installment_not_in_plan');
  if (chosen.some((one) => left(one) === 0)) throw refused('/installmentIds', 'not_paid');
  return chosen.map((one) => ({ installmentId: one.id, amount: left(one) }));
}

function refused(pointer: string, code: string): Error {
  return problem(422, code, { fields: [{ pointer, code }] });
}

/** The status of a paid installment after money went back. */
export function statusAfterRefund(
  paidAmount: number,
  refundedAmount: number,
): 'paid' | 'partially_refunded' | 'refunded' {
  if (refundedAmount === 0) return 'paid';
  return refundedAmount < paidAmount ? 'partially_refunded' : 'refunded';
}
