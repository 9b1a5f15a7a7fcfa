import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../../src/core/calendar.js';
import { parseInstant, toInstant } from '../../src/core/clock.js';
import { localDateIn } from '../../src/core/zone.js';
import { installmentStatuses } from '../../src/model/installment.js';
import {
  amountRefusal,
  expiryOf,
  isProposalOpen,
  lastDayOf,
  minimumOf,
  mostAmount,
  proposeRefusal,
  updateEffect,
  updateStateAt,
  type Dated,
} from '../../src/model/plan-update-rules.js';
import { planStatuses } from '../../src/model/plan.js';
import { defaultRules } from '../../src/backends/billing/rules.js';

const rules = defaultRules.planUpdate;
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const one = (number: number, status: Dated['status'], dueDate: string, amount = 3_000): Dated => ({
  number,
  status,
  dueDate,
  amount,
});

describe('the new amount', () => {
  test('at least 2.00 euros: 1.99 is refused, 2.00 is not', () => {
    assert.equal(amountRefusal(eur(199), eur(3_000), rules), 'amount_below_minimum');
    assert.equal(amountRefusal(eur(200), eur(3_000), rules), undefined);
  });

  test('not the current one, however it was written', () => {
    assert.equal(amountRefusal(eur(4_000), eur(4_000), rules), 'amount_unchanged');
    assert.equal(amountRefusal(eur(4_001), eur(4_000), rules), undefined);
    assert.equal(amountRefusal(eur(3_999), eur(4_000), rules), undefined);
  });

  test('a current amount below the minimum may only be raised to it', () => {
    assert.equal(amountRefusal(eur(150), eur(150), rules), 'amount_below_minimum');
    assert.equal(amountRefusal(eur(200), eur(150), rules), undefined);
  });

  test('in the plan’s currency', () => {
    assert.equal(amountRefusal({ amount: 4_000, currency: 'USD' }, eur(3_000), rules), 'currency_mismatch');
    assert.equal(amountRefusal({ amount: 1, currency: 'USD' }, eur(3_000), rules), 'currency_mismatch');
  });

  test('the minimum is the backend’s, by currency: yen have none until a rule names one', () => {
    const yen = (amount: number) => ({ amount, currency: 'JPY' });
    assert.equal(amountRefusal(yen(1), yen(300), rules), undefined);
    assert.equal(amountRefusal(yen(0), yen(300), rules), 'amount_below_minimum');
    const strict = { ...rules!, minAmount: [eur(200), yen(50)] };
    assert.equal(amountRefusal(yen(49), yen(300), strict), 'amount_below_minimum');
    assert.equal(amountRefusal(yen(50), yen(300), strict), undefined);
    assert.deepEqual(minimumOf(strict, 'JPY'), yen(50));
    assert.equal(minimumOf(strict, 'USD'), undefined);
  });

  test('never more than can be counted', () => {
    assert.equal(amountRefusal(eur(mostAmount), eur(3_000), rules), undefined);
    assert.equal(amountRefusal(eur(mostAmount + 1), eur(3_000), rules), 'amount_too_large');
    assert.equal(amountRefusal(eur(Number.MAX_SAFE_INTEGER), eur(3_000), rules), 'amount_too_large');
    assert.ok(Number.isSafeInteger(mostAmount * 999));
  });

  test('without rules: above nothing, and another one', () => {
    assert.equal(amountRefusal(eur(1), eur(3_000), undefined), undefined);
    assert.equal(amountRefusal(eur(0), eur(3_000), undefined), 'amount_below_minimum');
    assert.equal(amountRefusal(eur(3_000), eur(3_000), undefined), 'amount_unchanged');
    assert.equal(amountRefusal(eur(3_000), eur(3_000), { ...rules!, mustDiffer: false }), undefined);
  });

  test('count and interval are fixed: no rule of ours lets them change', () => {
    assert.deepEqual([rules?.canChangeCount, rules?.canChangeInterval, rules?.confirmWithinDays], [false, false, 10]);
  });
});

describe('which plans', () => {
  const open = { status: 'in_progress' as const, inCollection: false };
  const scheduled = [{ status: 'scheduled' as const }];

  test('running, not in collection, with something left, and one proposal at a time', () => {
    assert.equal(proposeRefusal(open, scheduled, false), undefined);
    assert.equal(proposeRefusal({ ...open, status: 'in_progress_with_issues' }, scheduled, false), undefined);
    assert.equal(proposeRefusal({ ...open, inCollection: true }, scheduled, false), 'in_collection');
    assert.equal(proposeRefusal(open, scheduled, true), 'proposal_pending');
    assert.equal(proposeRefusal(open, [], false), 'nothing_left');
    for (const status of planStatuses) {
      const refusal = proposeRefusal({ ...open, status }, scheduled, false);
      assert.equal(refusal, status.startsWith('in_progress') ? undefined : 'plan_closed', status);
    }
  });

  test('what was issued is not left', () => {
    for (const status of installmentStatuses) {
      const expected = status === 'scheduled' ? undefined : 'nothing_left';
      assert.equal(proposeRefusal(open, [{ status }], false), expected, status);
    }
  });
});

describe('what a confirmation does', () => {
  const months = [
    one(1, 'paid', '2026-05-01'),
    one(2, 'scheduled', '2026-06-01'),
    one(3, 'scheduled', '2026-07-01'),
    one(4, 'scheduled', '2026-08-01'),
  ];

  test('30.00 on 1 May, changed to 40.00 and confirmed on 15 May: 40.00 on 1 June', () => {
    const effect = updateEffect(months, 4_000, '2026-05-15', false);
    assert.deepEqual(effect?.effectiveFrom, { installmentNumber: 2, dueDate: '2026-06-01' });
    assert.deepEqual([...(effect?.numbers ?? [])], [2, 3, 4]);
    assert.deepEqual([effect?.affectedCount, effect?.oldTotal, effect?.newTotal], [3, 12_000, 15_000]);
    assert.equal(effect?.lastDueDate, '2026-08-01');
  });

  test('confirmed on 3 June: 1 June stays 30.00, 1 July is 40.00', () => {
    const issued = months.map((each) => (each.number === 2 ? { ...each, status: 'paid' as const } : each));
    const effect = updateEffect(issued, 4_000, '2026-06-03', false);
    assert.deepEqual(effect?.effectiveFrom, { installmentNumber: 3, dueDate: '2026-07-01' });
    assert.deepEqual([effect?.affectedCount, effect?.newTotal], [2, 14_000]);
  });

  test('what falls due on the day of the confirmation is too late to change, the day after is not', () => {
    assert.equal(updateEffect(months, 4_000, '2026-06-01', false)?.effectiveFrom.installmentNumber, 3);
    assert.equal(updateEffect(months, 4_000, '2026-05-31', false)?.effectiveFrom.installmentNumber, 2);
  });

  test('paid, due, processing, overdue and void ones stay, whatever their date', () => {
    for (const status of installmentStatuses) {
      if (status === 'scheduled') continue;
      const effect = updateEffect([one(1, status, '2026-09-01'), ...months.slice(1)], 4_000, '2026-05-15', false);
      assert.deepEqual([...(effect?.numbers ?? [])], [2, 3, 4], status);
    }
  });

  test('canceled ones cost nothing, before and after', () => {
    const effect = updateEffect([...months, one(5, 'canceled', '2026-09-01')], 4_000, '2026-05-15', false);
    assert.deepEqual([effect?.oldTotal, effect?.newTotal], [12_000, 15_000]);
  });

  test('a subscription has a first date and no total', () => {
    const effect = updateEffect(months.slice(0, 2), 4_000, '2026-05-15', true);
    assert.deepEqual(effect?.effectiveFrom, { installmentNumber: 2, dueDate: '2026-06-01' });
    const { affectedCount, oldTotal, newTotal, lastDueDate } = effect ?? {};
    assert.deepEqual([affectedCount, oldTotal, newTotal, lastDueDate], [null, null, null, null]);
  });

  test('nothing left, nothing done', () => {
    assert.equal(updateEffect(months, 4_000, '2026-08-01', false), undefined);
    assert.equal(updateEffect(months.slice(0, 1), 4_000, '2026-05-15', false), undefined);
    assert.equal(updateEffect([], 4_000, '2026-05-15', true), undefined);
  });

  test('31 January, monthly: the first date is the last day of the next month', () => {
    const plan = [0, 1, 2, 3].map((step) =>
      one(step + 1, step === 0 ? 'paid' : 'scheduled', addMonths('2026-01-31', step)),
    );
    const first = (on: string) => updateEffect(plan, 4_000, on, false)?.effectiveFrom.dueDate;
    assert.equal(first('2026-02-27'), '2026-02-28');
    assert.equal(first('2026-02-28'), '2026-03-31');
    assert.equal(first('2026-03-30'), '2026-03-31');
    assert.equal(first('2026-04-29'), '2026-04-30');
    assert.equal(first('2026-04-30'), undefined);
  });

  const dates = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays('2025-01-01', days));
  const plans = fc
    .tuple(
      dates,
      fc.array(fc.tuple(fc.constantFrom(...installmentStatuses), fc.integer({ min: 0, max: 1_000_000 })), {
        maxLength: 30,
      }),
    )
    .map(([start, all]) =>
      all.map(([status, amount], index) => one(index + 1, status, addMonths(start, index), amount)),
    );

  test('for any plan: only what is scheduled and later changes, and the totals are the sums', () => {
    fc.assert(
      fc.property(plans, dates, fc.integer({ min: 1, max: mostAmount }), (installments, on, amount) => {
        const effect = updateEffect(installments, amount, on, false);
        const left = installments.filter(({ status, dueDate }) => status === 'scheduled' && dueDate > on);
        assert.equal(effect === undefined, left.length === 0);
        if (!effect) return;
        assert.deepEqual(
          [...effect.numbers],
          left.map(({ number }) => number),
        );
        assert.equal(effect.affectedCount, left.length);
        const before = left.reduce((sum, each) => sum + each.amount, 0);
        assert.equal((effect.newTotal ?? 0) - (effect.oldTotal ?? 0), amount * left.length - before);
        assert.equal(effect.lastDueDate, left.at(-1)?.dueDate);
      }),
    );
  });

  test('confirming later never makes it take effect earlier', () => {
    fc.assert(
      fc.property(plans, dates, fc.nat(400), (installments, on, days) => {
        const early = updateEffect(installments, 500, on, false);
        const late = updateEffect(installments, 500, addDays(on, days), false);
        if (!late) return;
        assert.ok(early && early.effectiveFrom.dueDate <= late.effectiveFrom.dueDate);
        assert.ok((early.affectedCount ?? 0) >= (late.affectedCount ?? 0));
      }),
    );
  });
});

const hour = 3_600_000;

describe('ten days', () => {
  const expires = (createdAt: string, zone: string) => expiryOf(createdAt, zone, rules);

  test('to the end of the tenth day after, in the account’s zone and nobody else’s', () => {
    assert.equal(expires('2026-06-15T09:30:00Z', 'Europe/Paris'), '2026-06-25T21:59:59.999Z');
    assert.equal(expires('2026-06-15T09:30:00Z', 'UTC'), '2026-06-25T23:59:59.999Z');
    // In Los Angeles it is still the 14th, in Auckland the 16th already.
    assert.equal(expires('2026-06-15T05:00:00Z', 'America/Los_Angeles'), '2026-06-25T06:59:59.999Z');
    assert.equal(expires('2026-06-15T12:30:00Z', 'Pacific/Auckland'), '2026-06-26T11:59:59.999Z');
    assert.equal(lastDayOf('2026-06-15', rules), '2026-06-25');
    assert.equal(lastDayOf('2026-12-25', rules), '2027-01-04');
    assert.equal(lastDayOf('2026-06-15', { ...rules!, confirmWithinDays: 0 }), '2026-06-15');
  });

  test('day ten at 23:59:59 still counts, midnight does not, in two zones at once', () => {
    const createdAt = '2026-06-15T12:30:00Z';
    const cases = [
      ['Europe/Paris', '2026-06-25T21:59:59Z', '2026-06-25T22:00:00Z'],
      ['America/Los_Angeles', '2026-06-26T06:59:59Z', '2026-06-26T07:00:00Z'],
      ['Pacific/Auckland', '2026-06-26T11:59:59Z', '2026-06-26T12:00:00Z'],
    ] as const;
    for (const [zone, last, next] of cases) {
      const stored = { state: 'pending' as const, expiresAt: expires(createdAt, zone) };
      const at = (instant: string) => updateStateAt(stored, instant, []);
      assert.equal(at(last), 'pending', zone);
      assert.equal(at(next), 'expired', zone);
      assert.match(localDateIn(parseInstant(last), zone), /-2[56]$/);
    }
  });

  test('summer time begins or ends meanwhile: the clock on the wall decides', () => {
    // Paris, 29 March 2026: an hour less; 25 October: an hour more.
    assert.equal(expires('2026-03-20T10:00:00Z', 'Europe/Paris'), '2026-03-30T21:59:59.999Z');
    assert.equal(expires('2026-10-20T10:00:00Z', 'Europe/Paris'), '2026-10-30T22:59:59.999Z');
    // The tenth day itself is the one of 23, or of 25 hours.
    assert.equal(expires('2026-03-19T10:00:00Z', 'Europe/Paris'), '2026-03-29T21:59:59.999Z');
    assert.equal(expires('2026-10-15T10:00:00Z', 'Europe/Paris'), '2026-10-25T22:59:59.999Z');
    // Los Angeles, 8 March and 1 November.
    assert.equal(expires('2026-03-01T20:00:00Z', 'America/Los_Angeles'), '2026-03-12T06:59:59.999Z');
    assert.equal(expires('2026-10-25T20:00:00Z', 'America/Los_Angeles'), '2026-11-05T07:59:59.999Z');
    // A midnight that does not exist: in Beirut, 29 March 2026 begins at one.
    assert.equal(expires('2026-03-18T10:00:00Z', 'Asia/Beirut'), '2026-03-28T21:59:59.999Z');
  });

  test('made on 31 January', () => {
    assert.equal(expires('2026-01-31T22:59:59Z', 'Europe/Paris'), '2026-02-10T22:59:59.999Z');
    assert.equal(expires('2026-01-31T23:00:00Z', 'Europe/Paris'), '2026-02-11T22:59:59.999Z');
    assert.equal(expires('2028-02-19T12:00:00Z', 'Europe/Paris'), '2028-02-29T22:59:59.999Z');
  });

  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Asia/Kolkata',
    'Asia/Beirut',
  );
  const instants = fc.integer({ min: parseInstant('2024-01-01T00:00:00Z'), max: parseInstant('2030-01-01T00:00:00Z') });

  test('always ten to eleven days by the clock on the wall, and expired exactly when the date says so', () => {
    fc.assert(
      fc.property(instants, zones, (created, zone) => {
        const end = parseInstant(expires(toInstant(created), zone));
        const until = lastDayOf(localDateIn(created, zone), rules);
        assert.equal(localDateIn(end, zone), until);
        assert.equal(localDateIn(end + 1, zone), addDays(until, 1));
        // A day of 23 hours may be among them.
        assert.ok(end - created >= 10 * 24 * hour - hour - 1 && end - created <= 11 * 24 * hour + hour);
        for (const now of [end, end + 1]) {
          const state = updateStateAt({ state: 'pending', expiresAt: toInstant(end) }, toInstant(now), []);
          assert.equal(state === 'pending', isProposalOpen(until, localDateIn(now, zone)));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('states', () => {
  const at = '2026-07-02T12:00:00Z';
  const expiresAt = '2026-06-25T21:59:59.999Z';
  const effectiveFrom = { installmentNumber: 2, dueDate: '2026-07-01' };

  test('confirmed becomes applied when its first installment is issued, whatever the date', () => {
    const stateWith = (status: Dated['status']) =>
      updateStateAt({ state: 'confirmed', expiresAt, effectiveFrom }, at, [{ number: 2, status }]);
    assert.equal(stateWith('scheduled'), 'confirmed');
    assert.equal(stateWith('canceled'), 'confirmed');
    for (const status of ['due', 'paid', 'overdue'] as const) assert.equal(stateWith(status), 'applied');
  });

  test('what is over stays over', () => {
    for (const state of ['rejected', 'withdrawn', 'expired'] as const) {
      for (const time of ['2026-06-16T12:00:00Z', '2026-09-01T12:00:00Z']) {
        assert.equal(updateStateAt({ state, expiresAt, effectiveFrom }, time, [{ number: 2, status: 'paid' }]), state);
      }
    }
  });

  test('a plan waits for an answer to the last day of its proposal', () => {
    assert.deepEqual(
      ['2026-06-24', '2026-06-25', '2026-06-26'].map((date) => isProposalOpen('2026-06-25', date)),
      [true, true, false],
    );
    assert.equal(isProposalOpen(undefined, '2026-06-25'), false);
  });
});
