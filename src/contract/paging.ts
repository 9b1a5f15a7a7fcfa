import * as z from 'zod/mini';
import { longest, whole } from '../model/check.js';

/** Query of every list: `limit` rows (25 by default) after an opaque `cursor`, which is bound to its filters and sort. */
export const paging = (most: number) => ({
  limit: z.optional(whole(1, most)),
  cursor: z.optional(z.string().check(longest(2_000))),
});

export const defaultLimit = 25;
