import * as z from 'zod/mini';
import { BillingInterval } from './billing-interval.js';
import { longest, rule, whole } from './check.js';
import { Id, Instant, LocalDate, Money, openEnum } from './scalars.js';

/** States of a proposal (`domain.md` §2.6); only `pending` and `confirmed` lead on. */
export const planUpdateStates = ['pending', 'confirmed', 'applied', 'rejected', 'expired', 'withdrawn'] as const;
export const PlanUpdateState = openEnum(planUpdateStates);
export type PlanUpdateState = z.infer<typeof PlanUpdateState>;
export type KnownPlanUpdateState = (typeof planUpdateStates)[number];

/** The first installment of the new amount. */
export const EffectiveFrom = z.object({ installmentNumber: whole(1), dueDate: LocalDate });
export type EffectiveFrom = z.infer<typeof EffectiveFrom>;

/** Figures that both sides are shown. `affectedCount` and totals are null for an open-ended plan. */
const figures = {
  oldAmount: Money,
  newAmount: Money,
  affectedCount: z.nullable(whole(0)),
  /** What the whole plan costs with the new amount. */
  newTotal: z.nullable(Money),
};

interface Amounts {
  oldAmount: Money;
  newAmount: Money;
  newTotal: Money | null;
}

const hasOneCurrency = ({ oldAmount, newAmount, newTotal }: Amounts): boolean =>
  oldAmount.currency === newAmount.currency && (newTotal === null || newTotal.currency === newAmount.currency);

const oneCurrency = rule(hasOneCurrency, 'currency_mismatch', {}, ['newAmount', 'currency']);

/** A proposal of a new amount for the installments to come, as the merchant sees it (`domain.md` §2.6). */
export const PlanUpdate = z
  .object({
    id: Id,
    planId: Id,
    ...figures,
    state: PlanUpdateState,
    createdAt: Instant,
    /** End of the tenth day in the account's zone; the server decides (`decisions.md`, Model). */
    expiresAt: Instant,
    decidedAt: z.optional(Instant),
    /** While pending: as if confirmed today. */
    effectiveFrom: z.optional(EffectiveFrom),
    /** The paused plan runs again when the buyer confirms. */
    reactivates: z.boolean(),
    note: z.optional(z.string()),
    /** Hash of the terms that the buyer decided on, and the language they were shown in. */
    termsHash: z.optional(z.string()),
    locale: z.optional(z.string()),
  })
  .check(oneCurrency);
export type PlanUpdate = z.infer<typeof PlanUpdate>;

/** What a proposal would mean if the buyer confirmed today. */
export const PlanUpdatePreview = z
  .object({
    ...figures,
    effectiveFrom: EffectiveFrom,
    /** Of the last installment; null for an open-ended plan. */
    lastDueDate: z.nullable(LocalDate),
    oldTotal: z.nullable(Money),
    expiresAt: Instant,
  })
  .check(oneCurrency);
export type PlanUpdatePreview = z.infer<typeof PlanUpdatePreview>;

/** Everything the buyer agrees to, and nothing else; its canonical form is hashed (`plan-update-terms.ts`). */
export const PlanUpdateTerms = z
  .object({
    /** Of this form; a new member means a new version. */
    version: z.literal(1),
    updateId: Id,
    merchantName: z.string(),
    productName: z.string(),
    planReference: z.string(),
    oldAmount: Money,
    newAmount: Money,
    interval: z.nullable(BillingInterval),
    /** null = open-ended. */
    installmentCount: z.nullable(whole(1)),
    /** Installments with the new amount; null = open-ended. */
    remaining: z.nullable(whole(0)),
    effectiveFrom: EffectiveFrom,
    newTotal: z.nullable(Money),
    reactivates: z.boolean(),
    expiresAt: Instant,
    /** Zone of the account, in which the deadline and the dates are meant. */
    timeZone: z.string(),
  })
  .check(oneCurrency);
export type PlanUpdateTerms = z.infer<typeof PlanUpdateTerms>;

/** What the holder of the link sees (`decisions.md`, Buyer's side). */
export const PlanUpdateConfirmation = z.object({
  state: PlanUpdateState,
  terms: PlanUpdateTerms,
  /** Server's time; deadlines are counted against it, never against the browser's clock. */
  now: Instant,
  decidedAt: z.optional(Instant),
  /** What was hashed when the buyer decided. */
  termsHash: z.optional(z.string()),
  customerFirstName: z.optional(z.string()),
  /** The buyer's language, when the merchant knows it. */
  locale: z.optional(z.string()),
  /** The merchant's own words to the buyer. */
  note: z.optional(z.string().check(longest(500))),
});
export type PlanUpdateConfirmation = z.infer<typeof PlanUpdateConfirmation>;
