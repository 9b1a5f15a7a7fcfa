import * as z from 'zod/mini';

/**
 * What vault and mock bank say to each other, from server to server and signed (`demo/signed-call.ts`); real ones speak EMV 3-D Secure.
 *
 *     vault → bank   POST /transactions            BankVisit → BankInvitation
 *     bank → vault   POST /vault/v1/notifications  BankResult → 204
 */
export const bankScenarios = ['code', 'refuse', 'silent', 'look'] as const;

/** No card number: a bank knows its own cards, this one is told how to act instead. */
export const BankVisit = z.object({
  /** The vault's name of the visit; the bank's pages say it to the page that framed them. */
  id: z.string(),
  scenario: z.enum(bankScenarios),
  /** Looks at the browser in a hidden frame first. */
  method: z.boolean(),
  /** Refuses to be framed, and to know who opened it: its page wants a tab of its own. */
  apart: z.boolean(),
  merchantName: z.string(),
  brand: z.string(),
  last4: z.string(),
  locale: z.string(),
  seconds: z.number(),
  /** Where the result goes. */
  notificationUrl: z.string(),
  /** The page that frames the bank's, and whoever frames that. */
  pageOrigin: z.string(),
  ancestors: z.array(z.string()),
});
export type BankVisit = z.infer<typeof BankVisit>;

/** Addresses for the browser; `fields` are posted there. */
export const BankInvitation = z.object({
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  methodUrl: z.optional(z.string()),
  methodFields: z.optional(z.record(z.string(), z.string())),
});
export type BankInvitation = z.infer<typeof BankInvitation>;

export const BankResult = z.object({
  id: z.string(),
  result: z.enum(['authenticated', 'refused', 'canceled']),
});
export type BankResult = z.infer<typeof BankResult>;
