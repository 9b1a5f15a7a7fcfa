import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  categoryTotal,
  grandTotal,
  isChosen,
  isEmptySpec,
  isSamePicture,
  seriesTotal,
  valueAt,
} from '../../src/charts/spec.js';
import { toRows } from '../../src/charts/rows.js';
import { smallSpec } from './specs.js';

test('a hole, a negative or a broken number counts as nothing', () => {
  const spec = smallSpec({ values: [[NaN, -4], [Infinity]] });
  for (const series of [0, 1, 2]) assert.equal(valueAt(spec, series, series), 0);
  assert.equal(isEmptySpec(spec), true);
});

test('totals add up from both sides', () => {
  const spec = smallSpec();
  assert.deepEqual(
    spec.categories.map((_, category) => categoryTotal(spec, category)),
    [45, 0, 15],
  );
  assert.deepEqual(
    spec.series.map((_, series) => seriesTotal(spec, series)),
    [40, 12, 8],
  );
  assert.equal(grandTotal(spec), 60);
});

test('a spec without series, categories or values is empty', () => {
  assert.equal(isEmptySpec(smallSpec()), false);
  for (const change of [{ values: [] }, { categories: [] }, { series: [] }]) {
    assert.equal(isEmptySpec(smallSpec(change)), true);
  }
});

test('the chosen part is where both lists agree; an absent or empty list does not restrict', () => {
  const cells = (chosen: { series?: string[]; category?: string[] }) => {
    const spec = smallSpec({ chosen });
    return [0, 1, 2].map((series) => [0, 1, 2].filter((category) => isChosen(spec, { series, category })));
  };
  const all = [0, 1, 2];
  assert.deepEqual(cells({}), [all, all, all]);
  assert.deepEqual(cells({ series: ['late'], category: [] }), [[], [0, 1, 2], []]);
  assert.deepEqual(cells({ series: ['late', 'void'], category: ['1'] }), [[], [0], [0]]);
  assert.deepEqual(cells({ category: ['gone'] }), [[], [], []]);
});

test('an equal spec made anew is the same picture; each visible change is another', () => {
  const spec = smallSpec();
  assert.equal(isSamePicture(spec, smallSpec({ title: 'Other', chosen: {} })), true);
  const others = [
    { values: [[30, 0, 11]] },
    { chosen: { series: ['late'] } },
    { categories: spec.categories.slice(1) },
    { series: spec.series.slice(1) },
  ];
  for (const change of others) assert.equal(isSamePicture(spec, smallSpec(change)), false);
});

test('rows for an export name bars in full and hold no totals', () => {
  assert.deepEqual(toRows(smallSpec()), [
    ['Installments', 'Completed', 'Late', 'Canceled'],
    ['1 installment', 30, 12, 3],
    ['2 installments', 0, 0, 0],
    ['open', 10, 0, 5],
  ]);
});

test('an amount may be below zero; it is something, even where all come to nothing', () => {
  const spec = smallSpec({ currency: 'JPY', values: [[-4, 4]] });
  assert.equal(valueAt(spec, 0, 0), -4);
  assert.equal(grandTotal(spec), 0);
  assert.equal(isEmptySpec(spec), false);
});

test('rows write amounts as decimals of their currency, and name it once', () => {
  const rows = (currency: string) => toRows(smallSpec({ currency, values: [[1230, -5], [], []] })).slice(0, 3);
  assert.deepEqual(rows('EUR'), [
    ['Installments', 'Completed (EUR)', 'Late (EUR)', 'Canceled (EUR)'],
    ['1 installment', '12.30', '0.00', '0.00'],
    ['2 installments', '-0.05', '0.00', '0.00'],
  ]);
  assert.equal(rows('JPY')[1]?.[1], '1230');
  assert.equal(rows('KWD')[1]?.[1], '1.230');
});
