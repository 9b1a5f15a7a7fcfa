import * as z from 'zod/mini';
import { pattern, whole } from '../model/check.js';
import { Count, Instant } from '../model/scalars.js';

/**
 * The card page's conversation with its vault, both on one origin: `/c/{handle}` is the page, `/vault/v1` what follows. No answer holds
 * a card number but the published ones of test mode. Errors are problem documents with a `code` (RFC 9457), as everywhere.
 *
 *     POST /vault/v1/sessions/{handle}/open   OpenInput  → OpenAnswer   404 not_found
 *     POST /vault/v1/cards                    CardInput  → CardAnswer   bearer = access; Idempotency-Key
 *          409 not_open · 422 invalid_input with pointers · 423 locked · 429 rate_limited with Retry-After
 *     GET  /vault/v1/authentications/{id}     → AuthenticationAnswer    bearer = access
 *     POST /vault/v1/authentications/{id}/abandon {} → AuthenticationAnswer  the buyer closed the challenge, or time ran out
 */
export const brands = [
  'visa',
  'mastercard',
  'american-express',
  'diners-club',
  'discover',
  'jcb',
  'unionpay',
  'maestro',
  'cartes-bancaires',
] as const;
export const Brand = z.enum(brands);
export type Brand = z.infer<typeof Brand>;

/** What tells a card from another, and all that ever leaves the vault. */
export const RegisteredCard = z.object({
  brand: Brand,
  last4: z.string().check(pattern(/^\d{4}$/)),
  expiry: z.string().check(pattern(/^\d{4}-(0[1-9]|1[0-2])$/)),
});
export type RegisteredCard = z.infer<typeof RegisteredCard>;

/** What a published test number does in a vault of test mode; `frictionless` = registered at once. */
export const testOutcomes = [
  'frictionless',
  'challenge',
  'failure',
  'time_out',
  'declined',
  'insufficient_funds',
  'expired_card',
] as const;

/** Help on the page of a vault in test mode. `brands`: two of them on a co-branded card, between which the buyer chooses. */
export const TestCard = z.object({
  number: z.string().check(pattern(/^\d{12,19}$/)),
  brands: z.array(Brand),
  outcome: z.enum(testOutcomes),
});
export type TestCard = z.infer<typeof TestCard>;

export const OpenInput = z.object({ secret: z.string().check(pattern(/^[A-Za-z0-9_-]{22,128}$/)) });

/** Where the session stands. `locked`: no attempt is left. */
export const pageStates = ['open', 'completed', 'canceled', 'expired', 'failed', 'locked'] as const;

export const CardPageView = z.object({
  state: z.enum(pageStates),
  merchantName: z.string(),
  /** Who is asked, as the merchant calls them: a first name, or nothing. */
  customerFirstName: z.optional(z.string()),
  /** The buyer's language, when known. */
  locale: z.optional(z.string()),
  /** A vault that takes published test numbers only; said visibly on the page. */
  testMode: z.boolean(),
  /** The numbers it takes, in test mode only. */
  testCards: z.optional(z.array(TestCard)),
  brands: z.array(Brand),
  attemptsLeft: Count,
  /** Already there: the page asks before it replaces it. */
  cardOnFile: z.optional(RegisteredCard),
  /** The card of this session, once completed. */
  card: z.optional(RegisteredCard),
  /** Version of the consent text to show; its words are the page's (`strings/`). */
  consentVersion: z.string(),
  /** Origins whose pages may frame this one. */
  parents: z.array(z.string()),
  /** Where "back to the merchant" leads, on a standalone page. */
  returnUrl: z.optional(z.string()),
  now: Instant,
  expiresAt: Instant,
});
export type CardPageView = z.infer<typeof CardPageView>;

/** `access`: bearer for the rest of the visit, minutes long, kept in memory only; absent when the session is not open. */
export const OpenAnswer = z.object({ access: z.optional(z.string()), view: CardPageView });
export type OpenAnswer = z.infer<typeof OpenAnswer>;

/** A card on its only way out of the page. `consent.hash`: SHA-256 of the consent text as shown. */
export const CardInput = z.object({
  number: z.string().check(pattern(/^\d{12,19}$/)),
  /** `YYYY-MM`. */
  expiry: z.string().check(pattern(/^\d{4}-(0[1-9]|1[0-2])$/)),
  csc: z.string().check(pattern(/^\d{3,4}$/)),
  holder: z.string().check(pattern(/^[^\p{Cc}]{1,100}$/u)),
  /** The buyer's choice for a co-branded card. */
  brand: z.optional(Brand),
  consent: z.object({ version: z.string(), hash: z.string().check(pattern(/^[0-9a-f]{64}$/)), locale: z.string() }),
});
export type CardInput = z.infer<typeof CardInput>;

export const declineReasons = [
  'declined',
  'insufficient_funds',
  'expired_card',
  'authentication_failed',
  'not_a_test_card',
  'brand_not_accepted',
] as const;

/** Sizes the banks know, in pixels; `full` = as large as the page. */
export const challengeSizes = ['250x400', '390x400', '500x600', '600x400', 'full'] as const;

/** Fields of a form, as the bank wants them posted. A check of its own costs the page less than zod's records. */
const Fields = z.custom<Record<string, string>>(
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((field) => typeof field === 'string'),
);

/** A visit to the buyer's bank: a hidden method frame first where there is one, then a challenge frame where it asks for it. */
export const Challenge = z.object({
  id: z.string(),
  /** Hidden frame that comes first, by POST of `methodFields`; a message from it, or ten seconds, end the wait. */
  methodUrl: z.optional(z.string()),
  methodFields: z.optional(Fields),
  /** Address of the challenge: framed by POST of `fields`, unless the vault says `registered` or `failed` after the method frame. */
  url: z.string(),
  fields: Fields,
  /** The bank's page cannot be framed here (an isolated session): it opens in a page of its own, by POST of `fields`. */
  redirect: z.optional(z.boolean()),
  size: z.enum(challengeSizes),
  /** How long the vault waits for the buyer. */
  seconds: whole(1, 3_600),
});
export type Challenge = z.infer<typeof Challenge>;

export const CardAnswer = z.union([
  z.object({ outcome: z.literal('registered'), card: RegisteredCard }),
  z.object({ outcome: z.literal('challenge'), challenge: Challenge }),
  z.object({ outcome: z.literal('declined'), reason: z.enum(declineReasons), attemptsLeft: Count }),
]);
export type CardAnswer = z.infer<typeof CardAnswer>;

/** The server's word on a visit to the bank; a message from the bank's frame is only a reason to ask. */
export const AuthenticationAnswer = z.union([
  z.object({ state: z.literal('pending') }),
  z.object({ state: z.literal('registered'), card: RegisteredCard }),
  z.object({
    state: z.literal('failed'),
    reason: z.enum(['authentication_failed', 'abandoned', 'timed_out', 'declined']),
    attemptsLeft: Count,
  }),
]);
export type AuthenticationAnswer = z.infer<typeof AuthenticationAnswer>;
