import { throwIfAborted } from '../core/abort.js';
import { TrancheError } from '../core/errors.js';
import type { Page } from '../model/page.js';
import type { CallOptions } from './client.js';

interface Cursored {
  cursor?: string | undefined;
}

type List<I, T> = (input: I, options?: CallOptions) => Promise<Page<T>>;

/**
 * All pages of a list, one after the other: `for await (const page of pages(client.plans.list, { limit: 100 }))`.
 * Rows seen on an earlier page are left out, so that a row that moved while we read counts once. Starts at
 * `input.cursor` when there is one. Throws `cursor_repeated` (kind `schema`) when the backend sends a cursor again, which
 * would never end (`domain.md` §6), and `aborted` between pages.
 */
export async function* pages<I extends Cursored | undefined, T extends { id: string }>(
  list: List<I, T>,
  input: NoInfer<NonNullable<I>>,
  options: CallOptions = {},
): AsyncGenerator<Page<T>, void, undefined> {
  const cursors = new Set<string>(input.cursor === undefined ? [] : [input.cursor]);
  const ids = new Set<string>();
  let next: NonNullable<I> = input;
  for (;;) {
    throwIfAborted(options.signal);
    const page = await list(next, options);
    const { nextCursor } = page;
    const items = page.items.filter(({ id }) => !ids.has(id) && ids.add(id));
    yield { ...page, items };
    if (nextCursor === null) return;
    if (cursors.has(nextCursor)) throw new TrancheError('cursor_repeated', { kind: 'schema' });
    cursors.add(nextCursor);
    next = { ...input, cursor: nextCursor };
  }
}
