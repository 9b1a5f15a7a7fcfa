import * as z from 'zod/mini';
import { pattern } from './check.js';
import { openEnum } from './scalars.js';

export const paymentMethodTypes = [
  'card',
  'sepa_debit',
  'bacs_debit',
  'bank_transfer',
  'paypal',
  'invoice',
  'boleto',
  'pix',
  'wallet',
  'cash',
  'other',
] as const;
export const PaymentMethodType = openEnum(paymentMethodTypes);
export type PaymentMethodType = z.infer<typeof PaymentMethodType>;

/** How a plan is paid; `last4` and `brand` only for cards and accounts. */
export const PaymentMethodSummary = z.object({
  type: PaymentMethodType,
  label: z.optional(z.string()),
  last4: z.optional(z.string().check(pattern(/^[0-9A-Za-z]{4}$/))),
  brand: z.optional(z.string()),
});
export type PaymentMethodSummary = z.infer<typeof PaymentMethodSummary>;
