import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../../src/contract/pages.js';
import type { CallOptions } from '../../src/contract/client.js';
import { pageOf } from './samples.js';

interface Query {
  cursor?: string | undefined;
  limit?: number;
}
const row = (id: string) => ({ id });

/** A list whose pages are given by cursor. */
function listOf(all: Record<string, [string[], string | null]>) {
  const asked: (Query & CallOptions)[] = [];
  const list = (query: Query, options?: CallOptions) => {
    asked.push({ ...query, ...options });
    const [ids, next] = all[query.cursor ?? '']!;
    return Promise.resolve(pageOf(ids.map(row), next));
  };
  return { list, asked };
}

async function idsOf(list: (query: Query) => Promise<ReturnType<typeof pageOf<{ id: string }>>>, query: Query = {}) {
  const ids: string[][] = [];
  for await (const page of pages(list, query)) ids.push(page.items.map(({ id }) => id));
  return ids;
}

test('pages follow each other with the same query until there is no cursor', async () => {
  const { list, asked } = listOf({ '': [['a', 'b'], 'x'], x: [['c'], 'y'], y: [[], null] });
  assert.deepEqual(await idsOf(list, { limit: 2 }), [['a', 'b'], ['c'], []]);
  assert.deepEqual(
    asked.map(({ cursor, limit }) => [cursor, limit]),
    [
      [undefined, 2],
      ['x', 2],
      ['y', 2],
    ],
  );
});

test('a row that appears again is left out', async () => {
  const { list } = listOf({ '': [['a', 'b'], 'x'], x: [['b', 'c', 'c'], null] });
  assert.deepEqual(await idsOf(list), [['a', 'b'], ['c']]);
});

test('a cursor that comes again ends in an error after the page that brought it', async () => {
  for (const all of [
    { '': [['a'], 'x'], x: [['b'], 'x'] },
    { '': [['a'], 'x'], x: [['b'], 'y'], y: [['c'], 'x'] },
  ] as Record<string, [string[], string | null]>[]) {
    const { list, asked } = listOf(all);
    await assert.rejects(idsOf(list), { code: 'cursor_repeated', kind: 'schema' });
    assert.ok(asked.length <= 3);
  }
  const { list } = listOf({ x: [['b'], 'x'] });
  await assert.rejects(idsOf(list, { cursor: 'x' }), { code: 'cursor_repeated' });
});

test('whoever leaves gets no further page', async () => {
  const { list, asked } = listOf({ '': [['a'], 'x'], x: [['b'], null] });
  const controller = new AbortController();
  const read = async () => {
    for await (const page of pages(list, {}, { signal: controller.signal })) {
      assert.equal(page.items.length, 1);
      controller.abort();
    }
  };
  await assert.rejects(read(), { kind: 'aborted' });
  assert.equal(asked.length, 1);
  assert.equal(asked[0]!.signal, controller.signal);
});
