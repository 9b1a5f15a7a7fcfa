import * as z from 'zod/mini';
import { rule, whole } from './check.js';
import { reasons } from './reasons.js';
import { Count, Id, Instant, LocalDate, Money, openEnum } from './scalars.js';

export const installmentStatuses = [
  'scheduled',
  'due',
  'processing',
  'paid',
  'overdue',
  'partially_refunded',
  'refunded',
  'charged_back',
  'canceled',
  'written_off',
] as const;
export const InstallmentStatus = openEnum(installmentStatuses);
export type InstallmentStatus = z.infer<typeof InstallmentStatus>;

/** May a failed attempt be repeated, and how (`domain.md` §7.2). */
export const retryabilities = [
  'as_is',
  'after_new_bank_details',
  'after_new_mandate',
  'contact_first',
  'technical_fix',
  'never',
] as const;
export const Retryability = openEnum(retryabilities);

/** Why the last attempt failed. `code` is the processor's; `label` its own words, shown only when the code is unknown to us. */
export const Failure = z.object({
  kind: openEnum(['soft', 'hard', 'processing']),
  code: z.string(),
  label: z.string(),
  occurredAt: Instant,
  retryable: Retryability,
});
export type Failure = z.infer<typeof Failure>;

function hasOneCurrency(one: Record<'amount' | 'paidAmount' | 'refundedAmount' | 'chargedBackAmount', Money>): boolean {
  const { amount, paidAmount, refundedAmount, chargedBackAmount } = one;
  return [paidAmount, refundedAmount, chargedBackAmount].every(({ currency }) => currency === amount.currency);
}

/** One dated amount of a plan (`domain.md` §2.4). All amounts in the plan's currency. */
export const Installment = z
  .object({
    id: Id,
    planId: Id,
    number: whole(1),
    dueDate: LocalDate,
    amount: Money,
    paidAmount: Money,
    refundedAmount: Money,
    chargedBackAmount: Money,
    status: InstallmentStatus,
    issuedAt: z.optional(Instant),
    paidAt: z.optional(Instant),
    inGrace: z.boolean(),
    daysOverdue: Count,
    attempts: Count,
    nextAttemptOn: z.optional(LocalDate),
    lastFailure: z.optional(Failure),
    /** May it be retried now, and if not, why. */
    retry: z.optional(z.object({ allowed: z.boolean(), reason: z.optional(openEnum(reasons)) })),
  })
  .check(rule(hasOneCurrency, 'currency_mismatch', {}, ['amount', 'currency']));
export type Installment = z.infer<typeof Installment>;
