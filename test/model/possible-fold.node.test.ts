import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, monthOf } from '../../src/core/calendar.js';
import { parseInstant } from '../../src/core/clock.js';
import { localDateIn } from '../../src/core/zone.js';
import { amountParts } from '../../src/model/amounts.js';
import type { Installment } from '../../src/model/installment.js';
import { foldPossible } from '../../src/model/possible-fold.js';
import { PossibleReport } from '../../src/model/report.js';
import { foldRevenue } from '../../src/model/revenue-fold.js';
import { eur, installment, plan } from '../contract/samples.js';
import { add, anyAccount, today } from './any-accounts.js';
import { safeParse } from './parse.js';

test('M5: if all had paid is received and missing; missing is what is late or still to come of what is due', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const report = foldPossible(plans, installments, today);
      assert.equal(safeParse(PossibleReport, report).success, true);
      const due = installments.filter(
        ({ dueDate, planId }) => dueDate <= today && !(plans.get(planId)!.paused && monthOf(dueDate) > monthOf(today)),
      );
      const revenue = foldRevenue(plans, due).rows;
      assert.deepEqual(
        report.rows,
        revenue.map(({ currency, paid, overdue, toReceive }) => ({
          currency,
          ifAllPaid: paid + overdue + toReceive,
          received: paid,
          missing: overdue + toReceive,
        })),
      );
    }),
  );
});

test('M5: a month is what its installments come to; months are at most 24, in order, and hold something', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const { months, rows } = foldPossible(plans, installments, today);
      for (const { month, currency, expected, received } of months) {
        const own = installments.filter(({ dueDate, amount, planId }) => {
          const isHeld = plans.get(planId)!.paused && month > monthOf(today);
          return monthOf(dueDate) === month && amount.currency === currency && !isHeld;
        });
        const parts = own.map((one) => amountParts(one, plans.get(one.planId)!.status));
        assert.equal(received, add(parts.map(({ netPaid }) => netPaid)));
        assert.equal(expected, add(parts.map(({ netPaid, overdue, toReceive }) => netPaid + overdue + toReceive)));
        assert.ok(expected > 0);
        assert.ok(month >= '2025-07' && month < monthOf(addMonths(`${months[0]!.month}-01`, 24)));
      }
      const rank = rows.map(({ currency }) => currency);
      const keys = months.map(({ month, currency }) => `${month} ${rank.indexOf(currency)}`);
      assert.deepEqual(keys, [...keys].sort());
    }),
  );
});

test('M5: every month in between is there when all of it lies in between', () => {
  fc.assert(
    fc.property(anyAccount, ({ plans, installments }) => {
      const near = installments.filter(({ dueDate }) => dueDate >= '2025-07-01' && dueDate <= '2027-06-30');
      const { months } = foldPossible(plans, near, today);
      const { rows } = foldRevenue(
        plans,
        near.filter(({ dueDate, planId }) => !plans.get(planId)!.paused || monthOf(dueDate) <= monthOf(today)),
      );
      for (const { currency, paid, overdue, toReceive } of rows) {
        const own = months.filter((one) => one.currency === currency);
        assert.equal(add(own.map(({ received }) => received)), paid);
        assert.equal(add(own.map(({ expected }) => expected)), paid + overdue + toReceive);
      }
    }),
  );
});

const one = (dueDate: string, changes: Partial<Installment> = {}) =>
  installment({ dueDate, status: 'scheduled', daysOverdue: 0, ...changes });
const monthsOf = (list: Installment[], at = today, paused = false) =>
  foldPossible(new Map([['plan_1', plan({ paused, status: 'in_progress' })]]), list, at).months.map(
    ({ month }) => month,
  );

test('M5: not before the eleventh month before this one, and 24 from the first on', () => {
  const every = Array.from({ length: 60 }, (_, index) => one(addMonths('2024-01-31', index)));
  const months = monthsOf(every);
  assert.deepEqual([months[0], months.at(-1), months.length], ['2025-07', '2027-06', 24]);
  assert.deepEqual(monthsOf([one('2026-09-01'), one('2028-08-31'), one('2028-09-01')]), ['2026-09', '2028-08']);
  assert.deepEqual(monthsOf([one('2020-01-01')]), []);
  assert.deepEqual(monthsOf([]), []);
});

test('M5: a paused plan says nothing of months to come, and all of what it says of this one', () => {
  const list = [one('2026-05-31'), one('2026-06-30'), one('2026-07-01')];
  assert.deepEqual(monthsOf(list, today, true), ['2026-05', '2026-06']);
  assert.deepEqual(monthsOf(list), ['2026-05', '2026-06', '2026-07']);
});

test('M5: due today is missing, tomorrow is not; what was refunded or is void was never possible', () => {
  const plans = new Map([['plan_1', plan({ status: 'in_progress' })]]);
  const rows = (...list: Installment[]) => foldPossible(plans, list, today).rows[0];
  assert.deepEqual(rows(one(today), one(addDays(today, 1))), {
    currency: 'EUR',
    ifAllPaid: 1000,
    received: 0,
    missing: 1000,
  });
  const refunded = one(today, { status: 'partially_refunded', paidAmount: eur(1000), refundedAmount: eur(250) });
  const written = one(today, { status: 'written_off', paidAmount: eur(100) });
  assert.deepEqual(rows(refunded, written), { currency: 'EUR', ifAllPaid: 850, received: 850, missing: 0 });
  const returned = one(today, { status: 'charged_back', chargedBackAmount: eur(1000) });
  assert.deepEqual(rows(returned), { currency: 'EUR', ifAllPaid: 1000, received: 0, missing: 1000 });
  assert.deepEqual(rows(), { currency: 'EUR', ifAllPaid: 0, received: 0, missing: 0 });
});

test('M5: today is that of the account’s zone, also at midnight and when clocks change', () => {
  const due = (timeZone: string, instant: string, dueDate: string) => {
    const date = localDateIn(parseInstant(instant), timeZone);
    const { rows, months } = foldPossible(
      new Map([['plan_1', plan({ status: 'in_progress', paused: true })]]),
      [one(dueDate)],
      date,
    );
    return [rows[0]?.missing, months.length];
  };
  // The last hour of March in one place is April in another: there the month of the due date has come.
  assert.deepEqual(due('Europe/Paris', '2025-03-31T22:30:00Z', '2025-04-01'), [1000, 1]);
  assert.deepEqual(due('America/Sao_Paulo', '2025-03-31T22:30:00Z', '2025-04-01'), [0, 0]);
  assert.deepEqual(due('America/Sao_Paulo', '2025-04-01T02:59:59Z', '2025-04-01'), [0, 0]);
  assert.deepEqual(due('America/Sao_Paulo', '2025-04-01T03:00:00Z', '2025-04-01'), [1000, 1]);
  assert.deepEqual(due('Asia/Tokyo', '2025-03-31T14:59:59Z', '2025-04-01'), [0, 0]);
  assert.deepEqual(due('Asia/Tokyo', '2025-03-31T15:00:00Z', '2025-04-01'), [1000, 1]);
  // Paris: the day of 30 March 2025 has 23 hours, that of 26 October 25.
  assert.deepEqual(due('Europe/Paris', '2025-03-30T21:59:59Z', '2025-03-31'), [0, 1]);
  assert.deepEqual(due('Europe/Paris', '2025-03-30T22:00:00Z', '2025-03-31'), [1000, 1]);
  assert.deepEqual(due('Europe/Paris', '2025-10-26T22:59:59Z', '2025-10-27'), [0, 1]);
  assert.deepEqual(due('Europe/Paris', '2025-10-26T23:00:00Z', '2025-10-27'), [1000, 1]);
});
