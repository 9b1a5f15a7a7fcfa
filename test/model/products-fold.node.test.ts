import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOverdue } from '../../src/model/amounts.js';
import { isIssued } from '../../src/model/plan-facts.js';
import { foldProducts } from '../../src/model/products-fold.js';
import { ProductsReport } from '../../src/model/report.js';
import { foldRevenue } from '../../src/model/revenue-fold.js';
import { eur, plan } from '../contract/samples.js';
import { add, anyAccount } from './any-accounts.js';
import { safeParse } from './parse.js';

test('M6: counts are those of the installments, amounts those of M3, and nothing late is left out', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const report = foldProducts(plans.values(), 50);
      assert.equal(safeParse(ProductsReport, report).success, true);
      const late = installments.filter((one) => isOverdue(one, plans.get(one.planId)!.status));
      assert.equal(add(report.rows.map(({ overdueCount }) => overdueCount)), late.length);
      assert.equal(report.total, report.rows.length);
      for (const row of report.rows) {
        const isOwn = ({ planId }: { planId: string }) => plans.get(planId)!.product.id === row.product;
        assert.equal(row.overdueCount, late.filter(isOwn).length);
        assert.equal(row.issuedCount, installments.filter((one) => isOwn(one) && isIssued(one.status)).length);
        assert.ok(row.overdueCount > 0 && row.overdueCount <= row.issuedCount);
      }
      for (const { currency, overdue } of foldRevenue(plans, installments).rows) {
        const amounts = report.rows.flatMap((row) => row.overdue.filter((money) => money.currency === currency));
        assert.equal(add(amounts.map(({ amount }) => amount)), overdue);
      }
    }),
  );
});

test('M6: so many as asked for, the first of the whole list; the total counts the others too', () => {
  fc.assert(
    fc.property(anyAccount, fc.integer({ min: 1, max: 8 }), ({ plans }, top) => {
      const all = foldProducts(plans.values(), 50);
      assert.deepEqual(foldProducts(plans.values(), top), { ...all, rows: all.rows.slice(0, top) });
    }),
  );
});

const sold = (id: string, name: string, overdue: number, issued: number, money = eur(overdue * 1000)) => {
  const base = plan({ product: { id, name }, currency: money.currency });
  return { ...base, summary: { ...base.summary, overdue, issued, overdueAmount: money } };
};

test('M6: most late first, then the higher rate, then by name as people read it; money ranks nothing', () => {
  const report = foldProducts([
    sold('d', 'élan', 2, 10),
    sold('b', 'Zen', 2, 10),
    sold('c', 'Few issued', 2, 4),
    sold('a', 'Dear', 1, 1, { amount: 10 ** 12, currency: 'KWD' }),
    sold('e', 'Fine', 0, 9),
    sold('c', 'Few issued', 1, 2, { amount: 700, currency: 'JPY' }),
    sold('c', 'Few issued', 0, 3),
    sold('f', 'Elan', 2, 10),
  ]);
  assert.deepEqual(
    report.rows.map(({ product, overdueCount, issuedCount }) => `${product} ${overdueCount}/${issuedCount}`),
    ['c 3/9', 'd 2/10', 'f 2/10', 'b 2/10', 'a 1/1'],
  );
  assert.equal(report.total, 5);
  assert.deepEqual(report.rows[0]?.overdue, [eur(2000), { amount: 700, currency: 'JPY' }]);
});

test('M6: ten unless asked otherwise', () => {
  const report = foldProducts(Array.from({ length: 14 }, (_, index) => sold(`p${index}`, 'Course', 1, 2)));
  assert.deepEqual([report.rows.length, report.total], [10, 14]);
});
