import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCustomer } from '../../../src/testing/builders.js';
import { bookOf, one, plan } from '../books.js';
import { newAccount, refuses, stage, type BackendFixture, type Stage } from './stage.js';

const buyer = (id: string) => buildCustomer({ id, email: `${id}@example.com`, firstName: 'Ada', locale: 'fr' });
const visa = { type: 'card', brand: 'visa', last4: '1111' } as const;
const due = (number: number) => one(number, 'scheduled', `2026-0${number + 5}-20`);

/** Three buyers: one pays by invoice, one has a card on three plans of which one is over, one has nothing left to pay. */
const plans = [
  plan('invoice', [one(1, 'paid', '2026-05-20'), due(2)], {
    customer: buyer('cus_new'),
    paymentMethod: { type: 'invoice' },
  }),
  plan('invoice-2', [one(1, 'paid', '2026-05-20'), due(2)], {
    customer: buyer('cus_new'),
    paymentMethod: { type: 'invoice' },
  }),
  plan('card', [one(1, 'paid', '2026-05-20'), due(2)], { customer: buyer('cus_card'), paymentMethod: visa }),
  plan(
    'card-late',
    [
      one(1, 'paid', '2026-02-20'),
      one(2, 'overdue', '2026-03-20', {
        lastFailure: {
          kind: 'hard',
          code: 'credit_card_expired',
          label: 'Card expired',
          occurredAt: '2026-03-20T06:00:00Z',
          retryable: 'after_new_bank_details',
        },
      }),
    ],
    { customer: buyer('cus_card'), paymentMethod: visa },
  ),
  plan('card-done', [one(1, 'paid', '2026-02-20')], { customer: buyer('cus_card'), paymentMethod: visa }),
  plan('over', [one(1, 'paid', '2026-02-20'), one(2, 'canceled', '2026-03-20')], {
    customer: buyer('cus_over'),
    paymentMethod: visa,
    canceledAt: '2026-03-01T08:00:00Z',
  }),
];

const link = { delivery: 'link' } as const;
const methodsOf = async ({ client }: Pick<Stage, 'client'>, id: string) => (await client.cards.methods({ id })).items;
const seen = (methods: Awaited<ReturnType<typeof methodsOf>>) =>
  methods.map(({ brand, last4, state }) => `${brand} ${last4} ${state}`);

function describeInviting(open: () => Promise<Stage>): void {
  test('an invitation holds three days; its address is in the answer that made it, and nowhere else', async () => {
    const { client, cardPages } = await open();
    const key = { idempotencyKey: 'card-1' };
    const made = await client.cards.createSession({ id: 'cus_new', planId: 'invoice', ...link }, key);
    assert.equal(made.state, 'open');
    assert.equal(made.planId, 'invoice');
    assert.equal(made.createdAt, '2026-06-15T09:30:00Z');
    assert.equal(made.expiresAt, '2026-06-18T09:30:00Z');
    assert.equal(made.url, cardPages.pages[0]?.url);
    const { url: _url, ...rest } = made;
    assert.deepEqual(await client.cards.getSession({ id: made.id }), rest);
    const again = await client.cards.createSession({ id: 'cus_new', planId: 'invoice', ...link }, key);
    assert.deepEqual(again, made);
    assert.equal(cardPages.pages.length, 1);
    const { request } = cardPages.pages[0]!;
    assert.deepEqual(
      [request.customerFirstName, request.locale, request.lifetime, request.cardOnFile],
      ['Ada', 'fr', 259_200, undefined],
    );
  });

  test('by mail: the buyer is told the address, the merchant is not', async () => {
    const { client, notices, cardPages } = await open();
    const made = await client.cards.createSession({
      id: 'cus_new',
      delivery: 'email',
      planId: 'invoice',
      locale: 'en',
    });
    assert.equal(made.url, undefined);
    assert.equal(made.emailSentAt, '2026-06-15T09:30:00Z');
    assert.equal(notices.length, 1);
    const [notice] = notices;
    assert.ok(notice?.kind === 'card_session');
    assert.deepEqual(
      [notice.url, notice.session.id, notice.customer.id, notice.plan?.id, notice.locale],
      [cardPages.pages[0]?.url, made.id, 'cus_new', 'invoice', 'en'],
    );
    assert.equal(cardPages.pages[0]?.request.locale, 'en');
  });

  test('who has a card is invited only to replace it; who has nothing to pay, not at all', async () => {
    const { client, as, cardPages } = await open();
    const ask = (id: string, more: object = {}) => client.cards.createSession({ id, ...link, ...more });
    await refuses(ask('cus_card'), 409, 'has_active_card');
    await refuses(ask('cus_over', { planId: 'over' }), 409, 'subscription_ended');
    await refuses(ask('cus_card', { planId: 'card-done', replace: true }), 409, 'subscription_ended');
    await refuses(ask('nobody'), 404, 'not_found');
    await refuses(ask('cus_new', { planId: 'card' }), 404, 'not_found');
    await refuses(client.cards.methods({ id: 'nobody' }), 404, 'not_found');
    await refuses(client.cards.getSession({ id: 'nothing' }), 404, 'not_found');
    await refuses(client.cards.cancelSession({ id: 'nothing' }), 404, 'not_found');
    const reader = as({ permissions: ['read'] });
    await refuses(reader.cards.createSession({ id: 'cus_new', ...link }), 403, 'forbidden');
    assert.equal(cardPages.pages.length, 0);
    assert.equal((await ask('cus_card', { replace: true })).state, 'open');
  });

  test('an account does not see the sessions of another', async () => {
    const [one, other] = [await open(), await open()];
    const { id } = await one.client.cards.createSession({ id: 'cus_new', ...link });
    await refuses(other.client.cards.getSession({ id }), 404, 'not_found');
    await refuses(other.client.cards.cancelSession({ id }), 404, 'not_found');
  });
}

function describeCompleting(open: () => Promise<Stage>): void {
  test('a registered card pays every plan that goes on, with a new version', async () => {
    const { client, cardPages } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.complete({ brand: 'mastercard', last4: '4444', expiry: '2030-04' });
    const done = await client.cards.getSession({ id });
    assert.equal(done.state, 'completed');
    assert.equal(done.url, undefined);
    const { id: method, ...card } = done.paymentMethod!;
    assert.deepEqual(card, {
      type: 'card',
      state: 'active',
      brand: 'mastercard',
      last4: '4444',
      expiry: '2030-04',
      createdAt: '2026-06-15T09:30:00Z',
    });
    for (const name of ['invoice', 'invoice-2']) {
      const changed = await client.plans.get({ id: name });
      assert.deepEqual(changed.paymentMethod, { type: 'card', brand: 'mastercard', last4: '4444' });
      assert.equal(changed.version, '2');
    }
    const { items, total } = await client.cards.methods({ id: 'cus_new' });
    assert.deepEqual([items.map((each) => each.id), total], [[method], 1]);
    assert.deepEqual(await client.cards.getSession({ id }), done);
    await refuses(client.cards.createSession({ id: 'cus_new', ...link }), 409, 'has_active_card');
  });

  test('replacing: the earlier card becomes inactive, late installments may be tried again, what is over stays', async () => {
    const open_ = await open();
    const { client, cardPages } = open_;
    assert.deepEqual(seen(await methodsOf(open_, 'cus_card')), ['visa 1111 active']);
    const before = await client.installments.list({ plan: ['card-late'] });
    assert.deepEqual(before.items[1]?.retry, { allowed: false, reason: 'reason_code' });
    await client.cards.createSession({ id: 'cus_card', replace: true, ...link });
    cardPages.complete({ last4: '4242' });
    // Whoever looks at the buyer's cards learns it, too.
    assert.deepEqual(seen(await methodsOf(open_, 'cus_card')), ['visa 4242 active', 'visa 1111 inactive']);
    assert.equal((await client.plans.get({ id: 'card-late' })).paymentMethod?.last4, '4242');
    assert.equal((await client.plans.get({ id: 'card-done' })).paymentMethod?.last4, '1111');
    const after = await client.installments.list({ plan: ['card-late'] });
    assert.deepEqual(after.items[1]?.retry, { allowed: true });
  });

  test('for one plan: only that plan changes, and a card that another plan is charged to stays active', async () => {
    const open_ = await open();
    const { client, cardPages } = open_;
    await client.cards.createSession({ id: 'cus_card', planId: 'card', replace: true, ...link });
    assert.deepEqual(cardPages.pages[0]?.request.cardOnFile, undefined);
    cardPages.complete({ last4: '4242' });
    assert.deepEqual(seen(await methodsOf(open_, 'cus_card')), ['visa 4242 active', 'visa 1111 active']);
    assert.equal((await client.plans.get({ id: 'card-late' })).paymentMethod?.last4, '1111');
    await client.cards.createSession({ id: 'cus_card', replace: true, ...link });
    assert.deepEqual(cardPages.pages[1]?.request.cardOnFile, { brand: 'visa', last4: '4242', expiry: '2031-12' });
  });

  test('read by many at once, a card is registered once', async () => {
    const { client, cardPages } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.complete();
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.cards.getSession({ id })));
    assert.equal(new Set(answers.map(({ paymentMethod }) => paymentMethod?.id)).size, 1);
    assert.equal((await client.cards.methods({ id: 'cus_new' })).total, 1);
    assert.equal((await client.plans.get({ id: 'invoice' })).version, '2');
  });

  test('ways to pay come newest first, page by page', async () => {
    const { client, cardPages, setClock } = await open();
    for (const [index, last4] of ['0001', '0002', '0003'].entries()) {
      await setClock(`2026-06-15T1${index}:00:00Z`);
      await client.cards.createSession({ id: 'cus_new', replace: true, ...link });
      cardPages.complete({ last4 });
      await client.cards.methods({ id: 'cus_new' });
    }
    const first = await client.cards.methods({ id: 'cus_new', limit: 2 });
    assert.deepEqual(seen(first.items), ['visa 0003 active', 'visa 0002 inactive']);
    const rest = await client.cards.methods({ id: 'cus_new', limit: 2, cursor: first.nextCursor! });
    assert.deepEqual([seen(rest.items), rest.nextCursor], [['visa 0001 inactive'], null]);
    await refuses(client.cards.methods({ id: 'cus_card', cursor: first.nextCursor! }), 400, 'invalid_cursor');
  });
}

function describeListing(open: () => Promise<Stage>): void {
  test('a buyer’s invitations come newest first, page by page, and tell no address', async () => {
    const { client, setClock, cardPages } = await open();
    const ids: string[] = [];
    for (const hour of [10, 11, 11]) {
      await setClock(`2026-06-15T${hour}:00:00Z`);
      ids.push((await client.cards.createSession({ id: 'cus_new', ...link })).id);
    }
    await client.cards.createSession({ id: 'cus_card', replace: true, ...link });
    const sorted = [...ids.slice(1).sort().reverse(), ids[0]];
    const query = { customer: 'cus_new', state: 'open' } as const;
    const all = await client.cards.sessions(query);
    assert.deepEqual([all.items.map(({ id }) => id), all.total, all.nextCursor], [sorted, 3, null]);
    assert.equal(JSON.stringify(all).includes('url'), false);
    const first = await client.cards.sessions({ ...query, limit: 2 });
    const rest = await client.cards.sessions({ ...query, limit: 2, cursor: first.nextCursor! });
    const paged = [...first.items, ...rest.items].map(({ id }) => id);
    assert.deepEqual([paged, rest.total, rest.nextCursor], [sorted, 3, null]);
    const other = client.cards.sessions({ customer: 'cus_new', cursor: first.nextCursor! });
    await refuses(other, 400, 'invalid_cursor');
    assert.equal(cardPages.pages.length, 4);
  });

  test('by state: what ended is known to the list as well', async () => {
    const { client, cardPages } = await open();
    const states = async (state?: 'open' | 'completed') =>
      (await client.cards.sessions({ customer: 'cus_new', ...(state && { state }) })).items.map((one) => one.state);
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    await client.cards.createSession({ id: 'cus_new', ...link });
    await client.cards.cancelSession({ id });
    assert.deepEqual([(await states()).sort(), await states('open')], [['canceled', 'open'], ['open']]);
    cardPages.complete({ last4: '4444' });
    assert.deepEqual([await states('open'), await states('completed')], [[], ['completed']]);
    const { items } = await client.cards.sessions({ customer: 'cus_new', state: 'completed' });
    assert.equal(items[0]?.paymentMethod?.last4, '4444');
  });

  test('only whoever may invite sees them, and only in the own account', async () => {
    const [one, other] = [await open(), await open()];
    await one.client.cards.createSession({ id: 'cus_new', ...link });
    await refuses(one.as({ permissions: ['read'] }).cards.sessions({ customer: 'cus_new' }), 403, 'forbidden');
    await refuses(one.client.cards.sessions({ customer: 'nobody' }), 404, 'not_found');
    assert.deepEqual((await other.client.cards.sessions({ customer: 'cus_new' })).items, []);
  });
}

function describeEnding(open: () => Promise<Stage>): void {
  test('canceled: the page is closed, and nothing reopens it', async () => {
    const { client, cardPages } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    const options = { idempotencyKey: 'cancel-1' };
    const canceled = await client.cards.cancelSession({ id }, options);
    assert.equal(canceled.state, 'canceled');
    assert.deepEqual(await client.cards.cancelSession({ id }, options), canceled);
    assert.equal(cardPages.pages[0]?.status.state, 'canceled');
    await refuses(client.cards.cancelSession({ id }), 409, 'not_open');
    cardPages.complete();
    assert.equal((await client.cards.getSession({ id })).state, 'canceled');
    assert.equal((await client.cards.methods({ id: 'cus_new' })).total, 0);
  });

  test('a buyer who was faster than the cancellation has registered the card', async () => {
    const { client, cardPages } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.complete();
    await refuses(client.cards.cancelSession({ id }), 409, 'not_open');
    assert.equal((await client.cards.getSession({ id })).state, 'completed');
  });

  test('expired by the account’s clock: exactly at its end, and for good', async () => {
    const { client, cardPages, setClock } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    await setClock('2026-06-18T09:29:59Z');
    assert.equal((await client.cards.getSession({ id })).state, 'open');
    await setClock('2026-06-18T09:30:00Z');
    assert.equal((await client.cards.getSession({ id })).state, 'expired');
    assert.equal(cardPages.pages[0]?.status.state, 'canceled');
    await refuses(client.cards.cancelSession({ id }), 409, 'not_open');
  });

  test('registered between the last look and the end: the card counts', async () => {
    const { client, cardPages, setClock } = await open();
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    const close = cardPages.close;
    cardPages.close = (handle) => {
      cardPages.complete({}, handle);
      return close(handle);
    };
    await setClock('2026-06-18T09:30:00Z');
    assert.equal((await client.cards.getSession({ id })).state, 'completed');
    assert.deepEqual(seen(await methodsOf({ client }, 'cus_new')).slice(0, 1), ['visa 4242 active']);
  });

  test('expired and failed by the page', async () => {
    const { client, cardPages } = await open();
    const first = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.expire();
    assert.equal((await client.cards.getSession({ id: first.id })).state, 'expired');
    const second = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.fail('attempts_exhausted');
    const failed = await client.cards.getSession({ id: second.id });
    assert.deepEqual([failed.state, failed.failure], ['failed', { reason: 'attempts_exhausted' }]);
  });

  test('a vault that is down is said to be, and what happened there is learned later', async () => {
    const { client, cardPages } = await open();
    const key = { idempotencyKey: 'down-1' };
    const { id } = await client.cards.createSession({ id: 'cus_new', ...link });
    cardPages.down = true;
    await refuses(client.cards.createSession({ id: 'cus_new', ...link }, key), 503, 'vault_unavailable');
    await refuses(client.cards.getSession({ id }), 503, 'vault_unavailable');
    await refuses(client.cards.cancelSession({ id }), 503, 'vault_unavailable');
    assert.equal((await client.cards.methods({ id: 'cus_new' })).total, 0);
    cardPages.down = false;
    assert.equal((await client.cards.createSession({ id: 'cus_new', ...link }, key)).state, 'open');
    cardPages.complete({}, cardPages.pages[0]?.handle);
    assert.equal((await client.cards.getSession({ id })).state, 'completed');
  });
}

export function describeCards(fixture: () => BackendFixture): void {
  const open = () => stage(fixture(), bookOf(plans, newAccount()));
  describe('cards', () => {
    describeInviting(open);
    describeCompleting(open);
    describeListing(open);
    describeEnding(open);
  });
}
