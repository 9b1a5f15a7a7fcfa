import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { memoryVaultStore, type VaultSession } from '../../../demo/vault/sessions.js';
import { sign, signatureHeader } from '../../../demo/signed-call.js';
import { atBank, cardOf, consentOf, form, House, parent, refused } from './harness.js';

const failed = (reason: string, attemptsLeft = 9) => ({ state: 'failed', reason, attemptsLeft });

describe('a visit to the buyer’s bank', () => {
  let house: House;
  before(async () => {
    house = await House.start();
  });
  after(() => house.close());

  test('the right code registers the card', async () => {
    const visit = await house.visit();
    const challenge = await visit.challenge('4000002760003184');
    assert.equal(new URL(challenge.url).origin, house.bank.url);
    assert.deepEqual([challenge.size, challenge.seconds, challenge.methodUrl], ['390x400', 300, undefined]);
    assert.deepEqual(await visit.authentication(challenge.id), { state: 'pending' });
    const page = await atBank(challenge, { code: ' 123 456 ' });
    assert.match(page, /data-type="challenge_completed"/);
    assert.ok(page.includes(`data-id="${challenge.id}"`) && page.includes(`data-origin="${house.vault.url}"`));
    const card = { brand: 'visa', last4: '3184', expiry: '2030-04' };
    assert.deepEqual(await visit.authentication(challenge.id), { state: 'registered', card });
    assert.deepEqual((await house.open(visit.page)).view.card, card);
    assert.equal((await visit.status()).state, 'completed');
    // Leaving now is too late.
    assert.equal((await visit.abandon(challenge.id)).state, 'registered');
  });

  test('the five sizes are all there', async () => {
    const visit = await house.visit();
    const sizes = [];
    const numbers = ['2223000048410010', '4000002760003184', '4000000000003220', '5105105105105100', '371449635398431'];
    for (const number of numbers) sizes.push((await visit.challenge(number)).size);
    assert.deepEqual(sizes, ['250x400', '390x400', '500x600', '600x400', 'full']);
  });

  test('a wrong code may be mended twice, the third one fails', async () => {
    const visit = await house.visit();
    const challenge = await visit.challenge('4000002760003184');
    assert.match(await atBank(challenge, { code: '000000' }), /Il reste 2 tentatives/);
    assert.match(await atBank(challenge, { code: '' }), /Il reste une tentative/);
    assert.match(await atBank(challenge, { code: '<script>' }), /C’est fait/);
    assert.deepEqual(await visit.authentication(challenge.id), failed('authentication_failed'));
    assert.match(await (await form(challenge.url, challenge.fields)).text(), /terminée/);
    // A late right code changes nothing.
    await form(`${challenge.url}/answer`, { ...challenge.fields, code: '123456' });
    assert.equal((await visit.authentication(challenge.id)).state, 'failed');
    assert.equal((await visit.register('4242424242424242')).outcome, 'registered');
  });

  test('the bank that refuses, and the bank that agrees to a card that is declined', async () => {
    const visit = await house.visit();
    const cases = [
      ['4000008400001280', 'authentication_failed'],
      ['4000008400001629', 'declined'],
      ['4000008260003178', 'declined'],
    ] as const;
    for (const [index, [number, reason]] of cases.entries()) {
      const challenge = await visit.challenge(number);
      await atBank(challenge, { code: '123456' });
      assert.deepEqual(await visit.authentication(challenge.id), failed(reason, 9 - index));
    }
    assert.equal((await visit.status()).state, 'open');
  });

  test('canceled at the bank, left on the page: abandoned', async () => {
    const visit = await house.visit();
    const atIt = await visit.challenge('4000002760003184');
    await atBank(atIt, { action: 'cancel' });
    assert.deepEqual(await visit.authentication(atIt.id), failed('abandoned', 9));
    const left = await visit.challenge('4000002760003184');
    assert.deepEqual(await visit.abandon(left.id), failed('abandoned', 8));
    await atBank(left, { code: '123456' });
    assert.deepEqual(await visit.authentication(left.id), failed('abandoned', 8));
  });

  test('a bank that never answers: time is over when the vault says so', async () => {
    const visit = await house.visit();
    const challenge = await visit.challenge('4000000000003063');
    assert.equal(challenge.seconds, 20);
    assert.match(await (await form(challenge.url, challenge.fields)).text(), /application bancaire/);
    house.later(19);
    assert.deepEqual(await visit.authentication(challenge.id), { state: 'pending' });
    house.later(1);
    assert.deepEqual(await visit.authentication(challenge.id), failed('timed_out'));
    assert.deepEqual(await visit.abandon(challenge.id), failed('timed_out'));
  });

  test('the right code a moment too late registers nothing', async () => {
    const visit = await house.visit();
    const challenge = await visit.challenge('4000002760003184');
    await form(challenge.url, challenge.fields);
    house.later(300);
    assert.match(
      await (await form(`${challenge.url}/answer`, { ...challenge.fields, code: '123456' })).text(),
      /terminée/,
    );
    assert.deepEqual(await visit.authentication(challenge.id), failed('timed_out'));
    assert.equal((await visit.status()).state, 'open');
  });

  test('a hidden frame first: enough for one bank, not for the other', async () => {
    const visit = await house.visit();
    const more = await visit.challenge('4000000000003220');
    const seen = await form(more.methodUrl!, more.methodFields!);
    assert.match(await seen.text(), /data-type="method_completed"/);
    assert.deepEqual(await visit.authentication(more.id), { state: 'pending' });
    const enough = await visit.challenge('5200828282828210');
    await form(enough.methodUrl!, enough.methodFields!);
    assert.equal((await visit.authentication(enough.id)).state, 'registered');
  });

  test('another card gives up the visit before it; a closed page, the one that waits', async () => {
    const visit = await house.visit();
    const first = await visit.challenge('4000002760003184');
    const second = await visit.challenge('4000002760003184');
    assert.equal((await visit.authentication(first.id)).state, 'failed');
    assert.equal((await visit.authentication(second.id)).state, 'pending');
    await house.vault.cardPages.close(visit.page.handle);
    await atBank(second, { code: '123456' });
    assert.deepEqual(await visit.authentication(second.id), failed('abandoned', 8));
    assert.equal((await visit.status()).state, 'canceled');
  });

  test('the last attempt may go to the bank; when that fails the page is locked', async () => {
    const [lucky, unlucky] = [await house.visit(), await house.visit()];
    for (const visit of [lucky, unlucky]) {
      for (let index = 0; index < 9; index++) await visit.register('4000000000000002');
    }
    const last = await lucky.challenge('4000002760003184');
    assert.equal((await lucky.status()).state, 'open');
    await refused(await lucky.post(await cardOf('4242424242424242')), 423, 'locked');
    await atBank(last, { code: '123456' });
    assert.equal((await lucky.status()).state, 'completed');
    const refusedLast = await unlucky.challenge('4000008400001280');
    await atBank(refusedLast, { code: '123456' });
    assert.deepEqual(await unlucky.authentication(refusedLast.id), failed('authentication_failed', 0));
    assert.deepEqual(await unlucky.status(), { state: 'failed', reason: 'attempts_exhausted' });
  });

  test('only the bank’s server is believed', async () => {
    const visit = await house.visit();
    const { id } = await visit.challenge('4000002760003184');
    const body = JSON.stringify({ id, result: 'authenticated' });
    const tell = (headers: Record<string, string>, text = body) => house.call('/vault/v1/notifications', text, headers);
    await refused(await tell({}), 401, 'unauthorized');
    await refused(await tell(visit.bearer), 401, 'unauthorized');
    await refused(await tell({ [signatureHeader]: sign('another key', house.clock, body) }), 401, 'unauthorized');
    const good = sign(house.bank.key, house.clock, body);
    await refused(
      await tell({ [signatureHeader]: good }, body.replace('authenticated', 'refused')),
      401,
      'unauthorized',
    );
    const old = sign(house.bank.key, { now: () => house.clock.now() - 301_000 }, body);
    await refused(await tell({ [signatureHeader]: old }), 401, 'unauthorized');
    assert.deepEqual(await visit.authentication(id), { state: 'pending' });
    assert.equal((await tell({ [signatureHeader]: good })).status, 204);
    assert.equal((await visit.authentication(id)).state, 'registered');
    await refused(await tell({ [signatureHeader]: good }), 409, 'not_pending');
  });

  test('a card that could not be written down is not said to be registered', async () => {
    const kept = memoryVaultStore();
    const save = (session: VaultSession) =>
      session.state === 'completed' ? Promise.reject(new Error('the disk is full')) : kept.save(session);
    const other = await House.start({ store: { load: kept.load, save } });
    try {
      const visit = await other.visit();
      const challenge = await visit.challenge('4000002760003184');
      await atBank(challenge, { code: '123456' });
      assert.deepEqual(await visit.authentication(challenge.id), { state: 'pending' });
      assert.equal((await visit.status()).state, 'open');
    } finally {
      await other.close();
    }
  });

  test('the bank tells again what the vault’s server failed to take', async () => {
    const kept = memoryVaultStore();
    let failures = 1;
    const save = (session: VaultSession) =>
      session.state === 'completed' && failures-- > 0
        ? Promise.reject(new Error('the disk is full'))
        : kept.save(session);
    const other = await House.start({ store: { load: kept.load, save } });
    try {
      const visit = await other.visit();
      const challenge = await visit.challenge('4000002760003184');
      await atBank(challenge, { code: '123456' });
      assert.equal((await visit.authentication(challenge.id)).state, 'registered');
      assert.equal((await visit.status()).state, 'completed');
    } finally {
      await other.close();
    }
  });

  test('the bank lets nobody in without its tokens, and only the card page and its parents frame it', async () => {
    const visit = await house.visit();
    const challenge = await visit.challenge('4000000000003220');
    for (const [path, field] of [
      ['challenge', 'creq'],
      ['challenge/answer', 'creq'],
      ['method', 'threeDSMethodData'],
    ] as const) {
      for (const token of ['', challenge.id, 'A'.repeat(32)]) {
        assert.equal((await form(`${house.bank.url}/${path}`, { [field]: token, code: '123456' })).status, 404);
      }
    }
    assert.equal((await form(`${house.bank.url}/transactions`, {})).status, 401);
    const { headers } = await form(challenge.url, challenge.fields);
    const policy = headers.get('content-security-policy') ?? '';
    assert.ok(policy.endsWith(`frame-ancestors ${house.vault.url} ${parent}`), policy);
    assert.ok(policy.startsWith("default-src 'none'; script-src 'self'"));
    assert.equal(headers.get('cross-origin-embedder-policy'), null);
    assert.deepEqual(await visit.authentication(challenge.id), { state: 'pending' });
  });

  test('a merchant’s name is text at the bank, and the language is the buyer’s', async () => {
    const name = '<b>"Levain" & Co</b>';
    const visit = await house.visit({ merchantName: name });
    for (const [locale, language] of [
      ['fr', 'fr'],
      ['en', 'en'],
    ] as const) {
      const consent = await consentOf(locale, name);
      const answer = await visit.register('4000002760003184', { consent });
      assert.ok(answer.outcome === 'challenge');
      const page = await (await form(answer.challenge.url, answer.challenge.fields)).text();
      assert.ok(page.includes(`<html lang="${language}">`));
      assert.ok(page.includes('&lt;b&gt;') && !page.includes('<b>'));
    }
  });

  test('a bank that cannot be reached: the vault is unavailable, no attempt is lost', async () => {
    const other = await House.start({ bankTimeoutMs: 500 });
    try {
      const visit = await other.visit();
      await other.bank.close();
      await refused(await visit.post(await cardOf('4000002760003184')), 503, 'vault_unavailable');
      assert.equal((await other.open(visit.page)).view.attemptsLeft, 10);
      assert.equal((await visit.register('4242424242424242')).outcome, 'registered');
    } finally {
      await other.vault.close();
    }
  });
});
