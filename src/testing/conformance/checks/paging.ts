import type { Check, Context } from '../context.js';
import { sameIds } from '../context.js';
import { expect, refusal, Skip } from '../verdict.js';

export interface AnyPage {
  items: { id: string }[];
  nextCursor: string | null;
  total?: number | undefined;
}

interface AnyQuery {
  limit?: number;
  cursor?: string;
}

/** A list, and what it is known to hold. */
export interface Listed {
  list: (query: AnyQuery) => Promise<AnyPage>;
  ids: readonly string[];
  /** Rows a page for walking through it: a few pages, not many. */
  step: number;
}

/** Walks through pages and judges each. Does not use the client's own paging helper, which hides repeated rows. */
async function walk({ list, step }: Listed): Promise<{ ids: string[]; totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  do {
    const page: AnyPage = await list({ limit: step, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length <= step, `${page.items.length} rows on a page of ${step}`);
    expect(page.items.length === step || page.nextCursor === null, 'a page is not full and is not the last one');
    ids.push(...page.items.map(({ id }) => id));
    if (page.total !== undefined) totals.push(page.total);
    cursor = page.nextCursor ?? undefined;
    expect(cursor === undefined || !cursors.has(cursor), 'a cursor comes again: the list never ends');
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
  return { ids, totals };
}

/** Checks of any list. `open` says which list, narrowed to what is known completely. */
export function pagingChecks(operation: string, open: (context: Context) => Promise<Listed>): Check[] {
  const check = (name: string, run: (listed: Listed) => Promise<void>): Check => ({
    operation,
    name,
    run: async (context) => run(await open(context)),
  });
  return [
    check('limit is honored', async ({ list, ids }) => {
      if (ids.length < 2) throw new Skip('needs at least 2 rows');
      const { items, nextCursor } = await list({ limit: 1 });
      expect(items.length === 1, `${items.length} rows with limit=1`);
      expect(nextCursor !== null, 'there are more rows, but no cursor');
    }),
    check('a page has 25 rows unless asked otherwise', async ({ list, ids }) => {
      const { items } = await list({});
      const expected = Math.min(25, ids.length);
      expect(items.length === expected, `${items.length} rows; expected ${expected}`);
    }),
    check('pages hold every row once and end', async (listed) => {
      const { ids } = await walk(listed);
      expect(new Set(ids).size === ids.length, 'a row comes twice');
      sameIds(ids, listed.ids, 'all pages together');
    }),
    check('total, where given, is the number of rows', async (listed) => {
      const { ids, totals } = await walk(listed);
      if (totals.length === 0) throw new Skip('no total is given');
      expect(
        totals.every((total) => total === ids.length),
        `total is ${String(totals[0])}; there are ${ids.length} rows`,
      );
    }),
    check('a cursor that is none is refused', async ({ list }) => {
      await refusal(list({ cursor: 'conformance-no-cursor' }), 400, 'invalid_cursor');
    }),
  ];
}
