import * as z from 'zod/mini';

/** Query of every list: `limit` rows (25 by default) after an opaque `cursor`, which is bound to its filters and sort. */
export const paging = (most: number) => ({
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(most))),
  cursor: z.optional(z.string().check(z.maxLength(2_000))),
});

export const defaultLimit = 25;
