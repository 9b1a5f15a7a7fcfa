import * as z from 'zod/mini';
import { reversedRange, type PlanFilters } from '../model/plan-filters.js';

/** Refuses `from` after `to` and the like, at the upper key (`domain.md` §6, filters). */
export const rangesInOrder = z.superRefine<PlanFilters>((filters, context) => {
  const key = reversedRange(filters);
  if (key) context.addIssue({ code: 'custom', path: [key], params: { code: 'range_reversed' } });
});
