import * as z from 'zod/mini';
import { pattern } from './check.js';
import { PaymentMethodType } from './payment-method.js';
import { Id, Instant, openEnum } from './scalars.js';

export const paymentMethodStates = ['active', 'pending', 'inactive', 'failed', 'deleted'] as const;

/** A way to pay that a buyer left with us; never a number, only what tells one card from another (`domain.md` §2.9). */
export const PaymentMethod = z.object({
  id: Id,
  type: PaymentMethodType,
  state: openEnum(paymentMethodStates),
  /** Lower case: `visa`, `mastercard`, `american-express` … */
  brand: z.optional(z.string()),
  last4: z.optional(z.string().check(pattern(/^[0-9A-Za-z]{4}$/))),
  /** Month the card is good for, until its last day. */
  expiry: z.optional(z.string().check(pattern(/^\d{4}-(0[1-9]|1[0-2])$/))),
  createdAt: Instant,
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const cardSessionStates = ['open', 'completed', 'canceled', 'expired', 'failed'] as const;
export const CardSessionState = openEnum(cardSessionStates);
export type CardSessionState = z.infer<typeof CardSessionState>;

/** Why a card was not registered in the end; a class of reasons, never the bank's own word. */
export const cardFailures = ['declined', 'authentication_failed', 'attempts_exhausted'] as const;

/** An invitation to register a card on the vault's own page (`domain.md` §2.9). Terminal states never open again. */
export const CardSession = z.object({
  id: Id,
  customerId: Id,
  planId: z.optional(Id),
  /** The page, secret included: only where the link was just made, or where the provider's own link carries no secret. */
  url: z.optional(z.string().check(pattern(/^https?:\/\/\S+$/))),
  state: CardSessionState,
  createdAt: Instant,
  expiresAt: Instant,
  emailSentAt: z.optional(Instant),
  /** The card, once completed. */
  paymentMethod: z.optional(PaymentMethod),
  failure: z.optional(z.object({ reason: openEnum(cardFailures) })),
});
export type CardSession = z.infer<typeof CardSession>;
