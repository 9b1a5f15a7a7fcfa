import * as z from 'zod/mini';
import { Country, Email, Id, openEnum, Phone } from './scalars.js';

/** The buyer as lists show it. A phone that is not E.164 is left out by the backend, never passed on. */
export const CustomerSummary = z.object({
  id: Id,
  name: z.string(),
  firstName: z.optional(z.string()),
  email: Email,
  phone: z.optional(Phone),
  country: Country,
  locale: z.optional(z.string()),
  /** May the buyer be written to about payments? Left out = allowed; anything but `allowed` means no draft is offered. */
  messaging: z.optional(openEnum(['allowed', 'opted_out'])),
});
export type CustomerSummary = z.infer<typeof CustomerSummary>;
