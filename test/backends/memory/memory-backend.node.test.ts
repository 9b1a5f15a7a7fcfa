import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connect } from '../../../src/client/direct.js';
import { permissions } from '../../../src/model/capability.js';
import type { Notice } from '../../../src/backends/billing/notice.js';
import { memoryCardPages } from '../../../src/backends/memory/card-pages.js';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { describeBackend } from '../../support/backend-suite/backend-suite.js';
import type { BackendFixture } from '../../support/backend-suite/stage.js';
import { bookOf, troubles } from '../../support/books.js';

const fixture: BackendFixture = {
  open: async (book) => {
    const notices: Notice[] = [];
    const cardPages = memoryCardPages();
    const notify = (notice: Notice) => void notices.push(notice);
    const backend = createMemoryBackend({ data: book, notify, cardPages });
    return {
      backend,
      notices,
      cardPages,
      setClock: async (instant) => backend.clock.set(instant),
      effects: async () => backend.ledger,
    };
  },
  close: async () => undefined,
};

describeBackend('memory backend', async () => fixture);

describe('memory backend, alone', () => {
  const session = { account: 'acct_test', subject: 'user_1', permissions };

  test('several accounts do not see each other', async () => {
    const [first, second] = troubles;
    const backend = createMemoryBackend({ data: [bookOf([first!], 'acct_a'), bookOf([second!], 'acct_b')] });
    const of = (account: string) => connect(backend, { session: { ...session, account } });
    assert.deepEqual(
      (await of('acct_a').plans.list()).items.map(({ id }) => id),
      ['fine'],
    );
    assert.deepEqual(
      (await of('acct_b').plans.list()).items.map(({ id }) => id),
      ['late'],
    );
  });

  test('rules given win over the book’s', async () => {
    const backend = createMemoryBackend({ data: bookOf(troubles), rules: { aging: { upperBounds: [10] } } });
    const report = await connect(backend, { session }).reports.get({ sections: ['aging'] });
    assert.deepEqual(new Set(report.aging?.cells.map(({ bucket }) => bucket)), new Set(['1-10', '11+']));
  });

  test('a slow answer can be left', async () => {
    const backend = createMemoryBackend({ data: bookOf(troubles), latency: 60_000 });
    const controller = new AbortController();
    const answer = connect(backend, { session }).plans.list({}, { signal: controller.signal });
    controller.abort();
    await assert.rejects(answer, { code: 'aborted' });
  });

  test('a letter that could not be handed over: the same key proposes again, and the letter goes', async () => {
    const letters: Notice[] = [];
    let failures = 1;
    const notify = (notice: Notice) => {
      if (failures-- > 0) throw new Error('no mail today');
      letters.push(notice);
    };
    const client = connect(createMemoryBackend({ data: bookOf(troubles), notify }), {
      session,
      idempotency: 'backend',
    });
    const propose = () =>
      client.updates.propose(
        { id: 'fine', newAmount: { amount: 4_000, currency: 'EUR' } },
        { idempotencyKey: 'propose' },
      );
    await assert.rejects(propose());
    const made = await propose();
    assert.deepEqual([made.state, letters.length], ['pending', 1]);
    assert.deepEqual(await propose(), made);
    assert.equal(letters.length, 1);
  });

  test('an invitation that could not be mailed is none: nothing is kept, its page is closed, and the same key invites again', async () => {
    const cardPages = memoryCardPages();
    let failures = 1;
    const notify = () => {
      if (failures-- > 0) throw new Error('no mail today');
    };
    const backend = createMemoryBackend({ data: bookOf(troubles), notify, cardPages });
    const client = connect(backend, { session, idempotency: 'backend' });
    const customer = (await client.plans.get({ id: 'fine' })).customer.id;
    const invite = () =>
      client.cards.createSession({ id: customer, delivery: 'email', replace: true }, { idempotencyKey: 'invite' });
    await assert.rejects(invite());
    assert.deepEqual((await client.cards.sessions({ customer })).items, []);
    assert.equal(cardPages.pages[0]?.status.state, 'canceled');
    const made = await invite();
    const { items } = await client.cards.sessions({ customer });
    assert.deepEqual(
      items.map(({ id, state }) => [id, state]),
      [[made.id, 'open']],
    );
  });

  test('an account without a capability shows no such action and refuses it', async () => {
    const book = { ...bookOf(troubles), capabilities: ['plan.cancel'] as const };
    const client = connect(createMemoryBackend({ data: book }), { session });
    const plan = await client.plans.get({ id: 'fine' });
    assert.deepEqual(
      plan.actions.map(({ name }) => name),
      ['cancel'],
    );
    await assert.rejects(client.plans.refund({ id: 'fine' }, { ifMatch: '1' }), { status: 403 });
  });
});
