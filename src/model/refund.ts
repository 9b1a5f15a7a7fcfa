import * as z from 'zod/mini';
import { Id, Money, openEnum } from './scalars.js';
import { Plan } from './plan.js';

/** What was given back where. */
export const Refund = z.object({
  installmentId: Id,
  amount: Money,
  state: openEnum(['pending', 'succeeded', 'failed']),
});
export type Refund = z.infer<typeof Refund>;

export const RefundResult = z.object({ refunds: z.array(Refund), plan: Plan });
export type RefundResult = z.infer<typeof RefundResult>;
