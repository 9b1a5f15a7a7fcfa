import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { advancePlan, nextEventOn } from '../../../src/backends/billing/advance.js';
import type { Workshop } from '../../../src/backends/billing/attempts.js';
import { statusOf } from '../../../src/backends/billing/draft.js';
import type { PlanRecord } from '../../../src/backends/billing/record.js';
import { defaultRules } from '../../../src/backends/billing/rules.js';
import { testProcessor } from '../../../src/backends/test-processor/test-processor.js';
import { one, plan } from '../../support/books.js';

const workshop = (): Workshop => ({ processor: testProcessor, rules: defaultRules, effects: [] });
const to = (record: PlanRecord, date: string, shop = workshop()) => advancePlan(record, date, shop);
const statuses = ({ installments }: PlanRecord) => installments.map(({ status }) => status);
const card = (last4: string): Partial<PlanRecord> => ({ paymentMethod: { type: 'card', last4 } });
const scheduled = (...dates: string[]) =>
  dates.map((date, index) => one(index + 1, 'scheduled', date, { attempts: 0 }));

describe('a plan as days pass', () => {
  test('nothing happens before its day, and the record stays the same object', () => {
    const record = plan('p', scheduled('2026-06-20'));
    assert.equal(to(record, '2026-06-19'), record);
    assert.equal(nextEventOn(record), '2026-06-20');
  });

  test('an installment is charged on its due date', () => {
    const shop = workshop();
    const record = to(plan('p', scheduled('2026-06-20', '2026-07-20')), '2026-06-20', shop);
    assert.deepEqual(statuses(record), ['paid', 'scheduled']);
    assert.equal(record.installments[0]?.paidAt, '2026-06-20T06:00:00Z');
    assert.equal(record.activatedAt, '2026-06-20T06:00:00Z');
    assert.equal(record.revision, 2);
    assert.deepEqual(shop.effects, [
      {
        kind: 'charge',
        planId: 'p',
        installmentId: 'p-01',
        amount: 10_000,
        currency: 'EUR',
        at: '2026-06-20T06:00:00Z',
      },
    ]);
    assert.equal(to(record, '2026-07-20').completedAt, '2026-07-20T06:00:00Z');
  });

  test('the ladder: D, D+7, D+14, then nothing by itself', () => {
    const record = plan(
      'p',
      [one(1, 'paid', '2026-05-01'), one(2, 'scheduled', '2026-06-01', { attempts: 0 })],
      card('9995'),
    );
    const rung = (date: string) => {
      const [, second] = to(record, date).installments;
      return [second?.attempts, second?.nextAttemptOn, second?.status];
    };
    assert.deepEqual(rung('2026-06-01'), [1, '2026-06-08', 'due']);
    assert.deepEqual(rung('2026-06-02'), [1, '2026-06-08', 'overdue']);
    assert.deepEqual(rung('2026-06-08'), [2, '2026-06-15', 'overdue']);
    assert.deepEqual(rung('2026-06-15'), [3, undefined, 'overdue']);
    assert.deepEqual(rung('2027-06-15'), [3, undefined, 'overdue']);
  });

  test('a hard decline is not repeated', () => {
    const record = to(plan('p', scheduled('2026-06-01', '2026-07-01'), card('0002')), '2026-06-10');
    assert.equal(record.installments[0]?.attempts, 1);
    assert.equal(record.installments[0]?.lastFailure?.code, 'credit_card_expired');
    // The first charge failed for good: the plan never starts.
    assert.equal(statusOf(record), 'inactive');
    assert.deepEqual(statuses(record), ['overdue', 'canceled']);
  });

  test('grace delays overdue, not the next attempt', () => {
    const record = plan('p', scheduled('2026-06-01'), { ...card('9995'), graceDays: 5 });
    assert.deepEqual(statuses(to(record, '2026-06-06')), ['due']);
    assert.deepEqual(statuses(to(record, '2026-06-07')), ['overdue']);
  });

  test('a direct debit waits for its answer', () => {
    const record = plan('p', scheduled('2026-06-01'), { paymentMethod: { type: 'sepa_debit', last4: 'AM04' } });
    assert.deepEqual(statuses(to(record, '2026-06-03')), ['processing']);
    const answered = to(record, '2026-06-04');
    assert.deepEqual(statuses(answered), ['overdue']);
    assert.equal(answered.installments[0]?.lastFailure?.code, 'AM04');
    assert.equal(answered.installments[0]?.nextAttemptOn, '2026-06-08');
  });

  test('a chargeback: paid, then owed again', () => {
    const shop = workshop();
    const record = plan('p', scheduled('2026-06-01'), card('0341'));
    assert.deepEqual(statuses(to(record, '2026-06-05')), ['paid']);
    const returned = to(record, '2026-06-06', shop);
    assert.deepEqual(statuses(returned), ['charged_back']);
    assert.deepEqual([returned.installments[0]?.paid, returned.installments[0]?.chargedBack], [0, 10_000]);
    assert.equal(statusOf(returned), 'completed_with_issues');
    assert.deepEqual(
      shop.effects.map(({ kind }) => kind),
      ['charge', 'charge_back'],
    );
  });

  test('a pause pushes everything on, keeping the day of the month', () => {
    const record = plan(
      'p',
      [one(1, 'paid', '2026-01-31'), one(2, 'scheduled', '2026-02-28'), one(3, 'scheduled', '2026-03-31')],
      {
        paused: true,
      },
    );
    const later = to(record, '2026-03-31');
    assert.deepEqual(
      later.installments.map(({ dueDate }) => dueDate),
      ['2026-01-31', '2026-04-30', '2026-05-31'],
    );
    assert.deepEqual(statuses(later), ['paid', 'scheduled', 'scheduled']);
  });

  test('in collection nothing more is tried', () => {
    const record = plan(
      'p',
      [one(1, 'paid', '2026-04-01'), one(2, 'overdue', '2026-05-01'), one(3, 'scheduled', '2026-06-01')],
      {
        inCollection: true,
      },
    );
    const later = to(record, '2026-08-02');
    assert.deepEqual(statuses(later), ['paid', 'overdue', 'scheduled']);
    assert.ok(later.installments[2]!.dueDate > '2026-08-02');
  });

  test('one long leap is the same as many small steps', () => {
    const record = plan('p', scheduled('2026-01-31', '2026-02-28', '2026-03-31'), card('9995'));
    let stepped = record;
    for (const day of ['2026-02-01', '2026-02-07', '2026-02-28', '2026-03-05', '2026-03-20', '2026-04-30']) {
      stepped = to(stepped, day);
    }
    const { revision: _a, ...once } = to(record, '2026-04-30');
    const { revision: _b, ...often } = stepped;
    assert.deepEqual(often, once);
  });
});
