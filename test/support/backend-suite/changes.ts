import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuses, type Stage } from './stage.js';

export function describeChanges(open: () => Promise<Stage>): void {
  test('cancel ends a plan: what is unpaid is void, what is paid stays', async () => {
    const { client, effects } = await open();
    const plan = await client.plans.cancel({ id: 'late' }, { ifMatch: '1' });
    assert.equal(plan.status, 'canceled');
    assert.equal(plan.version, '2');
    assert.equal(plan.summary.overdue, 0);
    assert.equal(plan.summary.paid, 3);
    assert.equal(plan.canceledAt, '2026-06-15T09:30:00Z');
    assert.deepEqual(await client.plans.get({ id: 'late' }), plan);
    assert.equal((await client.plans.list({ status: ['canceled'] })).total, 2);
    assert.deepEqual(
      (await effects()).map(({ kind, planId }) => [kind, planId]),
      [['cancel', 'late']],
    );
    await refuses(client.plans.cancel({ id: 'late' }, { ifMatch: '2' }), 409, 'already_closed');
  });

  test('a change decided on an old version is refused and changes nothing', async () => {
    const { client, effects } = await open();
    await refuses(client.plans.cancel({ id: 'fine' }, { ifMatch: '0' }), 412, 'version_mismatch');
    await refuses(client.plans.refund({ id: 'fine' }, { ifMatch: '7' }), 412, 'version_mismatch');
    await refuses(client.plans.cancel({ id: 'fine' }), 428, 'precondition_required');
    await refuses(client.plans.cancel({ id: 'nothing' }, { ifMatch: '1' }), 404, 'not_found');
    assert.equal((await client.plans.get({ id: 'fine' })).version, '1');
    assert.deepEqual(await effects(), []);
  });

  test('refund: everything, and the plan ends', async () => {
    const { client, effects } = await open();
    const { refunds, plan } = await client.plans.refund({ id: 'fine' }, { ifMatch: '1' });
    assert.equal(plan.status, 'refunded');
    assert.equal(refunds.length, 5);
    assert.deepEqual(plan.summary.refundedAmount, { amount: 50_000, currency: 'EUR' });
    assert.equal(
      (await effects()).reduce((sum, { amount }) => sum + amount, 0),
      50_000,
    );
  });

  test('refund: an amount, newest installment first', async () => {
    const { client } = await open();
    const amount = { amount: 15_000, currency: 'EUR' };
    const { refunds, plan } = await client.plans.refund({ id: 'fine', amount }, { ifMatch: '1' });
    assert.deepEqual(
      refunds.map((each) => [each.installmentId, each.amount.amount]),
      [
        ['fine-05', 10_000],
        ['fine-04', 5_000],
      ],
    );
    assert.equal(plan.status, 'in_progress_with_issues');
    const { items } = await client.installments.list({ plan: ['fine'] });
    assert.deepEqual(
      items.map(({ status }) => status),
      ['paid', 'paid', 'paid', 'partially_refunded', 'refunded', 'scheduled'],
    );
  });

  test('refund: named installments, and what is refused', async () => {
    const { client, effects } = await open();
    const { refunds } = await client.plans.refund(
      { id: 'half-refunded', installmentIds: ['half-refunded-01'] },
      { ifMatch: '1' },
    );
    assert.deepEqual(
      refunds.map(({ amount }) => amount.amount),
      [6_000],
    );
    const euros = (amount: number) => ({ amount, currency: 'EUR' });
    const refused = (input: object, status: number, code: string) =>
      refuses(client.plans.refund({ id: 'fine', ...input }, { ifMatch: '1' }), status, code);
    await refused({ amount: euros(50_001) }, 422, 'amount_too_high');
    await refused({ amount: { amount: 100, currency: 'USD' } }, 422, 'currency_mismatch');
    await refused({ installmentIds: ['late-01'] }, 422, 'installment_not_in_plan');
    await refused({ installmentIds: ['fine-06'] }, 422, 'not_paid');
    await refuses(client.plans.refund({ id: 'refunded' }, { ifMatch: '1' }), 409, 'already_refunded');
    await refuses(client.plans.refund({ id: 'inactive' }, { ifMatch: '1' }), 409, 'nothing_to_refund');
    await refuses(client.plans.refund({ id: 'invoiced' }, { ifMatch: '1' }), 409, 'method_not_refundable');
    assert.equal((await effects()).length, 1);
  });
}

export function describeRetries(open: () => Promise<Stage>): void {
  test('a retry that succeeds pays the installment', async () => {
    const { client, effects } = await open();
    const { installment, plan } = await client.installments.retry({ id: 'late-04' });
    assert.equal(installment.status, 'paid');
    assert.equal(installment.attempts, 4);
    assert.equal(installment.paidAt, '2026-06-15T09:30:00Z');
    assert.equal(plan.summary.overdue, 1);
    assert.equal(plan.version, '2');
    assert.deepEqual(
      (await effects()).map(({ kind, amount }) => [kind, amount]),
      [['charge', 10_000]],
    );
    await refuses(client.installments.retry({ id: 'late-04' }), 409, 'not_overdue');
  });

  test('what came back may be tried once more', async () => {
    const { client } = await open();
    const { installment } = await client.installments.retry({ id: 'charged-back-02' });
    assert.equal(installment.status, 'paid');
    assert.deepEqual(installment.chargedBackAmount, { amount: 10_000, currency: 'EUR' });
  });

  test('retries are refused with the reason', async () => {
    const { client, effects } = await open();
    const cases = [
      ['fine-01', 'not_overdue'],
      ['recent-02', 'automatic_pending'],
      ['exhausted-02', 'no_attempt_left'],
      ['expired-02', 'reason_code'],
      ['collected-02', 'in_collection'],
      ['invoiced-02', 'method_not_supported'],
      ['pending-02', 'in_progress'],
      ['inactive-01', 'not_overdue'],
    ] as const;
    for (const [id, code] of cases) await refuses(client.installments.retry({ id }), 409, code);
    await refuses(client.installments.retry({ id: 'nothing' }), 404, 'not_found');
    assert.deepEqual(await effects(), []);
  });
}
