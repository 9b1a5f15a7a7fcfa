import * as z from 'zod/mini';
import type { Permission } from './capability.js';
import { reasons } from './reasons.js';
import { openEnum } from './scalars.js';

export const planActions = [
  'recover',
  'reprocess',
  'cancel',
  'refund',
  'pause',
  'resume',
  'propose_update',
  'renew',
  'hand_over',
  'edit_schedule',
] as const;

/** What this user may do to this object now and, when refused, why (`decisions.md`, Actions). */
export const ActionState = z.object({
  name: openEnum(planActions),
  allowed: z.boolean(),
  reason: z.optional(openEnum(reasons)),
});
export type ActionState = z.infer<typeof ActionState>;
export type PlanAction = (typeof planActions)[number];

/** The capability behind each action; those of later resources are named when their operations exist. */
export const capabilityOfAction: Partial<Record<PlanAction, Exclude<Permission, 'read'>>> = {
  recover: 'whatsapp',
  reprocess: 'installment.retry',
  cancel: 'plan.cancel',
  refund: 'plan.refund',
  propose_update: 'plan.update',
};
