import * as z from 'zod/mini';
import { isTimeZone } from '../core/zone.js';
import { rule } from './check.js';
import { Capability } from './capability.js';
import { Count, Currency, Id, Instant, LocalDate, Money } from './scalars.js';
import { PaymentMethodType } from './payment-method.js';

/** Limits the backend applies; widgets show them and never replace them (`domain.md` §2.1). */
export const Rules = z.object({
  planUpdate: z.optional(
    z.object({
      confirmWithinDays: Count,
      minAmount: z.array(Money),
      mustDiffer: z.boolean(),
      canChangeCount: z.boolean(),
      canChangeInterval: z.boolean(),
    }),
  ),
  retry: z.optional(
    z.object({
      automaticAttempts: Count,
      intervalDays: Count,
      manualAttempts: Count,
      manualPolicy: z.enum(['after_automatic', 'any_time']),
      methods: z.array(PaymentMethodType),
    }),
  ),
  aging: z.object({ upperBounds: z.array(Count) }),
});
export type Rules = z.infer<typeof Rules>;

/** The account and what its backend can do. `today` is the date of `dataAsOf` in the account's zone: the only "today" there is. */
export const Meta = z.object({
  account: z.object({
    id: Id,
    name: z.string(),
    timeZone: z.string().check(rule(isTimeZone, 'unknown_time_zone')),
    defaultLocale: z.string(),
    defaultCurrency: Currency,
  }),
  dataAsOf: Instant,
  now: Instant,
  today: LocalDate,
  testMode: z.boolean(),
  capabilities: z.array(Capability),
  rules: Rules,
});
export type Meta = z.infer<typeof Meta>;
