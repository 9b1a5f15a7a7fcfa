import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostLate, rateOf, toCsv, type Row } from '../../../src/widgets/overdue-products/model.js';

const t = ((key: string, values?: { currency?: string }) =>
  values?.currency ? `${key} ${values.currency}` : key) as Parameters<typeof toCsv>[1];

const bread: Row = {
  product: 'prd_1',
  name: 'Bread',
  overdueCount: 3,
  issuedCount: 12,
  overdue: [
    { currency: 'JPY', amount: 900 },
    { currency: 'EUR', amount: 1_250 },
  ],
};
const unissued: Row = { ...bread, name: 'Bees', overdueCount: 1, issuedCount: 0, overdue: [] };

describe('overdue products', () => {
  it('give a rate, and none where nothing was issued', () => {
    assert.equal(rateOf(bread), 0.25);
    assert.equal(rateOf(unissued), undefined);
  });

  it('compare bars with the longest, also when there is no row', () => {
    assert.equal(mostLate([bread, unissued]), 3);
    assert.equal(mostLate([]), 1);
  });

  it('export a column for each currency, empty where a product has none', () => {
    const columns = toCsv([bread, unissued], t);
    assert.deepEqual(
      columns.map(({ header, value }) => [header, value(bread), value(unissued)]),
      [
        ['product', 'Bread', 'Bees'],
        ['late', 3, 1],
        ['issued', 12, 0],
        ['rate', '0.2500', undefined],
        ['overdueIn EUR', '12.50', undefined],
        ['overdueIn JPY', '900', undefined],
      ],
    );
  });
});
