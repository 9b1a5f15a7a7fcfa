import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountParts } from '../../src/model/amounts.js';
import { foldCountries } from '../../src/model/country-fold.js';
import { CountryReport } from '../../src/model/report.js';
import { foldRevenue } from '../../src/model/revenue-fold.js';
import { add, anyAccount } from './any-accounts.js';
import { safeParse } from './parse.js';

test('M4: countries of a currency add up to its row of M3, in their order', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const report = foldCountries(plans.values());
      assert.equal(safeParse(CountryReport, report).success, true);
      const revenue = foldRevenue(plans, installments).rows;
      assert.deepEqual(
        [...new Set(report.rows.map(({ currency }) => currency))],
        revenue.map(({ currency }) => currency),
      );
      for (const { currency, paid, plans: count } of revenue) {
        const rows = report.rows.filter((row) => row.currency === currency);
        assert.equal(add(rows.map((row) => row.paid)), paid);
        assert.equal(add(rows.map((row) => row.plans)), count);
        const sorted = [...rows].sort((a, b) => b.paid - a.paid || (a.country < b.country ? -1 : 1));
        assert.deepEqual(rows, sorted);
        for (const row of rows) {
          const own = installments.filter((one) => {
            const owner = plans.get(one.planId)!;
            return owner.currency === currency && owner.customer.country === row.country;
          });
          assert.equal(row.paid, add(own.map((one) => amountParts(one, plans.get(one.planId)!.status).netPaid)));
        }
      }
    }),
  );
});
