import * as z from 'zod/mini';
import { BillingInterval } from './billing-interval.js';
import { rule, whole } from './check.js';
import { CustomerSummary } from './customer.js';
import { PaymentMethodSummary } from './payment-method.js';
import { ActionState } from './plan-action.js';
import { Product } from './product.js';
import { Count, Currency, Id, Instant, LocalDate, Money, openEnum, Version } from './scalars.js';

/** The seven statuses in their fixed order (`domain.md` §1.2). */
export const planStatuses = [
  'completed',
  'completed_with_issues',
  'in_progress',
  'in_progress_with_issues',
  'refunded',
  'canceled',
  'inactive',
] as const;
export const PlanStatus = openEnum(planStatuses);
export type PlanStatus = z.infer<typeof PlanStatus>;
export type KnownPlanStatus = (typeof planStatuses)[number];

export const planKinds = ['installments', 'subscription', 'on_demand'] as const;

/** Where a plan stands on its ladder of attempts (`domain.md` §2.5). */
export const RetryState = z.object({
  attempt: Count,
  automaticMax: Count,
  manualMax: Count,
  manualUsed: Count,
  nextAutomaticOn: z.optional(LocalDate),
  exhausted: z.boolean(),
  manualAvailable: z.boolean(),
  blockedReason: z.optional(
    openEnum(['in_collection', 'method_not_supported', 'automatic_pending', 'no_attempt_left', 'reason_code']),
  ),
});
export type RetryState = z.infer<typeof RetryState>;

/** Figures of a plan's installments; amounts in the plan's currency, days as whole days. */
export const PlanSummary = z.object({
  issued: Count,
  paid: Count,
  overdue: Count,
  refunded: Count,
  upcoming: Count,
  paidAmount: Money,
  overdueAmount: Money,
  toReceiveAmount: Money,
  refundedAmount: Money,
  oldestOverdueDate: z.optional(LocalDate),
  nextDueOn: z.optional(LocalDate),
  maxDaysOverdue: Count,
  attempts: Count,
});
export type PlanSummary = z.infer<typeof PlanSummary>;

interface Amounts {
  currency: string;
  currentAmount: Money;
  totalAmount: Money | null;
  summary: PlanSummary;
}

/** A plan has one currency; an answer that mixes them would be added up wrongly. */
function hasOneCurrency({ currency, currentAmount, totalAmount, summary }: Amounts): boolean {
  const { paidAmount, overdueAmount, toReceiveAmount, refundedAmount } = summary;
  const amounts = [currentAmount, totalAmount, paidAmount, overdueAmount, toReceiveAmount, refundedAmount];
  return amounts.every((money) => money === null || money.currency === currency);
}

/** An installment plan or subscription (`domain.md` §2.3). `installmentCount` null = open-ended, then `totalAmount` is null too. */
export const Plan = z
  .object({
    id: Id,
    reference: z.string(),
    kind: openEnum(planKinds),
    product: Product,
    customer: CustomerSummary,
    interval: z.nullable(BillingInterval),
    installmentCount: z.nullable(whole(1)),
    currency: Currency,
    currentAmount: Money,
    totalAmount: z.nullable(Money),
    status: PlanStatus,
    providerStatus: z.optional(z.string()),
    paused: z.boolean(),
    inCollection: z.boolean(),
    paymentMethod: z.nullable(PaymentMethodSummary),
    purchasedOn: LocalDate,
    activatedAt: z.optional(Instant),
    completedAt: z.optional(Instant),
    canceledAt: z.optional(Instant),
    retry: z.nullable(RetryState),
    summary: PlanSummary,
    actions: z.array(ActionState),
    /** To send as `If-Match` (`options.ifMatch`), without quotes. */
    version: Version,
  })
  .check(rule(hasOneCurrency, 'currency_mismatch', {}, ['currency']));
export type Plan = z.infer<typeof Plan>;
