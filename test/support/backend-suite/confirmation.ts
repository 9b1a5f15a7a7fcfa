import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Client } from '../../../src/contract/client.js';
import { hashTerms, termsText } from '../../../src/model/plan-update-terms.js';
import type { PlanUpdateConfirmation } from '../../../src/model/plan-update.js';
import { refuses, type BackendFixture, type Stage } from './stage.js';
import { eur, openUpdates, propose } from './updates.js';

type Link = Client['confirmation'];

/** Whoever holds the link: without account, name or permission. */
const holder = ({ as }: Stage, link: string): Link =>
  as({ account: '', subject: 'link:somebody', permissions: [], link }).confirmation;

async function proposed(opened: Stage, id: string, amount = 4_000, more: object = {}) {
  const { update, secret } = await propose(opened, id, amount, more);
  const link = holder(opened, secret);
  return { update, link, seen: await link.get() };
}

const answer = async (
  link: Link,
  { terms }: PlanUpdateConfirmation,
  decision: 'confirm' | 'reject' = 'confirm',
  idempotencyKey?: string,
) => {
  const input = { decision, termsHash: await hashTerms(terms), locale: 'fr-FR' };
  return link.decide(input, { ...(idempotencyKey !== undefined && { idempotencyKey }) });
};

const amountsOf = async ({ client }: Stage, id: string) =>
  (await client.installments.list({ plan: [id] })).items.map(({ amount }) => amount.amount);

function describeReadingByLink(open: () => Promise<Stage>): void {
  test('the link shows exactly what would change, to whom and until when', async () => {
    const opened = await open();
    const { update, seen } = await proposed(opened, 'steady', 4_000, { note: 'As agreed' });
    assert.deepEqual(seen, {
      state: 'pending',
      now: '2026-06-15T09:30:00Z',
      customerFirstName: 'Zoé',
      locale: 'fr-FR',
      note: 'As agreed',
      terms: {
        version: 1,
        updateId: update.id,
        merchantName: 'Fernhill Academy',
        productName: 'Portrait Photography',
        planReference: 'R-steady',
        oldAmount: eur(10_000),
        newAmount: eur(4_000),
        interval: { unit: 'month', count: 1 },
        installmentCount: 6,
        remaining: 3,
        effectiveFrom: { installmentNumber: 4, dueDate: '2026-07-10' },
        newTotal: eur(42_000),
        reactivates: false,
        expiresAt: '2026-06-25T21:59:59.999Z',
        timeZone: 'Europe/Paris',
      },
    });
  });

  test('a link that nobody was sent is not found, and neither is one without a secret', async () => {
    const opened = await open();
    const { seen } = await proposed(opened, 'steady');
    for (const secret of ['x'.repeat(43), '', 'steady-u1']) {
      await refuses(holder(opened, secret).get(), 404, 'not_found');
      await refuses(answer(holder(opened, secret), seen), 404, 'not_found');
    }
    await refuses(opened.client.confirmation.get(), 403, 'forbidden');
  });
}

function describeConfirming(open: () => Promise<Stage>): void {
  test('confirmed: the installments to come change and nothing else; the rest of the account follows', async () => {
    const opened = await open();
    const { client, effects } = opened;
    const { update, link, seen } = await proposed(opened, 'late');
    const done = await answer(link, seen);
    const termsHash = await hashTerms(seen.terms);
    assert.deepEqual(done, { ...seen, state: 'confirmed', decidedAt: '2026-06-15T09:30:00Z', termsHash });
    assert.deepEqual(await link.get(), done);
    assert.deepEqual(await amountsOf(opened, 'late'), [10_000, 10_000, 10_000, 10_000, 4_000, 4_000]);
    const plan = await client.plans.get({ id: 'late' });
    assert.deepEqual([plan.currentAmount, plan.totalAmount, plan.version], [eur(4_000), eur(48_000), '3']);
    assert.deepEqual(plan.summary.toReceiveAmount, eur(8_000));
    assert.deepEqual(plan.summary.overdueAmount, eur(10_000));
    const { items } = await client.plans.list({ sort: '-total', currency: ['EUR'], limit: 1 });
    assert.equal(items[0]?.id, 'steady');
    const [stored] = (await client.updates.list({ id: 'late' })).items;
    assert.deepEqual(stored, {
      ...update,
      state: 'confirmed',
      decidedAt: '2026-06-15T09:30:00Z',
      termsHash,
      locale: 'fr-FR',
    });
    assert.deepEqual(await effects(), []);
  });

  test('applied on the first date of the new amount, which is what is charged', async () => {
    const opened = await open();
    const { client, setClock, effects } = opened;
    const { link, seen } = await proposed(opened, 'soon');
    await answer(link, seen);
    const state = async () => [(await link.get()).state, (await client.updates.list({ id: 'soon' })).items[0]?.state];
    await setClock('2026-06-17T21:59:59Z');
    assert.deepEqual(await state(), ['confirmed', 'confirmed']);
    await setClock('2026-06-17T22:00:00Z');
    assert.deepEqual(await state(), ['applied', 'applied']);
    const charges = (await effects()).filter(({ planId }) => planId === 'soon');
    assert.deepEqual(
      charges.map(({ kind, amount }) => [kind, amount]),
      [['charge', 4_000]],
    );
    assert.deepEqual((await link.get()).terms, seen.terms);
  });

  test('a subscription goes on with the new amount', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'open');
    assert.deepEqual([seen.terms.installmentCount, seen.terms.remaining, seen.terms.newTotal], [null, null, null]);
    await answer(link, seen);
    await opened.setClock('2026-08-31T10:00:00Z');
    assert.deepEqual(await amountsOf(opened, 'open'), [10_000, 4_000, 4_000, 4_000, 4_000]);
  });

  test('a paused plan runs again once the buyer agrees, not before', async () => {
    const opened = await open();
    const { client } = opened;
    const { update, link, seen } = await proposed(opened, 'paused', 4_000, { reactivates: true });
    assert.deepEqual([update.reactivates, seen.terms.reactivates], [true, true]);
    assert.equal((await client.plans.get({ id: 'paused' })).paused, true);
    await answer(link, seen);
    assert.equal((await client.plans.get({ id: 'paused' })).paused, false);
    await opened.setClock('2026-07-10T10:00:00Z');
    const { items } = await client.installments.list({ plan: ['paused'] });
    assert.deepEqual(
      items.map(({ status, amount }) => [status, amount.amount]),
      [
        ['paid', 10_000],
        ['paid', 4_000],
        ['scheduled', 4_000],
      ],
    );
  });

  test('what is asked for but not needed is not in the terms: a plan that runs is not reactivated', async () => {
    const opened = await open();
    const { update } = await proposed(opened, 'steady', 4_000, { reactivates: true });
    assert.equal(update.reactivates, false);
  });

  test('rejected: everything stays as it was, and the merchant may propose something else', async () => {
    const opened = await open();
    const { client } = opened;
    const { link, seen } = await proposed(opened, 'steady');
    const done = await answer(link, seen, 'reject');
    assert.deepEqual([done.state, done.decidedAt], ['rejected', '2026-06-15T09:30:00Z']);
    assert.deepEqual(done.terms, seen.terms);
    assert.deepEqual(
      await amountsOf(opened, 'steady'),
      Array.from({ length: 6 }, () => 10_000),
    );
    const [update] = (await client.updates.list({ id: 'steady' })).items;
    assert.deepEqual([update?.state, update?.termsHash], ['rejected', await hashTerms(seen.terms)]);
    assert.equal(update?.effectiveFrom, undefined);
    await proposed(opened, 'steady', 5_000);
  });
}

function describeOnce(open: () => Promise<Stage>): void {
  test('one intention, one decision: the same key answers the same, other words under it are refused', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'steady');
    const done = await answer(link, seen, 'confirm', 'click');
    await opened.setClock('2026-06-16T08:00:00Z');
    assert.deepEqual(await answer(link, seen, 'confirm', 'click'), done);
    await refuses(answer(link, seen, 'reject', 'click'), 422, 'idempotency_key_reused');
    assert.equal((await opened.client.plans.get({ id: 'steady' })).version, '3');
  });

  test('a double click and two tabs at once: one decision', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'steady');
    const keys = ['click', 'click', 'tab-1', 'tab-2'];
    const all = await Promise.allSettled(keys.map((key) => answer(link, seen, 'confirm', key)));
    const codes = all.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));
    assert.ok(codes.length >= 2 && codes.length < keys.length, codes.join());
    for (const code of codes) assert.ok(['already_decided', 'idempotency_in_progress'].includes(code), code);
    assert.equal((await opened.client.plans.get({ id: 'steady' })).version, '3');
    for (const decision of ['confirm', 'reject'] as const) {
      await refuses(answer(link, seen, decision, `later-${decision}`), 409, 'already_decided');
    }
  });

  test('agreeing and refusing at once: what is stored is what one of them was told', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'steady');
    const both = await Promise.allSettled([answer(link, seen, 'confirm'), answer(link, seen, 'reject')]);
    const [won, ...others] = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value.state] : []));
    assert.deepEqual(others, []);
    assert.equal((await link.get()).state, won);
    const first = won === 'confirmed' ? 4_000 : 10_000;
    assert.deepEqual((await amountsOf(opened, 'steady')).slice(3), [first, first, first]);
  });
}

function describeRefusals(open: () => Promise<Stage>): void {
  test('terms that are not those of now are refused, and nothing happens', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'soon');
    const other = { ...seen, terms: { ...seen.terms, newAmount: eur(1) } };
    await refuses(answer(link, other), 409, 'terms_changed');
    await refuses(answer(link, other, 'reject'), 409, 'terms_changed');
    // The first of the two is issued meanwhile.
    await opened.setClock('2026-06-18T10:00:00Z');
    await refuses(answer(link, seen), 409, 'terms_changed');
    const now = await link.get();
    assert.deepEqual(now.terms.effectiveFrom, { installmentNumber: 3, dueDate: '2026-07-18' });
    assert.deepEqual([now.terms.remaining, now.terms.newTotal], [1, eur(24_000)]);
    await answer(link, now);
    assert.deepEqual(await amountsOf(opened, 'soon'), [10_000, 10_000, 4_000]);
  });

  test('expired on the stroke of midnight, ten days on', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'steady');
    await opened.setClock('2026-06-25T22:00:00Z');
    const late = await link.get();
    assert.deepEqual([late.state, late.terms], ['expired', seen.terms]);
    await refuses(answer(link, late), 410, 'expired');
    await refuses(answer(link, late, 'reject'), 410, 'expired');
    assert.deepEqual(
      await amountsOf(opened, 'steady'),
      Array.from({ length: 6 }, () => 10_000),
    );
    // Its link still says so when another proposal has followed.
    await proposed(opened, 'steady', 5_000);
    assert.equal((await link.get()).state, 'expired');
    await refuses(answer(link, late), 410, 'expired');
  });

  test('in the last second of the tenth day it is still good', async () => {
    const opened = await open();
    const { link } = await proposed(opened, 'steady');
    await opened.setClock('2026-06-25T21:59:59Z');
    assert.equal((await answer(link, await link.get())).state, 'confirmed');
  });

  test('withdrawn, by the merchant or with the plan', async () => {
    const opened = await open();
    const { client } = opened;
    const first = await proposed(opened, 'steady');
    await client.updates.withdraw({ id: first.update.id });
    const second = await proposed(opened, 'late');
    await client.plans.cancel({ id: 'late' }, { ifMatch: '2' });
    for (const { link, seen } of [first, second]) {
      assert.deepEqual([(await link.get()).state, (await link.get()).terms], ['withdrawn', seen.terms]);
      await refuses(answer(link, seen), 410, 'withdrawn');
    }
  });

  test('nothing left: the last installment was issued before the buyer answered', async () => {
    const opened = await open();
    const { link } = await proposed(opened, 'last');
    const { link: failing } = await proposed(opened, 'failing');
    await opened.setClock('2026-06-18T10:00:00Z');
    // One was paid to its end, and ended with it; the other could not be charged and goes on.
    await refuses(answer(link, await link.get()), 409, 'plan_closed');
    await refuses(answer(failing, await failing.get()), 409, 'nothing_left');
    for (const each of [link, failing]) {
      assert.equal((await answer(each, await each.get(), 'reject')).state, 'rejected');
    }
  });

  test('what was agreed is kept word by word', async () => {
    const opened = await open();
    const { link, seen } = await proposed(opened, 'steady');
    await answer(link, seen);
    assert.equal(termsText((await link.get()).terms), termsText(seen.terms));
  });
}

export function describeConfirmation(fixture: () => BackendFixture): void {
  describe('price changes, by the buyer', () => {
    const open = () => openUpdates(fixture());
    describeReadingByLink(open);
    describeConfirming(open);
    describeOnce(open);
    describeRefusals(open);
  });
}
