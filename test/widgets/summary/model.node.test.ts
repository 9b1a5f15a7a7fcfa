import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toTiles } from '../../../src/widgets/summary/model.js';

const amounts = { refunded: 1, void: 2 };
const report = {
  dataAsOf: '2026-06-15T09:30:00Z',
  today: '2026-06-15',
  status: { of: 'plans' as const, cells: [], total: 7 },
  aging: { by: 'count' as const, upperBounds: [30], cells: [], total: 3 },
  revenue: {
    basis: 'net' as const,
    rows: [
      { currency: 'USD', plans: 5, paid: 100, overdue: 20, toReceive: 3, ...amounts },
      { currency: 'JPY', plans: 2, paid: 50, overdue: 0, toReceive: 9, ...amounts },
    ],
  },
};

describe('the summary', () => {
  it('counts, and lists amounts by currency in the order of the report, never added', () => {
    assert.deepEqual(
      toTiles(report).map(({ id, value }) => [id, value]),
      [
        ['plans', 7],
        ['late', 3],
        [
          'paid',
          [
            { amount: 100, currency: 'USD' },
            { amount: 50, currency: 'JPY' },
          ],
        ],
        [
          'overdue',
          [
            { amount: 20, currency: 'USD' },
            { amount: 0, currency: 'JPY' },
          ],
        ],
        [
          'toReceive',
          [
            { amount: 3, currency: 'USD' },
            { amount: 9, currency: 'JPY' },
          ],
        ],
      ],
    );
  });
});
