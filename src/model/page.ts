import * as z from 'zod/mini';
import { Count, Instant } from './scalars.js';

/** One page of a list. `nextCursor` null = the end; `total` may be left out when counting is dear. */
export function pageOf<T extends z.core.$ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string()),
    total: z.optional(Count),
    dataAsOf: Instant,
  });
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number | undefined;
  dataAsOf: string;
}
