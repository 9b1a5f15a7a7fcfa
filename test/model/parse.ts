import * as z from 'zod/mini';

/** Pointers and codes of what a schema refuses. */
export function safeParse(schema: z.ZodMiniType, value: unknown) {
  const { success, error, data } = z.safeParse(schema, value);
  const issues = error?.issues.map(({ path, message }) => `/${path.join('/')} ${message}`) ?? [];
  return { success, data, issues };
}
