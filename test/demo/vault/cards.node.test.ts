import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import validator from 'card-validator';
import { folderVaultStore, memoryVaultStore, type VaultSession } from '../../../demo/vault/sessions.js';
import { listedCards, testNumbers } from '../../../demo/vault/test-cards.js';
import { type CardAnswer, TestCard } from '../../../src/hosted/vault-protocol.js';
import { cardOf, House, refused } from './harness.js';

/** What waits for `opened` goes on once it is open. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** Begins to write down a registered card, and goes on once `written` is opened. */
function slowStore() {
  const kept = memoryVaultStore();
  const [begun, written] = [gate(), gate()];
  const save = async (session: VaultSession) => {
    if (session.state === 'completed') {
      begun.open();
      await written.opened;
    }
    await kept.save(session);
  };
  return { store: { load: kept.load, save }, begun, written };
}

describe('cards in the vault', () => {
  let house: House;
  before(async () => {
    house = await House.start();
  });
  after(() => house.close());

  test('every number of the list is a card number, once, and the page can show it', () => {
    for (const { number } of testNumbers) assert.ok(validator.number(number).isValid, number);
    assert.equal(new Set(testNumbers.map(({ number }) => number)).size, testNumbers.length);
    for (const one of listedCards) assert.deepEqual(TestCard.parse(one), one);
  });

  for (const { number, brands, behavior } of testNumbers.filter(({ behavior }) => behavior.kind === 'register')) {
    test(`${number} is registered at once as ${brands[0]}`, async () => {
      const visit = await house.visit();
      const card = { brand: brands[0]!, last4: number.slice(-4), expiry: '2030-04' };
      assert.deepEqual(await visit.register(number), { outcome: 'registered', card });
      const status = await visit.status();
      assert.ok(status.state === 'completed');
      const { token, fingerprint, consent, ...facts } = status.card;
      assert.deepEqual(facts, card);
      assert.match(token, /^tok_[\w-]{24}$/);
      assert.match(fingerprint, /^fp_[\w-]{22}$/);
      assert.equal(consent?.hash, (await cardOf(number)).consent.hash);
      assert.ok(house.changed.includes(visit.page.handle));
      assert.equal(behavior.kind, 'register');
    });
  }

  test('the same card has the same fingerprint and another token; another card, another fingerprint', async () => {
    const kept = async (number: string) => {
      const visit = await house.visit();
      await visit.register(number);
      const status = await visit.status();
      assert.ok(status.state === 'completed');
      return status.card;
    };
    const [one, again, other] = [
      await kept('4242424242424242'),
      await kept('4242424242424242'),
      await kept('4111111111111111'),
    ];
    assert.equal(one.fingerprint, again.fingerprint);
    assert.notEqual(one.token, again.token);
    assert.notEqual(one.fingerprint, other.fingerprint);
  });

  test('a co-branded card is taken for what the buyer chose', async () => {
    const visit = await house.visit();
    const answer = await visit.register('4000002500001001', { brand: 'visa' });
    assert.equal(answer.outcome === 'registered' && answer.card.brand, 'visa');
  });

  test('declines: by reason, and every one is an attempt', async () => {
    const visit = await house.visit();
    const cases = [
      ['4000000000000002', 'declined'],
      ['4000000000009979', 'declined'],
      ['4000000000009995', 'insufficient_funds'],
      ['4000000000000069', 'expired_card'],
      ['4000000000000101', 'not_a_test_card'],
    ] as const;
    for (const [index, [number, reason]] of cases.entries()) {
      assert.deepEqual(await visit.register(number), { outcome: 'declined', reason, attemptsLeft: 9 - index });
    }
    assert.equal((await visit.register('4242424242424242')).outcome, 'registered');
  });

  test('a brand that is not taken is declined', async () => {
    const other = await House.start({ brands: ['visa', 'mastercard'] });
    try {
      const visit = await other.visit();
      assert.deepEqual(await visit.register('378282246310005'), {
        outcome: 'declined',
        reason: 'brand_not_accepted',
        attemptsLeft: 9,
      });
    } finally {
      await other.close();
    }
  });

  test('suspected fraud ends the session', async () => {
    const visit = await house.visit();
    const answer = { outcome: 'declined', reason: 'declined', attemptsLeft: 0 };
    assert.deepEqual(await visit.register('4100000000000019'), answer);
    assert.equal((await house.open(visit.page)).view.state, 'failed');
    assert.deepEqual(await visit.status(), { state: 'failed', reason: 'declined' });
    await refused(await visit.post(await cardOf('4242424242424242')), 409, 'not_open');
  });

  test('a vault that is down counts nothing, and the same key may come again', async () => {
    const visit = await house.visit();
    const card = await cardOf('4000000000000119');
    for (const key of ['down', 'down']) await refused(await visit.post(card, key), 503, 'vault_unavailable');
    assert.equal((await house.open(visit.page)).view.attemptsLeft, 10);
  });

  test('cards that cannot be are refused by field', async () => {
    const visit = await house.visit();
    const good = await cardOf('4242424242424242');
    const cases: [object, string, string][] = [
      [{ number: '4242424242424241' }, '/number', 'invalid_number'],
      [{ number: '0000000000000000' }, '/number', 'invalid_number'],
      [{ number: '4242 4242' }, '/number', 'invalid_format'],
      [{ number: 4242424242424242 }, '/number', 'invalid'],
      [{ expiry: '2026-05' }, '/expiry', 'expired'],
      [{ expiry: '2045-07' }, '/expiry', 'too_far'],
      [{ expiry: '2030-13' }, '/expiry', 'invalid_format'],
      [{ csc: '1234' }, '/csc', 'invalid_length'],
      [{ csc: '12' }, '/csc', 'invalid_format'],
      [{ holder: '4242 4242 4242 4242' }, '/holder', 'looks_like_number'],
      [{ holder: '' }, '/holder', 'invalid_format'],
      [{ holder: 'Zoë\nMartin' }, '/holder', 'invalid_format'],
      [{ brand: 'mastercard' }, '/brand', 'not_possible'],
      [{ brand: 'gold' }, '/brand', 'invalid'],
      [{ consent: { ...good.consent, version: '2001-01' } }, '/consent/version', 'outdated'],
      [{ consent: { ...good.consent, hash: 'f'.repeat(64) } }, '/consent/hash', 'invalid'],
      [{ consent: { ...good.consent, locale: 'en' } }, '/consent/hash', 'invalid'],
      [{ consent: undefined }, '/consent', 'invalid'],
    ];
    for (const [change, pointer, code] of cases) {
      const body = await refused(await visit.post({ ...good, ...change }), 422, 'invalid_input');
      const [first] = body['errors'] as { pointer: string; code: string }[];
      assert.deepEqual(first, { pointer, code }, JSON.stringify(change));
    }
    assert.equal((await house.open(visit.page)).view.attemptsLeft, 10);
  });

  test('the last day of its month a card is still good', async () => {
    const visit = await house.visit();
    assert.equal((await visit.register('4242424242424242', { expiry: '2026-06' })).outcome, 'registered');
    const far = await house.visit();
    assert.equal((await far.register('4242424242424242', { expiry: '2045-06' })).outcome, 'registered');
  });

  test('one key, one answer: a repetition neither counts nor asks again, other words are refused', async () => {
    const visit = await house.visit();
    const card = await cardOf('4000000000000002');
    const first: unknown = await (await visit.post(card, 'same')).json();
    for (let index = 0; index < 3; index++) assert.deepEqual(await (await visit.post(card, 'same')).json(), first);
    assert.equal((await house.open(visit.page)).view.attemptsLeft, 9);
    await refused(await visit.post(await cardOf('4242424242424242'), 'same'), 422, 'idempotency_key_reused');
    // The key of another page is another key.
    const other = await house.visit();
    assert.equal((await other.post(await cardOf('4242424242424242'), 'same')).status, 200);
    const without = await house.call('/vault/v1/cards', card, visit.bearer);
    await refused(without, 400, 'idempotency_key_missing');
  });

  test('two cards at once: one is registered', async () => {
    const visit = await house.visit();
    const cards = [await cardOf('4242424242424242'), await cardOf('5555555555554444')];
    const answers = await Promise.all(cards.map((card) => visit.post(card)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  });

  test('two in ten seconds, then wait; waiting is told in seconds', async () => {
    const visit = await house.visit();
    const post = async (key: string) =>
      house.call('/vault/v1/cards', await cardOf('4000000000000002'), { ...visit.bearer, 'idempotency-key': key });
    assert.equal((await post('a')).status, 200);
    house.later(4);
    assert.equal((await post('b')).status, 200);
    const third = await post('c');
    assert.equal(third.headers.get('retry-after'), '6');
    await refused(third, 429, 'rate_limited');
    house.later(5);
    await refused(await post('c'), 429, 'rate_limited');
    house.later(1);
    assert.equal((await post('c')).status, 200);
    // Another buyer is not held up.
    const other = await house.visit();
    assert.equal((await other.register('4242424242424242')).outcome, 'registered');
  });

  test('after ten attempts the page is locked, for good', async () => {
    const visit = await house.visit();
    let last: CardAnswer | undefined;
    for (let index = 0; index < 10; index++) last = await visit.register('4000000000000002');
    assert.deepEqual(last, { outcome: 'declined', reason: 'declined', attemptsLeft: 0 });
    await refused(await visit.post(await cardOf('4242424242424242')), 423, 'locked');
    const { access, view } = await house.open(visit.page);
    assert.deepEqual([access, view.state, view.attemptsLeft], [undefined, 'locked', 0]);
    assert.deepEqual(await visit.status(), { state: 'failed', reason: 'attempts_exhausted' });
    assert.ok(house.changed.includes(visit.page.handle));
    house.later(1_000_000);
    assert.equal((await house.open(visit.page)).view.state, 'locked');
  });

  test('the tenth attempt registers: nobody hears of a locked page while that is being written down', async () => {
    const { store, begun, written } = slowStore();
    const other = await House.start({ store });
    try {
      const visit = await other.visit();
      for (let index = 0; index < 9; index++) await visit.register('4000000000000002');
      const answer = visit.register('4242424242424242');
      await begun.opened;
      const polled = visit.status();
      written.open();
      assert.equal((await polled).state, 'completed');
      assert.equal((await answer).outcome, 'registered');
    } finally {
      written.open();
      await other.close();
    }
  });

  test('whoever opens the page while a card is being written down waits for it', async () => {
    const { store, begun, written } = slowStore();
    const other = await House.start({ store });
    try {
      const visit = await other.visit();
      const answer = visit.register('4242424242424242');
      await begun.opened;
      const reopened = other.open(visit.page);
      // An answer that does not wait would be here by now: a page that nobody holds up has been asked for meanwhile.
      await other.open(await other.page());
      written.open();
      const { access, view } = await reopened;
      assert.deepEqual([view.state, view.card?.last4, access], ['completed', '4242', undefined]);
      assert.equal((await answer).outcome, 'registered');
    } finally {
      written.open();
      await other.close();
    }
  });

  test('a restart keeps sessions, attempts and cards', async () => {
    const folder = `${house.folder}/sessions`;
    const [used, done] = [await house.visit(), await house.visit()];
    await used.register('4000000000000002');
    await done.register('4242424242424242');
    const other = await House.start({ store: folderVaultStore(folder), clock: house.clock });
    try {
      assert.equal((await other.open(used.page)).view.attemptsLeft, 9);
      assert.deepEqual(await other.vault.cardPages.status(done.page.handle), await done.status());
      const headers = { ...used.bearer, 'idempotency-key': 'k' };
      await refused(
        await other.call('/vault/v1/cards', await cardOf('4242424242424242'), headers),
        401,
        'unauthorized',
      );
    } finally {
      await other.close();
    }
  });
});
