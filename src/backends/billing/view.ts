import { daysBetween, type LocalDate } from '../../core/calendar.js';
import { addAmounts } from '../../core/money.js';
import { actionsOf } from '../../model/action-rules.js';
import { isOverdue } from '../../model/amounts.js';
import type { Installment } from '../../model/installment.js';
import type { Meta, Rules } from '../../model/meta.js';
import { capabilityOfAction, type ActionState } from '../../model/plan-action.js';
import { isProposalOpen } from '../../model/plan-update-rules.js';
import { retryStateOf, summarize } from '../../model/plan-facts.js';
import type { KnownPlanStatus, Plan } from '../../model/plan.js';
import type { RefundShare } from '../../model/refund-rules.js';
import type { Refund } from '../../model/refund.js';
import { retryRefusal } from '../../model/retry-rules.js';
import type { Moment } from './attempts.js';
import { currentAmountOf, statusOf } from './draft.js';
import type { AccountFacts, Book, InstallmentRecord, PlanRecord } from './record.js';

/** A plan and its installments as the contract shows them. */
export interface PlanView {
  readonly plan: Plan & { status: KnownPlanStatus };
  readonly installments: readonly Installment[];
}

/** One installment of the contract; days late are counted to `today` (`domain.md` §4). */
export function toInstallment(
  plan: PlanRecord,
  one: InstallmentRecord,
  today: LocalDate,
  rules: Rules,
  status = statusOf(plan),
): Installment {
  const money = (amount: number) => ({ amount, currency: plan.currency });
  const { amount, paid, refunded, chargedBack, expects: _hidden, ...rest } = one;
  const installment: Installment = {
    ...rest,
    planId: plan.id,
    amount: money(amount),
    paidAmount: money(paid),
    refundedAmount: money(refunded),
    chargedBackAmount: money(chargedBack),
    inGrace: one.status === 'due' && today > one.dueDate,
    daysOverdue: 0,
  };
  if (isOverdue(installment, status)) installment.daysOverdue = Math.max(0, daysBetween(one.dueDate, today));
  const refusal = retryRefusal(one, { ...plan, status }, rules.retry);
  if (refusal !== 'not_overdue') {
    installment.retry = refusal ? { allowed: false, reason: refusal } : { allowed: true };
  }
  return installment;
}

/** Sum of what is not canceled; null for an open-ended plan (`domain.md` §2.4). */
function totalOf(plan: PlanRecord): Plan['totalAmount'] {
  if (plan.installmentCount === null) return null;
  const amount = plan.installments.reduce(
    (sum, one) => (one.status === 'canceled' ? sum : addAmounts(sum, one.amount)),
    0,
  );
  return { amount, currency: plan.currency };
}

type Terms = Pick<Book, 'rules' | 'capabilities'>;

/** No capability, no action (`domain.md` §2.1). */
function isPossible(name: ActionState['name'], capabilities: Terms['capabilities']): boolean {
  const needed = name === 'unknown' ? undefined : capabilityOfAction[name];
  return needed === undefined || capabilities.some((capability) => capability === needed);
}

/** A record as the contract shows it on a day. */
export function toView(record: PlanRecord, today: LocalDate, { rules, capabilities }: Terms): PlanView {
  const status = statusOf(record);
  const installments = record.installments.map((one) => toInstallment(record, one, today, rules, status));
  const { installments: _own, graceDays: _grace, revision, proposalUntil, ...facts } = record;
  const base = { ...facts, status, summary: summarize(installments, status, record.currency) };
  const plan = {
    ...base,
    currentAmount: { amount: currentAmountOf(record), currency: record.currency },
    totalAmount: totalOf(record),
    retry: retryStateOf(base, installments, rules.retry),
    actions: actionsOf(base, installments, rules, isProposalOpen(proposalUntil, today)).filter(({ name }) =>
      isPossible(name, capabilities),
    ),
    version: String(revision),
  };
  return { plan, installments };
}

/** The account as `GET /meta` shows it: data as fresh as the clock, and test mode, because no real money is behind it. */
export function metaOf({ account, capabilities, rules }: AccountFacts, { date, at }: Moment): Meta {
  return { account, dataAsOf: at, now: at, today: date, testMode: true, capabilities: [...capabilities], rules };
}

/** Shares of a refund as the contract shows them. */
export function refundsOf(shares: readonly RefundShare[], currency: string): Refund[] {
  return shares.map(({ installmentId, amount }) => ({
    installmentId,
    amount: { amount, currency },
    state: 'succeeded',
  }));
}
