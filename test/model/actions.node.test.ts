import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsOf, refundable } from '../../src/model/action-rules.js';
import type { Installment } from '../../src/model/installment.js';
import type { Plan } from '../../src/model/plan.js';
import { planStatuses } from '../../src/model/plan.js';
import { reasons } from '../../src/model/reasons.js';
import { manualUsed, retryRefusal } from '../../src/model/retry-rules.js';
import { eur, installment, meta, plan } from '../contract/samples.js';

const retry = {
  automaticAttempts: 3,
  intervalDays: 7,
  manualAttempts: 1,
  manualPolicy: 'after_automatic' as const,
  methods: ['card' as const],
};
const failure = (retryable: 'as_is' | 'never' | 'after_new_mandate' | 'contact_first' | 'technical_fix') => ({
  kind: 'soft' as const,
  code: 'x',
  label: 'x',
  occurredAt: '2025-03-01T00:00:00Z',
  retryable,
});

test('when an installment may be tried again', () => {
  const refusal = (
    changes: Partial<Installment>,
    plans: Partial<Plan> = {},
    rules: Partial<typeof retry> | null = {},
  ) =>
    retryRefusal(
      installment({ attempts: 3, ...changes }),
      plan(plans),
      rules === null ? undefined : { ...retry, ...rules },
    );
  const cases: [string, string | undefined, string | undefined][] = [
    ['late, automatic attempts used up', refusal({}), undefined],
    ['charged back', refusal({ status: 'charged_back' }), undefined],
    ['paid', refusal({ status: 'paid' }), 'not_overdue'],
    ['scheduled', refusal({ status: 'scheduled' }), 'not_overdue'],
    ['written off', refusal({ status: 'written_off' }), 'not_overdue'],
    ['the bank is thinking', refusal({ status: 'processing' }), 'in_progress'],
    ['the plan was canceled', refusal({}, { status: 'canceled' }), 'not_overdue'],
    ['the plan never began', refusal({}, { status: 'inactive' }), 'not_overdue'],
    ['handed to collections', refusal({}, { inCollection: true }), 'in_collection'],
    [
      'a method that cannot be repeated',
      refusal({}, { paymentMethod: { type: 'sepa_debit' } }),
      'method_not_supported',
    ],
    ['no method', refusal({}, { paymentMethod: null }), 'method_not_supported'],
    ['a backend without rules', refusal({}, {}, null), 'method_not_supported'],
    ['the reason rules it out', refusal({ lastFailure: failure('never') }), 'reason_code'],
    ['a new mandate is needed', refusal({ lastFailure: failure('after_new_mandate') }), 'reason_code'],
    ['a soft reason', refusal({ lastFailure: failure('as_is') }), undefined],
    [
      'the buyer should be asked first, but may be charged',
      refusal({ lastFailure: failure('contact_first') }),
      undefined,
    ],
    ['an automatic attempt is planned', refusal({ attempts: 2, nextAttemptOn: '2025-04-07' }), 'automatic_pending'],
    [
      'an automatic attempt is planned, but any time is fine',
      refusal({ attempts: 2, nextAttemptOn: '2025-04-07' }, {}, { manualPolicy: 'any_time' as never }),
      undefined,
    ],
    ['the fourth attempt was the last', refusal({ attempts: 4 }), 'no_attempt_left'],
    ['no manual attempt at all', refusal({}, {}, { manualAttempts: 0 }), 'no_attempt_left'],
  ];
  for (const [what, found, expected] of cases) assert.equal(found, expected, what);
});

test('manual attempts are those beyond the automatic ones', () => {
  assert.deepEqual(
    [0, 3, 4, 6].map((attempts) => manualUsed(attempts, retry)),
    [0, 0, 1, 3],
  );
});

const rules = { ...meta.rules, retry };
const paid = installment({ id: 'a', number: 1, status: 'paid', paidAmount: eur(1000), daysOverdue: 0 });
const late = installment({ id: 'b', number: 2, attempts: 3 });
const stateOf = (changes: Partial<Plan>, list: Installment[] = [paid, late]) =>
  Object.fromEntries(
    actionsOf(plan(changes), list, rules).map(({ name, allowed, reason }) => [name, allowed ? 'allowed' : reason]),
  );

test('all five actions are always named, allowed or with a reason of the closed list', () => {
  for (const status of [...planStatuses, 'unknown'] as const) {
    for (const list of [[], [paid], [late], [paid, late]]) {
      const actions = actionsOf(plan({ status }), list, rules);
      assert.deepEqual(
        actions.map(({ name }) => name),
        ['recover', 'reprocess', 'cancel', 'refund', 'propose_update'],
      );
      for (const { allowed, reason } of actions) {
        assert.equal(allowed, reason === undefined);
        if (reason !== undefined) assert.ok((reasons as readonly string[]).includes(reason));
      }
    }
  }
});

test('what is allowed on a plan and why not', () => {
  const running = stateOf({});
  assert.deepEqual(running, {
    recover: 'allowed',
    reprocess: 'allowed',
    cancel: 'allowed',
    refund: 'allowed',
    propose_update: 'nothing_left',
  });
  const { phone: _, ...unreachable } = plan().customer;
  assert.equal(stateOf({ customer: unreachable })['recover'], 'no_phone');
  assert.equal(stateOf({ summary: { ...plan().summary, overdue: 0 } })['recover'], 'not_overdue');
  assert.equal(stateOf({ status: 'canceled' })['cancel'], 'already_closed');
  assert.equal(stateOf({ status: 'completed' })['cancel'], 'already_closed');
  assert.equal(stateOf({ inCollection: true })['cancel'], 'in_collection');
  assert.equal(stateOf({ inCollection: true })['reprocess'], 'in_collection');
  assert.equal(stateOf({ status: 'refunded' })['refund'], 'already_refunded');
  assert.equal(stateOf({}, [late])['refund'], 'nothing_to_refund');
  assert.equal(stateOf({ paymentMethod: { type: 'cash' } })['refund'], 'method_not_refundable');
  assert.equal(stateOf({ status: 'canceled' })['refund'], 'allowed');
});

test('a new amount may be proposed while something is still to come and nobody waits for an answer', () => {
  const next = installment({ id: 'd', number: 3, status: 'scheduled' });
  const state = (changes: Partial<Plan>, hasPending = false) => {
    const found = actionsOf(plan(changes), [paid, next], rules, hasPending);
    return found.find(({ name }) => name === 'propose_update')?.reason ?? 'allowed';
  };
  assert.equal(state({}), 'allowed');
  assert.equal(state({ paused: true }), 'allowed');
  assert.equal(state({}, true), 'proposal_pending');
  assert.equal(state({ inCollection: true }), 'in_collection');
  for (const status of planStatuses) {
    assert.equal(state({ status }), status.startsWith('in_progress') ? 'allowed' : 'plan_closed', status);
  }
});

test('reprocess is allowed as soon as one installment may be tried, and else tells the reason of a late one', () => {
  const blocked = installment({ id: 'c', number: 3, attempts: 4 });
  assert.equal(stateOf({}, [paid, blocked, late])['reprocess'], 'allowed');
  assert.equal(stateOf({}, [paid, blocked])['reprocess'], 'no_attempt_left');
  assert.equal(stateOf({}, [paid])['reprocess'], 'not_overdue');
  assert.equal(stateOf({}, [])['reprocess'], 'not_overdue');
});

test('what can be given back is what was paid and not yet given back', () => {
  assert.equal(refundable([]), 0);
  assert.equal(refundable([paid, installment({ paidAmount: eur(500), refundedAmount: eur(200) })]), 1300);
});
