import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { TrancheError } from '../../../src/core/errors.js';
import { cursorSource, type CursorPage } from '../../../src/ui/grid/cursor-source.js';

interface Item {
  id: string;
  text?: string;
}

const item = (id: number | string): Item => ({ id: String(id) });
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => item(from + index));
const id = (row: Item) => row.id;
const down = () => new TrancheError('network', { kind: 'network', retryable: true });

/** A list of `count` rows; remembers which cursors were asked for. */
function backend(count: number, pageSize = 10, total: number | null = count) {
  const asked: (string | null)[] = [];
  const load = (cursor: string | null): Promise<CursorPage<Item>> => {
    asked.push(cursor);
    const from = Number(cursor ?? 0);
    const to = Math.min(from + pageSize, count);
    return Promise.resolve({
      items: numbers(from, to),
      nextCursor: to < count ? String(to) : null,
      total: total ?? undefined,
    });
  };
  return { asked, load };
}

function ids(source: { loaded: number; get(index: number): Item | undefined }): string {
  return Array.from({ length: source.loaded }, (_, index) => source.get(index)?.id).join(' ');
}

/** Answers given one by one. */
function answers(...pages: (CursorPage<Item> | Error)[]) {
  return (): Promise<CursorPage<Item>> => {
    const page = pages.shift();
    if (!page) return Promise.reject(new Error('asked too often'));
    return page instanceof Error ? Promise.reject(page) : Promise.resolve(page);
  };
}

describe('cursor source', () => {
  it('asks for nothing before somebody looks', async () => {
    const { asked, load } = backend(30);
    const source = cursorSource({ load, id, pageSize: 10 });
    await turn();
    assert.deepEqual(asked, []);
    assert.equal(source.status, 'idle');
    assert.equal(source.length, undefined);
    assert.equal(source.extent, 10);
  });

  it('loads what is looked at and, for who scrolls, one page ahead, and no further', async () => {
    const { asked, load } = backend(100);
    const source = cursorSource({ load, id, pageSize: 10 });
    source.wants(0, 10);
    assert.equal(source.status, 'loading');
    await turn();
    assert.deepEqual(asked, [null], 'nobody has scrolled');
    source.wants(1, 10);
    await turn();
    assert.deepEqual(asked, [null, '10']);
    source.wants(8, 15);
    await turn();
    assert.deepEqual(asked, [null, '10', '20']);
    assert.equal(source.length, 100);
    assert.equal(source.extent, 40, 'a page of placeholders follows');
  });

  it('loads on until all rows are there that a tall window shows', async () => {
    const { asked, load } = backend(100);
    const source = cursorSource({ load, id, pageSize: 10 });
    source.wants(0, 25);
    await turn();
    assert.deepEqual(asked, [null, '10', '20']);
  });

  it('ends where the list ends', async () => {
    const { asked, load } = backend(25);
    const source = cursorSource({ load, id, pageSize: 10 });
    source.wants(0, 25);
    await turn();
    assert.deepEqual(asked, [null, '10', '20']);
    assert.equal(source.extent, 25);
    source.wants(20, 25);
    assert.equal(source.status, 'ready');
  });

  it('lives without a total, and does not believe a wrong one', async () => {
    const unknown = cursorSource({ load: backend(35, 10, null).load, id, pageSize: 10 });
    unknown.wants(0, 1);
    await turn();
    assert.equal(unknown.length, undefined);
    assert.equal(unknown.extent, 20);
    unknown.wants(0, 35);
    await turn();
    assert.equal(unknown.length, 35);

    const low = cursorSource({ load: backend(35, 10, 3).load, id, pageSize: 10 });
    low.wants(0, 1);
    await turn();
    assert.equal(low.length, 10);
    assert.ok(low.extent > 10);
    low.wants(0, 35);
    await turn();
    assert.equal(low.length, 35);

    const high = cursorSource({ load: backend(12, 10, 900).load, id, pageSize: 10 });
    high.wants(0, 12);
    await turn();
    assert.equal(high.length, 12);
  });

  it('shows a row that comes on two pages once, in its newer form', async () => {
    const load = answers(
      { items: [item('a'), { id: 'b', text: 'old' }], nextCursor: '1' },
      { items: [{ id: 'b', text: 'new' }, item('c')], nextCursor: null },
    );
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 4);
    await turn();
    assert.equal(ids(source), 'a b c');
    assert.equal(source.get(1)?.text, 'new');
  });

  it('stops when a cursor comes again', async () => {
    const load = answers(
      { items: numbers(0, 2), nextCursor: 'x' },
      { items: numbers(2, 4), nextCursor: 'y' },
      { items: numbers(4, 6), nextCursor: 'x' },
    );
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 100);
    await turn();
    assert.equal(source.error?.code, 'cursor_repeated');
    assert.equal(source.status, 'error');
    assert.equal(source.loaded, 6, 'what came is kept');
    source.wants(0, 100);
    await turn();
    assert.equal(source.status, 'error', 'scrolling does not ask again');
  });

  it('stops when the next page is the page itself', async () => {
    const page = { items: numbers(0, 2), nextCursor: 'same' };
    const source = cursorSource({ load: () => Promise.resolve(page), id, pageSize: 2 });
    source.wants(0, 100);
    await turn();
    assert.equal(source.error?.code, 'cursor_repeated');
  });

  it('stops when pages bring nothing new, twice in a row', async () => {
    let cursor = 0;
    const load = () => Promise.resolve({ items: numbers(0, 2), nextCursor: String(cursor++) });
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 100);
    await turn();
    assert.equal(source.error?.code, 'cursor_repeated');
    assert.equal(cursor, 3);
  });

  it('goes on after one page without anything new', async () => {
    const load = answers(
      { items: numbers(0, 2), nextCursor: '1' },
      { items: [], nextCursor: '2' },
      { items: numbers(2, 4), nextCursor: null },
    );
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 100);
    await turn();
    assert.equal(ids(source), '0 1 2 3');
    assert.equal(source.error, undefined);
  });

  it('starts again from the first page when a lost cursor is retried', async () => {
    const lost = new TrancheError('invalid_cursor', { kind: 'problem', status: 400 });
    const load = answers({ items: numbers(0, 2), nextCursor: 'x' }, lost, { items: numbers(0, 3), nextCursor: null });
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 3);
    await turn();
    assert.equal(source.error?.code, 'invalid_cursor');
    source.retry();
    await turn();
    assert.equal(ids(source), '0 1 2');
    assert.equal(source.error, undefined);
  });

  it('keeps the rows when the next page fails, and gets that page on retry', async () => {
    const load = answers({ items: numbers(0, 2), nextCursor: 'x', total: 4 }, down(), {
      items: numbers(2, 4),
      nextCursor: null,
    });
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 3);
    await turn();
    assert.equal(source.status, 'error');
    assert.equal(source.error?.kind, 'network');
    assert.equal(ids(source), '0 1');
    assert.equal(source.extent, 2, 'no placeholders for what will not come');
    source.retry();
    assert.equal(source.status, 'loading');
    assert.equal(source.extent, 4);
    source.retry();
    await turn();
    assert.equal(ids(source), '0 1 2 3');
    assert.equal(source.status, 'ready');
  });

  it('types whatever is thrown', async () => {
    const source = cursorSource<Item>({ load: () => Promise.reject(new RangeError('odd')), id, pageSize: 2 });
    source.wants(0, 1);
    await turn();
    assert.equal(source.error?.code, 'unknown');
  });

  it('keeps old rows, marked stale, until the new first page is there', async () => {
    let name = 'old';
    let release: (() => void) | undefined;
    const load = async (): Promise<CursorPage<Item>> => {
      const answer = { items: [item(name)], nextCursor: null };
      if (name === 'new') await new Promise<void>((resolve) => (release = resolve));
      return answer;
    };
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 1);
    await turn();
    const { generation } = source;
    name = 'new';
    source.restart();
    assert.equal(source.stale, true);
    assert.equal(ids(source), 'old');
    assert.equal(source.extent, 1);
    assert.equal(source.generation, generation);
    release?.();
    await turn();
    assert.equal(source.stale, false);
    assert.equal(ids(source), 'new');
    assert.equal(source.generation, generation + 1);
  });

  it('stays stale when the restart fails, and retries that', async () => {
    const load = answers({ items: [item('old')], nextCursor: null }, down(), {
      items: [item('new')],
      nextCursor: null,
    });
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 1);
    await turn();
    source.restart();
    await turn();
    assert.deepEqual([source.stale, source.status, ids(source)], [true, 'error', 'old']);
    source.retry();
    await turn();
    assert.deepEqual([source.stale, source.status, ids(source)], [false, 'ready', 'new']);
  });

  it('aborts what nobody waits for any more and ignores its answer', async () => {
    const signals: AbortSignal[] = [];
    const waiting: ((page: CursorPage<Item>) => void)[] = [];
    const load = (_: string | null, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<CursorPage<Item>>((resolve) => waiting.push(resolve));
    };
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 1);
    source.restart();
    assert.deepEqual(
      signals.map((signal) => signal.aborted),
      [true, false],
    );
    waiting[1]?.({ items: [item('second')], nextCursor: null });
    waiting[0]?.({ items: [item('first')], nextCursor: null });
    await turn();
    assert.equal(ids(source), 'second');
    assert.equal(source.error, undefined);
  });

  it('takes an abort from outside as a pause and begins again when wanted', async () => {
    const load = answers(new DOMException('gone', 'AbortError'), { items: [item('a')], nextCursor: null });
    const source = cursorSource({ load, id, pageSize: 2 });
    source.wants(0, 1);
    await turn();
    assert.deepEqual([source.status, source.error], ['idle', undefined]);
    source.wants(0, 1);
    await turn();
    assert.equal(ids(source), 'a');
  });

  it('forgets another account’s rows at once', async () => {
    const source = cursorSource({ load: backend(5).load, id, pageSize: 10 });
    source.wants(0, 1);
    await turn();
    source.clear();
    assert.equal(source.loaded, 0);
    assert.equal(source.length, undefined);
    assert.equal(source.status, 'idle');
  });

  it('replaces and removes single rows', async () => {
    const source = cursorSource({ load: backend(5).load, id, pageSize: 10 });
    source.wants(0, 1);
    await turn();
    let changes = 0;
    source.onChange(() => changes++);
    assert.equal(source.replace({ id: '3', text: 'changed' }), true);
    assert.equal(source.get(3)?.text, 'changed');
    assert.equal(source.remove('1'), true);
    assert.equal(ids(source), '0 2 3 4');
    assert.equal(source.length, 4);
    assert.equal(source.replace({ id: '4', text: 'moved up' }), true);
    assert.equal(source.get(3)?.text, 'moved up');
    assert.equal(source.replace(item('99')), false);
    assert.equal(source.remove('99'), false);
    assert.equal(changes, 3);
  });
});
