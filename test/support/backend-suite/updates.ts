import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../../../src/model/plan.js';
import { buildCustomer } from '../../../src/testing/builders.js';
import { bookOf, one, plan } from '../books.js';
import { newAccount, refuses, stage, type BackendFixture, type Stage } from './stage.js';

export const eur = (amount: number) => ({ amount, currency: 'EUR' });
const paid = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => one(index + from, 'paid', `2026-0${index + from}-10`));
const to = (number: number, date: string) => one(number, 'scheduled', date);
const buyer = buildCustomer({ id: 'cus_zoe', firstName: 'Zoé', locale: 'fr-FR' });

/** The days are those of the suite's books: it is 15 June, 11:30 in Paris. */
const plans = [
  plan('steady', [...paid(3), to(4, '2026-07-10'), to(5, '2026-08-10'), to(6, '2026-09-10')], { customer: buyer }),
  plan('late', [...paid(3), one(4, 'overdue', '2026-04-10'), to(5, '2026-07-10'), to(6, '2026-08-10')]),
  plan('soon', [...paid(1), to(2, '2026-06-18'), to(3, '2026-07-18')]),
  plan('failing', [...paid(1), to(2, '2026-06-18')], { paymentMethod: { type: 'card', last4: '9995' }, graceDays: 30 }),
  plan('last', [...paid(1), to(2, '2026-06-18')]),
  plan('open', [one(1, 'paid', '2026-05-31'), to(2, '2026-06-30')], { kind: 'subscription', installmentCount: null }),
  plan('paused', [...paid(1), to(2, '2026-07-10'), to(3, '2026-08-10')], { paused: true }),
  plan('collected', [...paid(1), to(2, '2026-07-10')], { inCollection: true }),
  plan('waiting', [...paid(1), one(2, 'due', '2026-06-14', { nextAttemptOn: '2026-06-21' })], { graceDays: 30 }),
  plan('done', paid(2)),
  plan('yen', [...paid(1), to(2, '2026-07-10')], { currency: 'JPY' }),
];

export const openUpdates = (fixture: BackendFixture, account = newAccount()): Promise<Stage> =>
  stage(fixture, bookOf(plans, account));

/** Proposes; the secret is the one that the buyer is sent. */
export async function propose({ client, notices }: Stage, id: string, amount = 4_000, more: object = {}) {
  const update = await client.updates.propose({ id, newAmount: eur(amount), ...more });
  const notice = notices.at(-1);
  assert.ok(notice?.kind === 'plan_update');
  return { update, secret: notice.secret, notice };
}

const proposable = (plan: Plan) => {
  const state = plan.actions.find(({ name }) => name === 'propose_update');
  return state?.reason ?? state?.allowed;
};

function describePreview(open: () => Promise<Stage>): void {
  test('a preview tells what a confirmation today would mean, and keeps nothing', async () => {
    const { client, notices } = await open();
    assert.deepEqual(await client.updates.preview({ id: 'steady', newAmount: eur(4_000) }), {
      oldAmount: eur(10_000),
      newAmount: eur(4_000),
      affectedCount: 3,
      oldTotal: eur(60_000),
      newTotal: eur(42_000),
      effectiveFrom: { installmentNumber: 4, dueDate: '2026-07-10' },
      lastDueDate: '2026-09-10',
      // The end of 25 June in Paris.
      expiresAt: '2026-06-25T21:59:59.999Z',
    });
    const subscription = await client.updates.preview({ id: 'open', newAmount: eur(4_000) });
    const { affectedCount, oldTotal, newTotal, lastDueDate } = subscription;
    assert.deepEqual([affectedCount, oldTotal, newTotal, lastDueDate], [null, null, null, null]);
    assert.deepEqual((await client.updates.list({ id: 'steady' })).items, []);
    assert.deepEqual([notices.length, (await client.plans.get({ id: 'steady' })).version], [0, '1']);
  });

  test('what may not be proposed is refused with its reason, in a preview too', async () => {
    const { client, notices } = await open();
    const cases = [
      ['steady', eur(199), 422, 'amount_below_minimum'],
      ['steady', eur(10_000), 422, 'amount_unchanged'],
      ['steady', { amount: 4_000, currency: 'USD' }, 422, 'currency_mismatch'],
      ['steady', eur(1_000_000_000_001), 422, 'amount_too_large'],
      ['open', eur(Number.MAX_SAFE_INTEGER), 422, 'amount_too_large'],
      ['nothing', eur(4_000), 404, 'not_found'],
      ['done', eur(4_000), 409, 'plan_closed'],
      ['collected', eur(4_000), 409, 'in_collection'],
      ['waiting', eur(4_000), 409, 'nothing_left'],
      ['paused', eur(4_000), 409, 'plan_paused'],
    ] as const;
    for (const [id, newAmount, status, code] of cases) {
      await refuses(client.updates.preview({ id, newAmount }), status, code);
      await refuses(client.updates.propose({ id, newAmount }), status, code);
    }
    const invalid = [
      { newAmount: eur(0) },
      { newAmount: eur(-1) },
      { newAmount: eur(40.5) },
      { newAmount: eur(4_000), note: 'x'.repeat(501) },
    ];
    for (const input of invalid) {
      await assert.rejects(client.updates.propose({ id: 'steady', ...input }), { code: 'invalid_input' });
    }
    assert.equal(notices.length, 0);
  });

  test('the minimum itself is fine, and is that of the currency by the rules', async () => {
    const { client } = await open();
    assert.equal((await client.updates.propose({ id: 'steady', newAmount: eur(200) })).newAmount.amount, 200);
    // No rule names a minimum for yen.
    const yen = await client.updates.propose({ id: 'yen', newAmount: { amount: 1, currency: 'JPY' } });
    assert.deepEqual(
      [yen.newAmount, yen.newTotal],
      [
        { amount: 1, currency: 'JPY' },
        { amount: 10_001, currency: 'JPY' },
      ],
    );
  });

  test('who may not propose sees no such action and is refused', async () => {
    const { as } = await open();
    const reader = as({ permissions: ['read', 'plan.cancel'] });
    assert.equal(proposable(await reader.plans.get({ id: 'steady' })), undefined);
    await refuses(reader.updates.preview({ id: 'steady', newAmount: eur(4_000) }), 403, 'forbidden');
    await refuses(reader.updates.propose({ id: 'steady', newAmount: eur(4_000) }), 403, 'forbidden');
    await refuses(reader.updates.withdraw({ id: 'steady-u1' }), 403, 'forbidden');
    assert.deepEqual((await reader.updates.list({ id: 'steady' })).items, []);
  });
}

function describeProposing(open: () => Promise<Stage>, fixture: () => BackendFixture): void {
  test('a proposal waits for the buyer, who is told once', async () => {
    const opened = await open();
    const { client, notices } = opened;
    const options = { idempotencyKey: 'propose-1' };
    const input = { id: 'steady', newAmount: eur(4_000), note: 'As we said on the phone' };
    const update = await client.updates.propose(input, options);
    assert.deepEqual(update, {
      id: update.id,
      planId: 'steady',
      oldAmount: eur(10_000),
      newAmount: eur(4_000),
      affectedCount: 3,
      newTotal: eur(42_000),
      state: 'pending',
      createdAt: '2026-06-15T09:30:00Z',
      expiresAt: '2026-06-25T21:59:59.999Z',
      effectiveFrom: { installmentNumber: 4, dueDate: '2026-07-10' },
      reactivates: false,
      note: 'As we said on the phone',
    });
    assert.deepEqual(await client.updates.propose(input, options), update);
    assert.equal(notices.length, 1);
    const [notice] = notices;
    assert.ok(notice?.kind === 'plan_update');
    assert.match(notice.secret, /^[\w-]{43}$/);
    assert.deepEqual([notice.update, notice.plan.customer.firstName], [update, 'Zoé']);
    const { items, nextCursor, total } = await client.updates.list({ id: 'steady' });
    assert.deepEqual([items, nextCursor, total], [[update], null, 1]);
    assert.ok(!JSON.stringify(items).includes(notice.secret));
  });

  test('one at a time: the action says so, a second one is refused, also when both come at once', async () => {
    const { client, notices } = await open();
    const wish = (amount: number) => client.updates.propose({ id: 'steady', newAmount: eur(amount) });
    const both = await Promise.allSettled([wish(4_000), wish(5_000)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    await refuses(wish(6_000), 409, 'proposal_pending');
    await refuses(client.updates.preview({ id: 'steady', newAmount: eur(6_000) }), 409, 'proposal_pending');
    const plan = await client.plans.get({ id: 'steady' });
    assert.deepEqual([proposable(plan), plan.version, notices.length], ['proposal_pending', '2', 1]);
    assert.ok(!('proposalUntil' in plan));
  });

  test('taken back, and proposed again: the list has the newest first', async () => {
    const opened = await open();
    const { client } = opened;
    const { update } = await propose(opened, 'steady');
    const back = await client.updates.withdraw({ id: update.id }, { idempotencyKey: 'back' });
    assert.deepEqual(
      [back.state, back.decidedAt, back.effectiveFrom],
      ['withdrawn', '2026-06-15T09:30:00Z', undefined],
    );
    assert.deepEqual(await client.updates.withdraw({ id: update.id }, { idempotencyKey: 'back' }), back);
    await refuses(client.updates.withdraw({ id: update.id }), 409, 'not_pending');
    await refuses(client.updates.withdraw({ id: 'nothing' }), 404, 'not_found');
    assert.equal(proposable(await client.plans.get({ id: 'steady' })), true);
    for (const amount of [5_000, 6_000]) {
      await client.updates.withdraw({ id: (await propose(opened, 'steady', amount)).update.id });
    }
    const first = await client.updates.list({ id: 'steady', limit: 2 });
    assert.deepEqual(
      first.items.map(({ newAmount }) => newAmount.amount),
      [6_000, 5_000],
    );
    const next = await client.updates.list({ id: 'steady', limit: 2, cursor: first.nextCursor ?? '' });
    assert.deepEqual([next.items, next.nextCursor, next.total], [[back], null, 3]);
    await refuses(client.updates.list({ id: 'late', cursor: first.nextCursor ?? '' }), 400, 'invalid_cursor');
    await refuses(client.updates.list({ id: 'nothing' }), 404, 'not_found');
  });

  test('day ten ends at midnight of the account’s zone; then the plan is as it was and the next may come', async () => {
    const opened = await open();
    const { client, setClock } = opened;
    await propose(opened, 'steady');
    const state = async () => (await client.updates.list({ id: 'steady' })).items.map(({ state }) => state);
    await setClock('2026-06-25T21:59:59Z');
    assert.deepEqual(await state(), ['pending']);
    assert.equal(proposable(await client.plans.get({ id: 'steady' })), 'proposal_pending');
    await setClock('2026-06-25T22:00:00Z');
    assert.deepEqual(await state(), ['expired']);
    const plan = await client.plans.get({ id: 'steady' });
    assert.deepEqual([proposable(plan), plan.currentAmount, plan.totalAmount], [true, eur(10_000), eur(60_000)]);
    await refuses(client.updates.withdraw({ id: 'steady-u1' }), 409, 'not_pending');
    await propose(opened, 'steady', 5_000);
    assert.deepEqual(await state(), ['pending', 'expired']);
  });

  test('who ends a plan takes its proposal back with it', async () => {
    const opened = await open();
    const { client } = opened;
    for (const id of ['steady', 'late']) await propose(opened, id);
    await client.plans.cancel({ id: 'steady' }, { ifMatch: '2' });
    await client.plans.refund({ id: 'late', amount: eur(100) }, { ifMatch: '2' });
    assert.equal((await client.updates.list({ id: 'late' })).items[0]?.state, 'pending');
    await client.plans.refund({ id: 'late' }, { ifMatch: '3' });
    for (const id of ['steady', 'late']) {
      const { items } = await client.updates.list({ id });
      assert.deepEqual([items[0]?.state, items[0]?.decidedAt], ['withdrawn', '2026-06-15T09:30:00Z'], id);
    }
  });

  test('another account sees and touches none of it', async () => {
    const mine = await open();
    const { update } = await propose(mine, 'steady');
    const theirs = await stage(fixture(), bookOf([plan('theirs', paid(1))], newAccount()));
    await refuses(theirs.client.updates.list({ id: 'steady' }), 404, 'not_found');
    await refuses(theirs.client.updates.withdraw({ id: update.id }), 404, 'not_found');
    await refuses(theirs.client.updates.propose({ id: 'steady', newAmount: eur(5_000) }), 404, 'not_found');
  });
}

export function describeUpdates(fixture: () => BackendFixture): void {
  describe('price changes, by the merchant', () => {
    const open = () => openUpdates(fixture());
    describePreview(open);
    describeProposing(open, fixture);
  });
}
