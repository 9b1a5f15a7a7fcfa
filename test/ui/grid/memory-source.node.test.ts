import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memorySource } from '../../../src/ui/grid/memory-source.js';
import { orderOf } from '../../../src/ui/grid/sort-keys.js';

interface Item {
  name: string | null;
  amount: number | null;
}

const keys = {
  name: { type: 'text', read: (item: Item) => item.name, compare: new Intl.Collator('en').compare },
  amount: { type: 'number', read: (item: Item) => item.amount },
} as const;

/** What sorting means, said with objects and the engine's own stable sort. */
function reference(values: readonly number[], descending: boolean): number[] {
  const isMissing = (index: number) => Number.isNaN(values[index]);
  return values
    .map((_, index) => index)
    .sort((a, b) => {
      if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
      const by = values[a]! - values[b]!;
      return descending ? -by : by;
    });
}

const shown = <R>(source: { length: number; get(index: number): R | undefined }) =>
  Array.from({ length: source.length }, (_, index) => source.get(index));

describe('order of typed keys', () => {
  const columns = {
    'whole numbers': fc.integer({ min: -5_000_000, max: 5_000_000 }),
    'few different ones': fc.integer({ min: 0, max: 3 }),
    'wide whole numbers': fc.maxSafeInteger(),
    doubles: fc.double(),
    'doubles and holes': fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(NaN, 0, -0, Infinity, -Infinity)),
    'the edge of 32 bits': fc.constantFrom(0, 1, 0xffff_fffe, 0xffff_ffff, 0x1_0000_0000, NaN),
  };
  for (const [name, column] of Object.entries(columns)) {
    it(`is stable and right for ${name}`, () => {
      fc.assert(
        fc.property(fc.array(column, { maxLength: 300 }), fc.boolean(), (values, descending) => {
          assert.deepEqual([...orderOf(Float64Array.from(values), descending)], reference(values, descending));
        }),
      );
    });
  }

  it('does not depend on where the column lies in its buffer', () => {
    const buffer = Float64Array.of(9, 2.5, -1.5, 7);
    assert.deepEqual([...orderOf(buffer.subarray(1, 3), false)], [1, 0]);
  });
});

describe('memory source', () => {
  const items: Item[] = [
    { name: 'Zoë', amount: 5 },
    { name: 'ana', amount: null },
    { name: null, amount: 9 },
    { name: 'Ana', amount: 5 },
    { name: 'Émile', amount: -3 },
  ];
  const names = (source: ReturnType<typeof memorySource<Item>>) => shown(source).map((item) => item?.name);

  it('shows rows as given, all of them at once', () => {
    const source = memorySource(items);
    assert.deepEqual(shown(source), items);
    assert.equal(source.length, 5);
    assert.equal(source.extent, 5);
    assert.equal(source.status, 'ready');
    assert.equal(source.get(5), undefined);
  });

  it('reads nothing from rows before somebody sorts', () => {
    let reads = 0;
    const source = memorySource(
      { length: 1_000_000, at: () => (reads++, items[0]) },
      { keys: { amount: { type: 'number', read: (item) => item.amount } } },
    );
    assert.equal(source.length, 1_000_000);
    assert.equal(reads, 0);
  });

  it('sorts numbers in both directions, ties as given, missing last', () => {
    const source = memorySource(items, { keys });
    source.sortBy({ key: 'amount', descending: false });
    assert.deepEqual(names(source), ['Émile', 'Zoë', 'Ana', null, 'ana']);
    source.sortBy({ key: 'amount', descending: true });
    assert.deepEqual(names(source), [null, 'Zoë', 'Ana', 'Émile', 'ana']);
  });

  it('sorts texts by the order given, missing last', () => {
    const source = memorySource(items, { keys, sort: { key: 'name', descending: false } });
    assert.deepEqual(names(source), ['ana', 'Ana', 'Émile', 'Zoë', null]);
    source.sortBy({ key: 'name', descending: true });
    assert.deepEqual(names(source), ['Zoë', 'Émile', 'Ana', 'ana', null]);
  });

  it('keeps the given order among texts that compare as equal', () => {
    const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare;
    const source = memorySource(items, { keys: { name: { ...keys.name, compare } } });
    source.sortBy({ key: 'name', descending: true });
    assert.deepEqual(names(source), ['Zoë', 'Émile', 'ana', 'Ana', null]);
  });

  it('takes an unknown key as no sort', () => {
    const source = memorySource(items, { keys });
    for (const key of ['nonsense', 'toString', '__proto__']) {
      source.sortBy({ key, descending: true });
      assert.deepEqual(shown(source), items);
    }
  });

  it('filters what is sorted, sorts what is filtered, and shows all again', () => {
    const source = memorySource(items, { keys, sort: { key: 'amount', descending: true } });
    source.filter((index) => items[index]?.name !== null);
    assert.deepEqual(names(source), ['Zoë', 'Ana', 'Émile', 'ana']);
    source.sortBy({ key: 'name', descending: false });
    assert.deepEqual(names(source), ['ana', 'Ana', 'Émile', 'Zoë']);
    source.filter(() => false);
    assert.equal(source.length, 0);
    source.filter(null);
    assert.equal(source.length, 5);
  });

  it('tells listeners that the rows became others, until they leave', () => {
    const source = memorySource(items, { keys });
    const generations: number[] = [];
    const leave = source.onChange(() => generations.push(source.generation));
    source.sortBy({ key: 'amount', descending: false });
    source.filter(() => true);
    leave();
    source.filter(null);
    assert.deepEqual(generations, [1, 2]);
  });

  it('takes other rows and keeps the sort', () => {
    const source = memorySource(items, { keys, sort: { key: 'amount', descending: true } });
    source.filter((index) => index === 0);
    source.setRows([
      { name: 'a', amount: 1 },
      { name: 'b', amount: 2 },
    ]);
    assert.deepEqual(names(source), ['b', 'a']);
  });

  it('is right over a million rows', () => {
    const source = memorySource<number>(
      { length: 1_000_000, at: (index) => Math.imul(index, 2_654_435_761) >>> 0 },
      { keys: { self: { type: 'number', read: (value) => value } }, sort: { key: 'self', descending: false } },
    );
    let last = -1;
    for (let index = 0; index < 1_000_000; index++) {
      const value = source.get(index)!;
      if (value < last) assert.fail(`row ${index}`);
      last = value;
    }
  });
});
