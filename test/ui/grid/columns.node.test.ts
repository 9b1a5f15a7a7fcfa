import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leastWidth, tracks } from '../../../src/ui/grid/column.js';
import {
  arrange,
  choiceOf,
  ColumnPreferences,
  parseChoice,
  type ChoiceStorage,
} from '../../../src/ui/grid/column-preferences.js';
import { ariaSort, nextSort } from '../../../src/ui/grid/sort.js';

const columns = [{ id: 'a', required: true }, { id: 'b' }, { id: 'c', hidden: true }, { id: 'd' }];
const shape = (arranged: ReturnType<typeof arrange>) =>
  arranged.map(({ column, shown }) => (shown ? column.id : `(${column.id})`)).join(' ');

describe('column choice', () => {
  it('is the default one without a choice', () => {
    assert.equal(shape(arrange(columns, undefined)), 'a b (c) d');
  });

  it('gives order and visibility', () => {
    assert.equal(shape(arrange(columns, { order: ['d', 'c', 'a', 'b'], hidden: ['b'] })), 'd c a (b)');
  });

  it('survives unknown and doubled ids', () => {
    const choice = { order: ['gone', 'd', 'd', 'a', 'b', 'c'], hidden: ['gone', 'c'] };
    assert.equal(shape(arrange(columns, choice)), 'd a b (c)');
  });

  it('shows new columns where they stand by default', () => {
    assert.equal(shape(arrange(columns, { order: ['d', 'a'], hidden: [] })), 'd a b (c)');
    assert.equal(shape(arrange([{ id: 'new' }, ...columns], { order: ['b', 'a'], hidden: [] })), 'new b (c) d a');
  });

  it('never hides a required column', () => {
    assert.equal(
      shape(arrange(columns, { order: ['a', 'b', 'c', 'd'], hidden: ['a', 'b', 'c', 'd'] })),
      'a (b) (c) (d)',
    );
  });

  it('comes back from what it expresses', () => {
    const choice = { order: ['d', 'c', 'a', 'b'], hidden: ['b'] };
    assert.deepEqual(choiceOf(arrange(columns, choice)), choice);
  });
});

describe('column preferences', () => {
  const memory = (entries: Record<string, string> = {}) => {
    const map = new Map(Object.entries(entries));
    const storage: ChoiceStorage = {
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    };
    return { map, preferences: new ColumnPreferences(() => storage) };
  };
  const choice = { order: ['b', 'a'], hidden: ['a'] };

  it('are remembered under the host’s key and forgotten on reset', () => {
    const { map, preferences } = memory();
    preferences.use('my-table');
    preferences.choice = choice;
    assert.deepEqual(parseChoice(map.get('my-table') ?? ''), choice);
    preferences.choice = undefined;
    assert.equal(map.size, 0);
  });

  it('are found again', () => {
    const { preferences } = memory({ 'my-table': JSON.stringify(choice) });
    preferences.use('my-table');
    assert.deepEqual(preferences.choice, choice);
    preferences.use('other');
    assert.equal(preferences.choice, undefined);
  });

  it('live for the visit only without a key', () => {
    const { map, preferences } = memory();
    preferences.use(undefined);
    preferences.choice = choice;
    assert.deepEqual(preferences.choice, choice);
    assert.equal(map.size, 0);
  });

  it('live in memory where storage is denied', () => {
    const preferences = new ColumnPreferences(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    preferences.use('my-table');
    preferences.choice = choice;
    assert.deepEqual(preferences.choice, choice);
  });

  for (const text of [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"order":1,"hidden":[]}',
    '{"order":[{}],"hidden":[]}',
    '{"order":[]}',
  ]) {
    it(`ignore what is not a choice: ${text || 'an empty text'}`, () => {
      const { preferences } = memory({ key: text });
      preferences.use('key');
      assert.equal(preferences.choice, undefined);
    });
  }
});

describe('column widths', () => {
  it('follow the text size and depend on no content', () => {
    const set = [{ width: { px: 140 } }, { width: { fr: 2, min: 70 } }, {}];
    assert.equal(tracks(set), '10em minmax(5em, 2fr) minmax(6.857142857142857em, 1fr)');
    assert.equal(leastWidth(set), `${(140 + 70 + 96) / 14}em`);
  });
});

describe('sorting by header', () => {
  it('begins with the column’s own direction and goes to and fro', () => {
    const money = { sortKey: 'total', descFirst: true };
    const first = nextSort(money, { key: 'name', descending: false });
    assert.deepEqual(first, { key: 'total', descending: true });
    assert.deepEqual(nextSort(money, first), { key: 'total', descending: false });
    assert.deepEqual(nextSort({ sortKey: 'name' }, undefined), { key: 'name', descending: false });
    assert.deepEqual(nextSort({}, first), first);
  });

  it('is told to assistive technology', () => {
    assert.equal(ariaSort({}, undefined), undefined);
    assert.equal(ariaSort({ sortKey: 'a' }, undefined), 'none');
    assert.equal(ariaSort({ sortKey: 'a' }, { key: 'a', descending: true }), 'descending');
    assert.equal(ariaSort({ sortKey: 'a' }, { key: 'a', descending: false }), 'ascending');
  });
});
