import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cardOf, House, merchantName, refused } from './harness.js';

describe('the way into a card page', () => {
  let house: House;
  before(async () => {
    house = await House.start();
  });
  after(() => house.close());

  test('the address holds a handle and, in the fragment, a secret', async () => {
    const { url } = await house.page();
    assert.match(url, new RegExp(`^${house.vault.url}/c/cp_[\\w-]{16}#[\\w-]{43}$`));
  });

  test('the secret is traded for a bearer and what the page must know', async () => {
    const page = await house.page({
      customerFirstName: 'Zoë',
      locale: 'fr',
      cardOnFile: { brand: 'visa', last4: '1111', expiry: '2027-01' },
    });
    const { access, view } = await house.open(page);
    assert.ok(access && access.length > 40);
    assert.deepEqual(
      [view.state, view.merchantName, view.customerFirstName, view.locale, view.testMode, view.attemptsLeft],
      ['open', merchantName, 'Zoë', 'fr', true, 10],
    );
    assert.deepEqual(view.cardOnFile, { brand: 'visa', last4: '1111', expiry: '2027-01' });
    assert.equal(view.expiresAt, '2026-06-15T10:30:00Z');
    assert.ok(view.testCards?.some(({ number }) => number === '4242424242424242'));
  });

  test('wrong secrets and unknown pages are one and the same answer', async () => {
    const { handle } = await house.page();
    const answers = new Set<string>();
    const guesses = Array.from({ length: 40 }, (_, index) => String(index).padStart(43, 'A'));
    for (const secret of guesses) {
      for (const name of [handle, 'cp_nobody', '..', '%2e%2e']) {
        const response = await house.call(`/vault/v1/sessions/${encodeURIComponent(name)}/open`, { secret });
        if (name.includes('.')) continue;
        const { requestId: _, ...body } = await refused(response, 404, 'not_found');
        answers.add(JSON.stringify(body));
      }
    }
    assert.equal(answers.size, 1);
  });

  test('no bearer, a forged one and one of another page open nothing', async () => {
    const [own, other] = [await house.visit(), await house.visit()];
    const card = await cardOf('4242424242424242');
    for (const bearer of ['', 'Bearer', 'Bearer x', `Bearer ${own.page.secret}`, `Basic ${own.access}`]) {
      const headers = { authorization: bearer, 'idempotency-key': 'k' };
      await refused(await house.call('/vault/v1/cards', card, headers), 401, 'unauthorized');
    }
    const { id } = await own.challenge('4000002760003184');
    const asked = await house.call(`/vault/v1/authentications/${id}`, undefined, other.bearer);
    await refused(asked, 404, 'not_found');
    await refused(await house.call(`/vault/v1/authentications/${id}/abandon`, {}, other.bearer), 404, 'not_found');
    assert.deepEqual(await own.authentication(id), { state: 'pending' });
  });

  test('a bearer lives twenty minutes; reload gives another, and only the newest few are good', async () => {
    const visit = await house.visit({ lifetime: 86_400 });
    const bearers = [visit.access];
    for (let index = 0; index < 5; index++) bearers.push((await house.open(visit.page)).access ?? '');
    const ask = (access: string) =>
      house.call('/vault/v1/authentications/none', undefined, { authorization: `Bearer ${access}` });
    await refused(await ask(bearers[0]!), 401, 'unauthorized');
    for (const access of bearers.slice(1)) await refused(await ask(access), 404, 'not_found');
    house.later(20 * 60);
    await refused(await ask(bearers[5]!), 401, 'token_expired');
  });

  test('used, canceled and expired pages say so and give no bearer', async () => {
    const used = await house.visit();
    await used.register('4242424242424242');
    const canceled = await house.visit();
    await house.vault.cardPages.close(canceled.page.handle);
    const expired = await house.visit({ lifetime: 60 });
    house.later(60);
    const expected = [
      [used, 'completed'],
      [canceled, 'canceled'],
      [expired, 'expired'],
    ] as const;
    for (const [visit, state] of expected) {
      const { access, view } = await house.open(visit.page);
      assert.deepEqual([access, view.state], [undefined, state]);
      await refused(await visit.post(await cardOf('4111111111111111')), 409, 'not_open');
      assert.equal((await visit.status()).state, state);
    }
    assert.deepEqual((await house.open(used.page)).view.card, { brand: 'visa', last4: '4242', expiry: '2030-04' });
  });

  test('ended is ended: closing a used page changes nothing, nor does time', async () => {
    const visit = await house.visit();
    await visit.register('5555555555554444');
    await house.vault.cardPages.close(visit.page.handle);
    house.later(1_000_000);
    assert.equal((await visit.status()).state, 'completed');
    assert.deepEqual(await house.vault.cardPages.status('cp_nobody'), { state: 'expired' });
    await house.vault.cardPages.close('cp_nobody');
  });

  test('pages of other sites cannot ask with a buyer’s browser', async () => {
    const visit = await house.visit();
    const foreign = { 'sec-fetch-site': 'cross-site' };
    const { handle, secret } = visit.page;
    await refused(await house.call(`/vault/v1/sessions/${handle}/open`, { secret }, foreign), 403, 'forbidden');
    const card = await cardOf('4242424242424242');
    const headers = { ...visit.bearer, ...foreign, 'idempotency-key': 'k' };
    await refused(await house.call('/vault/v1/cards', card, headers), 403, 'forbidden');
    const own = await house.call(`/vault/v1/sessions/${handle}/open`, { secret }, { 'sec-fetch-site': 'same-origin' });
    assert.equal(own.status, 200);
  });

  test('a vault that was closed cannot be reached', async () => {
    const other = await House.start();
    await other.close();
    await assert.rejects(other.page());
  });
});
