import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountParts, isOverdue } from '../../src/model/amounts.js';
import { installmentStatuses } from '../../src/model/installment.js';
import { isIssued, retryStateOf, summarize } from '../../src/model/plan-facts.js';
import { planStatuses } from '../../src/model/plan.js';
import { eur, installment, plan } from '../contract/samples.js';

const anyInstallment = fc
  .record({
    amount: fc.nat({ max: 100_000 }),
    paid: fc.nat({ max: 100_000 }),
    refunded: fc.nat({ max: 100_000 }),
    status: fc.constantFrom(...installmentStatuses, 'unknown' as const),
    inGrace: fc.boolean(),
    daysOverdue: fc.nat({ max: 100 }),
  })
  .map(({ amount, paid, refunded, ...rest }) => {
    const paidAmount = Math.min(paid, amount);
    return installment({
      ...rest,
      amount: eur(amount),
      paidAmount: eur(paidAmount),
      refundedAmount: eur(Math.min(refunded, paidAmount)),
    });
  });
const anyStatus = fc.constantFrom(...planStatuses, 'unknown' as const);

test('an amount is split into five parts that add up to it, none negative', () => {
  fc.assert(
    fc.property(anyInstallment, anyStatus, (one, status) => {
      const parts = amountParts(one, status);
      const sum = parts.netPaid + parts.refunded + parts.overdue + parts.toReceive + parts.void;
      assert.equal(sum, one.amount.amount);
      assert.ok(Object.values(parts).every((part) => part >= 0));
      const open = [parts.overdue, parts.toReceive, parts.void].filter((part) => part > 0);
      assert.ok(open.length <= 1, 'what is left is in one part');
      assert.equal(parts.overdue > 0, isOverdue(one, status));
    }),
  );
});

test('where each part goes', () => {
  const half = { amount: eur(1000), paidAmount: eur(400), refundedAmount: eur(100) };
  const parts = (changes: object, status: Parameters<typeof amountParts>[1] = 'in_progress') =>
    amountParts(installment({ ...half, ...changes }), status);
  const paid = { netPaid: 300, refunded: 100 };
  assert.deepEqual(parts({ status: 'overdue' }), { ...paid, overdue: 600, toReceive: 0, void: 0 });
  assert.deepEqual(parts({ status: 'due', inGrace: true }), { ...paid, overdue: 0, toReceive: 600, void: 0 });
  assert.deepEqual(parts({ status: 'charged_back' }), { ...paid, overdue: 600, toReceive: 0, void: 0 });
  assert.deepEqual(parts({ status: 'charged_back', inGrace: true }), { ...paid, overdue: 0, toReceive: 600, void: 0 });
  assert.deepEqual(parts({ status: 'written_off' }), { ...paid, overdue: 0, toReceive: 0, void: 600 });
  assert.deepEqual(parts({ status: 'overdue' }, 'canceled'), { ...paid, overdue: 0, toReceive: 0, void: 600 });
  assert.deepEqual(parts({ status: 'overdue' }, 'inactive'), { ...paid, overdue: 0, toReceive: 0, void: 600 });
});

test('a plan’s figures are the sums of its installments', () => {
  fc.assert(
    fc.property(fc.array(anyInstallment, { maxLength: 14 }), anyStatus, (list, status) => {
      const ordered = list.map((one, index) => ({ ...one, number: index + 1 }));
      const summary = summarize(ordered, status, 'EUR');
      const parts = ordered.map((one) => amountParts(one, status));
      const sum = (pick: (part: (typeof parts)[number]) => number) =>
        parts.reduce((total, part) => total + pick(part), 0);
      assert.deepEqual(summary.paidAmount, eur(sum(({ netPaid }) => netPaid)));
      assert.deepEqual(summary.overdueAmount, eur(sum(({ overdue }) => overdue)));
      assert.deepEqual(summary.toReceiveAmount, eur(sum(({ toReceive }) => toReceive)));
      assert.deepEqual(summary.refundedAmount, eur(sum(({ refunded }) => refunded)));
      const late = ordered.filter((one) => isOverdue(one, status));
      assert.equal(summary.overdue, late.length);
      assert.equal(summary.maxDaysOverdue, Math.max(0, ...late.map(({ daysOverdue }) => daysOverdue)));
      assert.equal(summary.oldestOverdueDate, late[0]?.dueDate);
      assert.equal(summary.issued, ordered.filter((one) => isIssued(one.status)).length);
    }),
  );
});

test('a plan without installments has figures of nothing', () => {
  const summary = summarize([], 'in_progress', 'JPY');
  assert.deepEqual(summary.paidAmount, { amount: 0, currency: 'JPY' });
  assert.deepEqual([summary.issued, summary.overdue, summary.maxDaysOverdue], [0, 0, 0]);
  assert.ok(!('nextDueOn' in summary) && !('oldestOverdueDate' in summary));
});

test('issued is what was sent for charging', () => {
  assert.deepEqual(
    installmentStatuses.filter((status) => !isIssued(status)),
    ['scheduled', 'canceled'],
  );
});

const rules = {
  automaticAttempts: 3,
  intervalDays: 7,
  manualAttempts: 1,
  manualPolicy: 'after_automatic' as const,
  methods: ['card' as const],
};

test('the ladder is that of the oldest late installment', () => {
  const late = installment({ number: 2, attempts: 2, nextAttemptOn: '2025-04-07' });
  const state = retryStateOf(plan(), [installment({ number: 1, status: 'paid', paidAmount: eur(1000) }), late], rules);
  assert.deepEqual(state, {
    attempt: 2,
    automaticMax: 3,
    manualMax: 1,
    manualUsed: 0,
    nextAutomaticOn: '2025-04-07',
    exhausted: false,
    manualAvailable: false,
    blockedReason: 'automatic_pending',
  });
  const spent = retryStateOf(plan(), [installment({ attempts: 3 })], rules);
  assert.deepEqual([spent?.exhausted, spent?.manualAvailable, spent?.blockedReason], [true, true, undefined]);
  assert.equal(retryStateOf(plan(), [installment({ status: 'paid', paidAmount: eur(1000) })], rules), null);
  assert.equal(retryStateOf(plan(), [late], undefined), null);
});
