import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RevenueReport } from '../../src/model/report.js';
import { foldRevenue } from '../../src/model/revenue-fold.js';
import { installment, plan } from '../contract/samples.js';
import { add, anyAccount, partOf } from './any-accounts.js';
import { safeParse } from './parse.js';

test('M3: per currency paid, refunded, overdue, to receive and void are all of the amounts, and plans are all of the plans', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const report = foldRevenue(plans, installments);
      assert.equal(safeParse(RevenueReport, report).success, true);
      for (const row of report.rows) {
        const own = [...plans.values()].filter(({ currency }) => currency === row.currency);
        const amounts = installments.filter(({ amount }) => amount.currency === row.currency);
        assert.equal(row.plans, own.length);
        assert.equal(
          row.paid + row.refunded + row.overdue + row.toReceive + row.void,
          add(amounts.map(({ amount }) => amount.amount)),
        );
        // The table shows the same figures, plan by plan.
        assert.equal(row.paid, add(own.map(({ summary }) => summary.paidAmount.amount)));
        assert.equal(row.overdue, add(own.map(({ summary }) => summary.overdueAmount.amount)));
        assert.equal(row.toReceive, add(own.map(({ summary }) => summary.toReceiveAmount.amount)));
        assert.equal(row.refunded, add(own.map(({ summary }) => summary.refundedAmount.amount)));
      }
      assert.equal(add(report.rows.map((row) => row.plans)), plans.size);
    }),
  );
});

test('M3: what a filter selects and what it leaves add up to the whole', () => {
  fc.assert(
    fc.property(anyAccount, fc.integer({ min: 0, max: 6 }), (account, product) => {
      const isIn = (one: { product: { id: string } }) => one.product.id === `prod_${product}`;
      const [some, others] = [partOf(account, isIn), partOf(account, (one) => !isIn(one))];
      const reports = [some, others].map(({ plans, installments }) => foldRevenue(plans, installments).rows);
      for (const row of foldRevenue(account.plans, account.installments).rows) {
        const parts = reports.flatMap((rows) => rows.filter(({ currency }) => currency === row.currency));
        for (const key of ['plans', 'paid', 'refunded', 'overdue', 'toReceive', 'void'] as const) {
          assert.equal(row[key], add(parts.map((one) => one[key])), key);
        }
      }
    }),
  );
});

test('M3: most plans first, then by code; amounts rank nothing, and there is no row over currencies', () => {
  const plans = new Map(
    ['JPY', 'KWD', 'EUR', 'JPY', 'EUR'].map((currency, index) => [`p${index}`, plan({ id: `p${index}`, currency })]),
  );
  const rich = installment({ planId: 'p1', amount: { amount: 10 ** 12, currency: 'KWD' } });
  const report = foldRevenue(plans, [rich]);
  assert.deepEqual(
    report.rows.map(({ currency, plans: count }) => `${currency} ${count}`),
    ['EUR 2', 'JPY 2', 'KWD 1'],
  );
  assert.equal(report.basis, 'gross');
  assert.equal(report.rows[2]?.overdue, 10 ** 12);
});

test('M3: a refund after completion, a part that is paid, and a debit that came back late', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const of = (status: 'completed_with_issues' | 'in_progress', changes: Parameters<typeof installment>[0]) =>
    foldRevenue(new Map([['plan_1', plan({ status })]]), [installment({ amount: eur(1000), ...changes })]).rows[0];
  const nothing = { currency: 'EUR', plans: 1, paid: 0, refunded: 0, overdue: 0, toReceive: 0, void: 0 };
  const refunded = { status: 'partially_refunded', paidAmount: eur(1000), refundedAmount: eur(300) } as const;
  assert.deepEqual(of('completed_with_issues', refunded), { ...nothing, paid: 700, refunded: 300 });
  const partly = { status: 'overdue', paidAmount: eur(400) } as const;
  assert.deepEqual(of('in_progress', partly), { ...nothing, paid: 400, overdue: 600 });
  // The money is gone, whenever it was here: nothing is paid, and everything is late.
  const returned = { status: 'charged_back', paidAmount: eur(0), chargedBackAmount: eur(1000) } as const;
  assert.deepEqual(of('completed_with_issues', returned), { ...nothing, overdue: 1000 });
});

test('M3: a sum that a double cannot hold is refused, never rounded', () => {
  const most = { amount: Number.MAX_SAFE_INTEGER, currency: 'JPY' };
  const one = installment({ amount: most, paidAmount: { ...most, amount: 0 }, refundedAmount: { ...most, amount: 0 } });
  const plans = new Map([['plan_1', plan({ currency: 'JPY' })]]);
  assert.equal(foldRevenue(plans, [one]).rows[0]?.overdue, Number.MAX_SAFE_INTEGER);
  assert.throws(() => foldRevenue(plans, [one, one]), RangeError);
});
