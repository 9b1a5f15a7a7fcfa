import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notice } from '../../src/backends/billing/notice.js';
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import { createClient } from '../../src/client/create-client.js';
import { createLinkClient } from '../../src/client/link-client.js';
import type { Fetch } from '../../src/client/transport.js';
import type { Session } from '../../src/contract/backend.js';
import { permissions } from '../../src/model/capability.js';
import { hashTerms } from '../../src/model/plan-update-terms.js';
import { createSessionToken } from '../../src/server/session.js';
import { buildCustomer } from '../../src/testing/builders.js';
import { bookOf, one, plan } from '../support/books.js';
import { origin, problemOf, secret, serve } from './harness.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const merchant: Session = { account: 'acct_test', subject: 'user_1', permissions };
const installments = [
  one(1, 'paid', '2026-05-10'),
  one(2, 'scheduled', '2026-07-10'),
  one(3, 'scheduled', '2026-08-10'),
];
const customer = buildCustomer({ firstName: 'Zoë\u2028 "<b>"', locale: 'fr' });
const product = { id: 'prd', name: 'Café “d’été” \u{1f950}' };

/** A merchant and a buyer on a handler without a network between them; `cut` loses an answer on its way back. */
function house(cut: (tries: number) => boolean = () => false) {
  const notices: Notice[] = [];
  const data = bookOf([plan('steady', installments, { customer, product })]);
  const backend = createMemoryBackend({ data, notify: (notice) => notices.push(notice) });
  const served = serve(backend, { checkAnswers: true });
  const sent: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = new Request(url, init);
    sent.push(request.clone());
    const answer = await served.handler(request);
    if (cut(sent.length)) throw new TypeError('connection reset');
    return answer;
  };
  const common = { baseUrl: `${origin}/v1`, timing: { wait: () => Promise.resolve() } };
  const client = createClient({
    ...common,
    fetch: (url, init) => served.handler(new Request(url, init)),
    token: () => createSessionToken(merchant, { secret }),
  });
  const propose = async () => {
    const update = await client.updates.propose({ id: 'steady', newAmount: eur(4_000), note: 'Hi' });
    const notice = notices.at(-1);
    assert.ok(notice?.kind === 'plan_update');
    const { confirmation } = createLinkClient({ ...common, fetch, link: notice.secret });
    return { update, link: notice.secret, confirmation };
  };
  return { ...served, backend, client, notices, sent, propose };
}

test('proposed, shown by link, confirmed: over HTTP, word by word', async () => {
  const { client, propose, sent } = house();
  const preview = await client.updates.preview({ id: 'steady', newAmount: eur(4_000) });
  const { update, confirmation, link } = await propose();
  assert.deepEqual([preview.newTotal, preview.effectiveFrom], [update.newTotal, update.effectiveFrom]);
  const seen = await confirmation.get();
  assert.equal(seen.customerFirstName, customer.firstName);
  assert.equal(seen.terms.productName, product.name);
  const termsHash = await hashTerms(seen.terms);
  const done = await confirmation.decide({ decision: 'confirm', termsHash, locale: 'fr' });
  assert.deepEqual([done.state, done.termsHash], ['confirmed', termsHash]);
  const [stored] = (await client.updates.list({ id: 'steady' })).items;
  assert.deepEqual([stored?.state, stored?.termsHash, stored?.locale], ['confirmed', termsHash, 'fr']);
  assert.deepEqual((await client.plans.get({ id: 'steady' })).currentAmount, eur(4_000));
  // The secret travels as bearer and nowhere else.
  for (const request of sent) {
    assert.equal(request.headers.get('authorization'), `Bearer ${link}`);
    assert.ok(!request.url.includes(link));
    assert.ok(!(await request.text()).includes(link));
  }
});

test('withdrawn, over HTTP', async () => {
  const { client, propose } = house();
  const { update, confirmation } = await propose();
  assert.equal((await client.updates.withdraw({ id: update.id })).state, 'withdrawn');
  const seen = await confirmation.get();
  assert.equal(seen.state, 'withdrawn');
  const termsHash = await hashTerms(seen.terms);
  const late = confirmation.decide({ decision: 'reject', termsHash, locale: 'fr' });
  await assert.rejects(late, { status: 410, code: 'withdrawn' });
});

test('the answer was lost on its way: asked again with the same key, one decision', async () => {
  // The first request reads, the three after it lose their answers.
  const { client, propose, sent } = house((tries) => tries >= 2 && tries <= 4);
  const { confirmation } = await propose();
  const seen = await confirmation.get();
  const termsHash = await hashTerms(seen.terms);
  const done = await confirmation.decide({ decision: 'confirm', termsHash, locale: 'fr' });
  assert.equal(done.state, 'confirmed');
  const keys = sent.slice(1).map(({ headers }) => headers.get('idempotency-key'));
  assert.deepEqual([keys.length, new Set(keys).size], [4, 1]);
  assert.equal((await client.plans.get({ id: 'steady' })).version, '3');
  const again = confirmation.decide({ decision: 'confirm', termsHash, locale: 'fr' });
  await assert.rejects(again, { status: 409, code: 'already_decided' });
});

test('all tries were lost: the same intention, tried later, finds its answer', async () => {
  const { propose } = house((tries) => tries >= 2 && tries <= 5);
  const { confirmation } = await propose();
  const termsHash = await hashTerms((await confirmation.get()).terms);
  const input = { decision: 'reject', termsHash, locale: 'fr' } as const;
  const options = { idempotencyKey: 'intention-1' };
  await assert.rejects(confirmation.decide(input, options), { kind: 'network' });
  assert.equal((await confirmation.decide(input, options)).state, 'rejected');
});

test('a session is no link, a link is no session, and without either there is nothing', async () => {
  const { ask, post, propose } = house();
  const { link } = await propose();
  const path = '/v1/plan-update-confirmation';
  const body = { decision: 'confirm', termsHash: '0'.repeat(64), locale: 'fr' };
  await problemOf(await ask(path, { session: merchant }), 404, 'not_found');
  await problemOf(await post(path, { session: merchant, body }), 404, 'not_found');
  for (const there of ['/v1/plans', '/v1/plans/steady/updates', '/v1/meta']) {
    await problemOf(await ask(there, { token: link }), 401, 'unauthorized');
  }
  await problemOf(await post('/v1/plan-updates/steady-u1/withdraw', { token: link }), 401, 'unauthorized');
  await problemOf(await ask(path, { token: null }), 401, 'unauthorized');
  await problemOf(await post(path, { token: null, body }), 401, 'unauthorized');
  await problemOf(await ask(path, { token: 'x'.repeat(43) }), 404, 'not_found');
  await problemOf(await ask(path, { token: `${link}x` }), 404, 'not_found');
  await problemOf(await ask(path, { token: link.slice(0, -1) }), 404, 'not_found');
});

test('a read-only session reads the proposals and makes none', async () => {
  const { ask, post, propose, notices } = house();
  await propose();
  const session: Session = { ...merchant, permissions: ['read'] };
  const page = (await (await ask('/v1/plans/steady/updates', { session })).json()) as { items: object[] };
  assert.equal(page.items.length, 1);
  const body = { newAmount: eur(5_000) };
  await problemOf(await post('/v1/plans/steady/updates', { session, body }), 403, 'forbidden');
  await problemOf(await post('/v1/plans/steady/update-previews', { session, body }), 403, 'forbidden');
  await problemOf(await post('/v1/plan-updates/steady-u1/withdraw', { session }), 403, 'forbidden');
  assert.equal(notices.length, 1);
});

test('what is wrong about the input is said with a pointer', async () => {
  const { post, propose } = house();
  const path = '/v1/plans/steady/updates';
  const pointers = async (body: unknown, code = 'invalid_input') =>
    (await problemOf(await post(path, { session: merchant, body }), 422, code)).errors;
  const wrong = (amount: unknown) => ({ newAmount: { amount, currency: 'EUR' } });
  assert.deepEqual(await pointers({}), [{ pointer: '/newAmount', code: 'required' }]);
  assert.equal((await pointers(wrong(40.5)))?.[0]?.pointer, '/newAmount/amount');
  assert.equal(
    (await pointers({ newAmount: { amount: 4_000, currency: 'eur' } }))?.[0]?.pointer,
    '/newAmount/currency',
  );
  assert.equal((await pointers(wrong(199), 'amount_below_minimum'))?.[0]?.pointer, '/newAmount/amount');
  const dollars = { newAmount: { amount: 4_000, currency: 'USD' } };
  assert.equal((await pointers(dollars, 'currency_mismatch'))?.[0]?.pointer, '/newAmount/currency');
  const { link } = await propose();
  const decide = (body: unknown) => post('/v1/plan-update-confirmation', { token: link, body });
  const hash = { termsHash: '0'.repeat(64), locale: 'fr' };
  for (const body of [{ ...hash, decision: 'maybe' }, { ...hash, decision: 'confirm', termsHash: 'x' }, {}]) {
    await problemOf(await decide(body), 422, 'invalid_input');
  }
  await problemOf(await decide({ ...hash, decision: 'confirm' }), 409, 'terms_changed');
});
