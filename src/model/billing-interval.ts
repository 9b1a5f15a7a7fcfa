import * as z from 'zod/mini';
import { whole } from './check.js';

export const intervalUnits = ['day', 'week', 'month', 'year'] as const;

/** Every `count` units. */
export const BillingInterval = z.object({ unit: z.enum(intervalUnits), count: whole(1) });
export type BillingInterval = z.infer<typeof BillingInterval>;
