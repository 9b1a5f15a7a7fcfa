import type { Selectable } from 'kysely';
import { nextEventOn } from '../../../src/backends/billing/advance.js';
import { statusOf } from '../../../src/backends/billing/draft.js';
import type { InstallmentRecord, PlanRecord } from '../../../src/backends/billing/record.js';
import { amountParts, type AmountParts } from '../../../src/model/amounts.js';
import { installmentGroupOf, type InstallmentGroup } from '../../../src/model/installment-group.js';
import { isIssued } from '../../../src/model/plan-facts.js';
import { fold, searchTextOf } from '../../../src/model/plan-search.js';
import { planStatuses, type KnownPlanStatus } from '../../../src/model/plan.js';
import type { PlanTable } from '../database/tables.js';
import type { InstallmentRow } from './rows.js';

const dead = new Set<KnownPlanStatus>(['canceled', 'refunded', 'inactive']);
const upcoming = new Set(['scheduled', 'due', 'processing']);

type Derived = Pick<
  Selectable<PlanTable>,
  | 'status'
  | 'status_order'
  | 'issued_count'
  | 'overdue_count'
  | 'overdue_amount'
  | 'paid_amount'
  | 'refunded_amount'
  | 'to_receive_amount'
  | 'void_amount'
  | 'paid_count'
  | 'upcoming_count'
  | 'late_count'
  | 'given_back_count'
  | 'void_count'
  | 'total_amount'
  | 'oldest_overdue_on'
  | 'newest_overdue_on'
  | 'next_due_on'
  | 'next_event_on'
  | 'search_text'
  | 'customer_order'
  | 'product_order'
  | 'country'
>;

/** Late by the stored facts alone; the same as `isOverdue` of the model, which a test holds it to. */
function isLate(one: InstallmentRecord, status: KnownPlanStatus): boolean {
  return (one.status === 'overdue' || one.status === 'charged_back') && one.paid < one.amount && !dead.has(status);
}

/** The five parts of an installment's amount (`domain.md` §4). */
export function partsOf(
  { amount, paid, refunded, status: state }: InstallmentRecord,
  status: KnownPlanStatus,
): AmountParts {
  // Neither currency nor grace matters here: grace holds back what is due, and that is not late by its status.
  const money = (minor: number) => ({ amount: minor, currency: '' });
  const one = { amount: money(amount), paidAmount: money(paid), refundedAmount: money(refunded), status: state };
  return amountParts({ ...one, inGrace: false }, status);
}

/** The five parts, each over the whole plan. */
function amountsOf({ installments }: PlanRecord, status: KnownPlanStatus) {
  const sums = { overdue_amount: 0, paid_amount: 0, refunded_amount: 0, to_receive_amount: 0, void_amount: 0 };
  for (const one of installments) {
    const parts = partsOf(one, status);
    sums.overdue_amount += parts.overdue;
    sums.paid_amount += parts.netPaid;
    sums.refunded_amount += parts.refunded;
    sums.to_receive_amount += parts.toReceive;
    sums.void_amount += parts.void;
  }
  return sums;
}

/** The column that counts a group. */
export const countOfGroup = {
  paid: 'paid_count',
  upcoming: 'upcoming_count',
  overdue: 'late_count',
  given_back: 'given_back_count',
  void: 'void_count',
} as const satisfies Record<InstallmentGroup, string>;

/** How many installments stand in each group. */
function countsOf({ installments }: PlanRecord) {
  const counts = { paid_count: 0, upcoming_count: 0, late_count: 0, given_back_count: 0, void_count: 0 };
  for (const { status } of installments) counts[countOfGroup[installmentGroupOf(status)]]++;
  return counts;
}

/**
 * What filters, orders and reports read of a plan, computed from its installments whenever they change. Nothing here moves
 * by itself when a day passes: days late are counted in SQL from the due date, and what does happen on a day has its
 * `next_event_on`.
 */
function derived(plan: PlanRecord, status: KnownPlanStatus): Derived {
  const { installments } = plan;
  const late = installments.filter((one) => isLate(one, status));
  const total = installments.reduce((sum, one) => (one.status === 'canceled' ? sum : sum + one.amount), 0);
  return {
    status,
    status_order: planStatuses.indexOf(status),
    issued_count: installments.filter((one) => isIssued(one.status)).length,
    overdue_count: late.length,
    ...amountsOf(plan, status),
    ...countsOf(plan),
    total_amount: plan.installmentCount === null ? null : total,
    oldest_overdue_on: late[0]?.dueDate ?? 'infinity',
    newest_overdue_on: late.at(-1)?.dueDate ?? '-infinity',
    next_due_on: installments.find((one) => upcoming.has(one.status))?.dueDate ?? null,
    next_event_on: nextEventOn(plan) ?? null,
    search_text: searchTextOf(plan),
    customer_order: fold(plan.customer.name),
    product_order: fold(plan.product.name),
    country: plan.customer.country,
  };
}

export function planRow(account: string, plan: PlanRecord): Selectable<PlanTable> {
  return {
    account_id: account,
    id: plan.id,
    reference: plan.reference,
    kind: plan.kind,
    product_id: plan.product.id,
    customer_id: plan.customer.id,
    interval_unit: plan.interval?.unit ?? null,
    interval_count: plan.interval?.count ?? null,
    installment_count: plan.installmentCount,
    currency: plan.currency,
    method_type: plan.paymentMethod?.type ?? null,
    method_label: plan.paymentMethod?.label ?? null,
    method_last4: plan.paymentMethod?.last4 ?? null,
    method_brand: plan.paymentMethod?.brand ?? null,
    purchased_on: plan.purchasedOn,
    activated_at: plan.activatedAt ?? null,
    completed_at: plan.completedAt ?? null,
    canceled_at: plan.canceledAt ?? null,
    paused: plan.paused,
    in_collection: plan.inCollection,
    grace_days: plan.graceDays,
    revision: plan.revision,
    proposal_until: plan.proposalUntil ?? null,
    ...derived(plan, statusOf(plan)),
  };
}

export function installmentRows(account: string, plan: PlanRecord): InstallmentRow[] {
  const status = statusOf(plan);
  return plan.installments.map((one) => ({
    account_id: account,
    id: one.id,
    plan_id: plan.id,
    number: one.number,
    due_date: one.dueDate,
    amount: one.amount,
    paid_amount: one.paid,
    refunded_amount: one.refunded,
    charged_back_amount: one.chargedBack,
    status: one.status,
    issued_at: one.issuedAt ?? null,
    paid_at: one.paidAt ?? null,
    attempts: one.attempts,
    next_attempt_on: one.nextAttemptOn ?? null,
    last_failure: one.lastFailure ?? null,
    expects_on: one.expects?.on ?? null,
    expects_event: one.expects?.event ?? null,
    overdue: isLate(one, status),
  }));
}
