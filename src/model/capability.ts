import type * as z from 'zod/mini';
import { openEnum } from './scalars.js';

/** What a backend can do at all; a button exists only for a capability (`domain.md` §2.1). */
export const capabilities = [
  'plan.cancel',
  'plan.refund',
  'plan.update',
  'installment.retry',
  'card.session',
  'whatsapp',
  'export.csv',
] as const;
export const Capability = openEnum(capabilities);
export type Capability = z.infer<typeof Capability>;

/** What a session may do: read, and each capability that it was granted. */
export const permissions = ['read', ...capabilities] as const;
export type Permission = (typeof permissions)[number];
