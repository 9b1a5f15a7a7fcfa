import { problem } from '../../core/errors.js';
import type { MoneyValue } from '../../core/money.js';
import { cancelRefusal, refundRefusal } from '../../model/action-rules.js';
import { spreadRefund, statusAfterRefund, type RefundShare } from '../../model/refund-rules.js';
import { retryRefusal } from '../../model/retry-rules.js';
import { attempt, type Moment, type Workshop } from './attempts.js';
import { draftOf, effect, finish, statusOf, type PlanDraft } from './draft.js';
import { toInstallment } from './view.js';
import type { InstallmentRecord, PlanRecord } from './record.js';

const endable = new Set<InstallmentRecord['status']>(['scheduled', 'due', 'processing', 'overdue']);

/** Nothing more will be charged: what is unpaid is canceled, an attempt under way is recalled, a proposal is void. */
function end(plan: PlanDraft, at: string): void {
  plan.canceledAt = at;
  plan.paused = false;
  plan.proposalUntil = undefined;
  for (const one of plan.installments) {
    one.nextAttemptOn = undefined;
    if (!endable.has(one.status)) continue;
    one.status = 'canceled';
    one.expects = undefined;
  }
}

/** Ends a plan; what was paid stays paid. Throws 409 `already_closed`, `in_collection`. */
export function cancelPlan(record: PlanRecord, { at }: Moment, shop: Workshop): PlanRecord {
  const refusal = cancelRefusal({ status: statusOf(record), inCollection: record.inCollection });
  if (refusal) throw problem(409, refusal);
  const draft = draftOf(record);
  end(draft, at);
  shop.effects.push(effect(record, 'cancel', at));
  return finish(draft, at);
}

export interface RefundWish {
  readonly installmentIds?: readonly string[] | undefined;
  readonly amount?: MoneyValue | undefined;
}

/**
 * Gives money back (`decisions.md`, Refund). With neither ids nor amount, everything paid goes back and the plan ends
 * (`domain.md` §2.3: a full refund normally also cancels). Throws 409 and 422 as `contract/plans.ts` lists them.
 */
export function refundPlan(
  record: PlanRecord,
  wish: RefundWish,
  moment: Moment,
  shop: Workshop,
): { plan: PlanRecord; shares: RefundShare[] } {
  const installments = record.installments.map((one) => toInstallment(record, one, moment.date, shop.rules));
  checkWish(record, wish);
  const refusal = refundRefusal({ status: statusOf(record), paymentMethod: record.paymentMethod }, installments);
  if (refusal) throw problem(409, refusal);
  const shares = spreadRefund(installments, { installmentIds: wish.installmentIds, amount: wish.amount?.amount });
  const draft = draftOf(record);
  for (const { installmentId, amount } of shares) {
    const one = draft.installments.find(({ id }) => id === installmentId);
    if (!one) continue;
    one.refunded += amount;
    one.status = statusAfterRefund(one.paid, one.refunded);
    one.expects = undefined;
    shop.effects.push(effect(record, 'refund', moment.at, { installmentId, amount }));
  }
  if (!wish.installmentIds && !wish.amount) end(draft, moment.at);
  return { plan: finish(draft, moment.at), shares };
}

function checkWish({ currency }: PlanRecord, { amount }: RefundWish): void {
  if (!amount || amount.currency === currency) return;
  throw problem(422, 'currency_mismatch', { fields: [{ pointer: '/amount/currency', code: 'currency_mismatch' }] });
}

/** Tries a late installment once more. Throws 404, and 409 with the reason that `retryRefusal` gives. */
export function retryInstallment(record: PlanRecord, id: string, moment: Moment, shop: Workshop): PlanRecord {
  const draft = draftOf(record);
  const one = draft.installments.find((candidate) => candidate.id === id);
  if (!one) throw problem(404, 'not_found');
  const facts = { ...record, status: statusOf(record) };
  const refusal = retryRefusal(one, facts, shop.rules.retry);
  if (refusal) throw problem(409, refusal);
  attempt(draft, one, moment, shop);
  return finish(draft, moment.at);
}
