import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { addDays } from '../../src/core/calendar.js';
import { Installment } from '../../src/model/installment.js';
import { derivePlanStatus } from '../../src/model/plan-status.js';
import { Plan, planStatuses } from '../../src/model/plan.js';
import { amountParts } from '../../src/model/amounts.js';
import type { PlanView } from '../../src/backends/billing/view.js';
import { viewOf } from '../../src/testing/builders.js';
import { demoToday, generateBook, generatePlans } from '../../src/testing/generate-book.js';

const views: readonly PlanView[] = Array.from(generatePlans({ plans: 2_000 }), (record) => viewOf(record));
const installments = views.flatMap((view) => view.installments);
const share = (test: (view: PlanView) => boolean) => views.filter(test).length / views.length;
const distinct = (read: (view: PlanView) => unknown) => new Set(views.map(read));

/** `domain.md` §2.4. */
function checkInvariants({ plan, installments: own }: PlanView): void {
  own.forEach((one, index) => {
    assert.equal(one.number, index + 1);
    assert.ok(index === 0 || own[index - 1]!.dueDate <= one.dueDate, one.id);
    const { amount, paidAmount, refundedAmount } = one;
    assert.ok(0 <= refundedAmount.amount && refundedAmount.amount <= paidAmount.amount, one.id);
    assert.ok(paidAmount.amount <= amount.amount && amount.currency === plan.currency, one.id);
    const { netPaid, refunded, overdue, toReceive, void: lost } = amountParts(one, plan.status);
    assert.equal(netPaid + refunded + overdue + toReceive + lost, amount.amount, one.id);
  });
  const total = own.reduce((sum, one) => (one.status === 'canceled' ? sum : sum + one.amount.amount), 0);
  assert.equal(plan.totalAmount?.amount ?? null, plan.installmentCount === null ? null : total);
  if (plan.installmentCount !== null) assert.equal(own.length, plan.installmentCount);
}

describe('the generated book', () => {
  test('is the same for the same seed and another for another', () => {
    assert.deepEqual(generateBook({ seed: 5, plans: 40 }), generateBook({ seed: 5, plans: 40 }));
    assert.notDeepEqual(generateBook({ seed: 5, plans: 40 }).plans, generateBook({ seed: 6, plans: 40 }).plans);
    // A longer book begins like a shorter one.
    assert.deepEqual(generateBook({ plans: 60 }).plans.slice(0, 40), generateBook({ plans: 40 }).plans);
  });

  test('obeys the schemas of the contract', () => {
    for (const { plan } of views) assert.deepEqual(z.parse(Plan, plan), plan);
    for (const one of installments) assert.deepEqual(z.parse(Installment, one), one);
  });

  test('obeys the invariants of installments', () => views.forEach(checkInvariants));

  test('obeys them for any seed and day', () => {
    const day = fc.integer({ min: -3_000, max: 3_000 }).map((days) => addDays(demoToday, days));
    fc.assert(
      fc.property(fc.integer({ min: 0 }), day, (seed, today) => {
        for (const record of generatePlans({ seed, plans: 25, today })) checkInvariants(viewOf(record, today));
      }),
      { numRuns: 40 },
    );
  });

  test('a status says what the installments say', () => {
    for (const { plan, installments: own } of views) {
      const facts = {
        installments: own,
        canceled: plan.canceledAt !== undefined,
        openEnded: plan.installmentCount === null,
      };
      assert.equal(plan.status, derivePlanStatus(facts), plan.id);
    }
  });

  test('what is late has days, unless its plan is over', () => {
    for (const { plan, installments: own } of views) {
      const isOver = ['canceled', 'refunded', 'inactive'].includes(plan.status);
      for (const one of own) if (one.status === 'overdue') assert.equal(one.daysOverdue > 0, !isOver, one.id);
    }
  });

  test('nothing happened after today, nothing scheduled is past', () => {
    for (const one of installments) {
      if (one.status === 'scheduled') assert.ok(one.dueDate > demoToday, one.id);
      for (const at of [one.issuedAt, one.paidAt, one.lastFailure?.occurredAt]) {
        assert.ok(at === undefined || at.slice(0, 10) <= demoToday, one.id);
      }
      assert.ok(one.nextAttemptOn === undefined || one.nextAttemptOn > demoToday, one.id);
    }
  });

  test('has everything that a dashboard must show', () => {
    assert.deepEqual(
      distinct(({ plan }) => plan.status),
      new Set(planStatuses),
    );
    const lengths = distinct(({ plan }) => plan.installmentCount);
    for (const length of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, null]) assert.ok(lengths.has(length), `${length}`);
    assert.deepEqual(
      distinct(({ plan }) => plan.currency),
      new Set(['EUR', 'USD', 'GBP', 'JPY']),
    );
    assert.equal([...distinct(({ plan }) => plan.customer.country)].filter((country) => country !== 'ZZ').length, 15);
    assert.ok(distinct(({ plan }) => plan.product.name).size >= 12);
    const statuses = new Set(installments.map(({ status }) => status));
    for (const status of ['processing', 'due', 'charged_back', 'written_off', 'partially_refunded'] as const) {
      assert.ok(statuses.has(status), status);
    }
    assert.ok(views.some(({ plan }) => plan.paused));
    assert.ok(views.some(({ plan }) => plan.inCollection));
    assert.ok(installments.some(({ inGrace }) => inGrace));
  });

  test('is believable: eight installments a plan, a tenth late, longer plans more often', () => {
    const mean = installments.length / views.length;
    assert.ok(mean > 7 && mean < 9, `${mean}`);
    const late = share(({ plan }) => plan.summary.overdue > 0);
    assert.ok(late > 0.07 && late < 0.12, `${late}`);
    const lateOf = (low: number, high: number) => {
      const of = views.filter(
        ({ plan }) => (plan.installmentCount ?? 0) >= low && (plan.installmentCount ?? 0) <= high,
      );
      return of.filter(({ plan }) => plan.summary.overdue > 0).length / of.length;
    };
    assert.ok(lateOf(8, 36) > 1.5 * lateOf(1, 3));
    const withoutPhone = share(({ plan }) => plan.customer.phone === undefined);
    assert.ok(withoutPhone > 0.08 && withoutPhone < 0.2, `${withoutPhone}`);
  });

  test('names nobody: addresses and numbers that belong to no one', () => {
    const fictional =
      /^\+(3363998\d{4}|4917139200\d{2}|49176040690\d{2}|3532091\d{5}|447700900\d{3}|1\d{3}55501\d{2}|\d{2,3}000\d{6,7})$/;
    for (const { plan } of views) {
      assert.match(plan.customer.email, /@example\.(com|org|net)$/);
      if (plan.customer.phone !== undefined) assert.match(plan.customer.phone, fictional);
    }
  });

  test('writes names in several scripts, and very long ones', () => {
    assert.ok(views.some(({ plan }) => /\p{Script=Arabic}/u.test(plan.customer.name)));
    assert.ok(views.some(({ plan }) => /\p{Script=Hebrew}/u.test(plan.customer.name)));
    assert.ok(views.some(({ plan }) => /\p{Script=Han}/u.test(plan.customer.name)));
    assert.ok(views.some(({ plan }) => plan.customer.name.length > 60));
  });
});
