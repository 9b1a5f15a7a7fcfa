import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { installmentStatuses, type InstallmentStatus } from '../../src/model/installment.js';
import { planStatuses } from '../../src/model/plan.js';
import { derivePlanStatus, statusRow, statusTable, type StatusFacts } from '../../src/model/plan-status.js';

type One = StatusFacts['installments'][number];
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** An installment of 10.00 with the amounts its status implies. */
function one(
  status: InstallmentStatus,
  changes: Partial<Record<'paid' | 'refunded' | 'chargedBack', number>> = {},
): One {
  const paid = ['paid', 'refunded', 'partially_refunded'].includes(status) ? 1000 : 0;
  const refunded = { refunded: 1000, partially_refunded: 400 }[status as string] ?? 0;
  return {
    status,
    paidAmount: eur(changes.paid ?? paid),
    refundedAmount: eur(changes.refunded ?? refunded),
    chargedBackAmount: eur(changes.chargedBack ?? (status === 'charged_back' ? 1000 : 0)),
  };
}

const derive = (statuses: (InstallmentStatus | One)[], changes: Partial<StatusFacts> = {}) =>
  derivePlanStatus({
    installments: statuses.map((status) => (typeof status === 'string' ? one(status) : status)),
    canceled: false,
    openEnded: false,
    ...changes,
  });

test('the worked examples of the field', () => {
  const ended = { canceled: true };
  const open = { openEnded: true };
  const cases: [string, ReturnType<typeof derive>, string][] = [
    ['all paid', derive(['paid', 'paid']), 'completed'],
    ['some paid, some to come', derive(['paid', 'due', 'scheduled']), 'in_progress'],
    ['nothing charged yet', derive(['scheduled', 'scheduled']), 'in_progress'],
    ['waiting for the bank', derive(['processing', 'scheduled']), 'in_progress'],
    ['one is late', derive(['paid', 'overdue', 'scheduled']), 'in_progress_with_issues'],
    ['late and nothing more to come', derive(['paid', 'overdue']), 'completed_with_issues'],
    ['given up', derive(['paid', 'written_off']), 'completed_with_issues'],
    ['a part given back, the rest paid', derive(['paid', 'partially_refunded']), 'completed_with_issues'],
    ['one given back, more to come', derive(['refunded', 'paid', 'scheduled']), 'in_progress_with_issues'],
    ['a charge came back, more to come', derive(['charged_back', 'scheduled']), 'in_progress_with_issues'],
    ['a charge came back at the end', derive(['paid', 'charged_back']), 'completed_with_issues'],
    ['the first charge failed', derive(['overdue', 'scheduled']), 'inactive'],
    ['the first was given up, nothing captured', derive(['written_off', 'canceled']), 'inactive'],
    ['everything given back, nothing to come', derive(['refunded', 'refunded']), 'refunded'],
    ['everything paid given back, the rest canceled', derive(['refunded', 'canceled'], ended), 'refunded'],
    ['given back whole, but more to charge', derive(['refunded', 'scheduled']), 'in_progress_with_issues'],
    ['canceled on the way', derive(['paid', 'canceled'], ended), 'canceled'],
    ['canceled while late', derive(['paid', 'overdue', 'canceled'], ended), 'canceled'],
    ['canceled before the first charge', derive(['canceled', 'canceled'], ended), 'canceled'],
    ['canceled after everything was paid', derive(['paid', 'paid'], ended), 'completed'],
    ['an open-ended plan lives on though all is paid', derive(['paid', 'paid'], open), 'in_progress'],
    ['an open-ended plan with a late one', derive(['paid', 'overdue'], open), 'in_progress_with_issues'],
    ['an open-ended plan that was ended', derive(['paid', 'paid'], { ...open, ...ended }), 'canceled'],
    ['all charged back: nothing was refunded', derive(['charged_back']), 'completed_with_issues'],
  ];
  for (const [what, found, expected] of cases) assert.equal(found, expected, what);
});

test('late but paid now is no issue', () => {
  assert.equal(derive(['paid', 'paid', 'paid']), 'completed');
  assert.equal(derive(['overdue', 'paid', 'scheduled']), 'in_progress_with_issues');
  assert.equal(derive(['paid', 'paid', 'scheduled']), 'in_progress');
});

test('a refund of everything beats the cancellation that came with it', () => {
  assert.equal(derive(['refunded', 'canceled', 'canceled'], { canceled: true }), 'refunded');
  assert.equal(derive(['partially_refunded', 'canceled'], { canceled: true }), 'canceled');
});

const status = fc.constantFrom<InstallmentStatus>(...installmentStatuses, 'unknown');
const facts: fc.Arbitrary<StatusFacts> = fc.record({
  installments: fc.array(
    status.map((name) => one(name)),
    { maxLength: 14 },
  ),
  canceled: fc.boolean(),
  openEnded: fc.boolean(),
});

test('every plan has exactly one of the seven statuses: that of the first row that holds', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const found = derivePlanStatus(given);
      assert.ok(planStatuses.includes(found));
      const row = statusRow(given);
      const holds = statusTable.filter(({ when }) =>
        Object.entries(when).every(([key, value]) => row[key as keyof typeof row] === value),
      );
      assert.equal(found, holds[0]?.status);
    }),
    { numRuns: 1000 },
  );
});

test('what each status promises', () => {
  const running = new Set<InstallmentStatus>(['scheduled', 'due', 'processing']);
  const issue = new Set<InstallmentStatus>([
    'overdue',
    'refunded',
    'partially_refunded',
    'charged_back',
    'written_off',
  ]);
  fc.assert(
    fc.property(facts, (given) => {
      const names = given.installments.map((each) => each.status);
      const isRunning = names.some((name) => running.has(name)) || (given.openEnded && !given.canceled);
      switch (derivePlanStatus(given)) {
        case 'completed':
          return !isRunning && !names.some((name) => issue.has(name));
        case 'completed_with_issues':
          return !isRunning && names.some((name) => issue.has(name));
        case 'in_progress':
          return isRunning && !names.some((name) => issue.has(name));
        case 'in_progress_with_issues':
          return isRunning && names.some((name) => issue.has(name));
        case 'refunded':
          return given.installments.every((each) => each.paidAmount.amount === each.refundedAmount.amount);
        case 'canceled':
          return given.canceled;
        case 'inactive':
          return given.installments.every((each) => each.paidAmount.amount + each.chargedBackAmount.amount === 0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the table covers all seven statuses, and its last four rows cover every case', () => {
  assert.deepEqual(new Set(statusTable.map((row) => row.status)), new Set(planStatuses));
  const rest = statusTable.slice(-4).map(({ when }) => [when.running, when.issue]);
  assert.deepEqual(new Set(rest.map(String)).size, 4);
});
