import { expect } from '@open-wc/testing';
import { TrancheError } from '../../src/core/errors.js';
import { fakeClient, networkError, problemError, type FakeClient } from './fake-client.js';
import { mount, page, type StateHost } from './fake-host.js';
import { FakeTimers, flush } from './fake-timers.js';

/** A ledger that refunds each key once, as a backend does, and may lose its answers on the way back. */
function ledger(client: FakeClient) {
  const effects = new Map<string, number>();
  const refunds = () => client.of('plans.refund');
  const keyOf = (index: number) => refunds()[index]!.options.idempotencyKey!;
  const happen = (index: number) => effects.set(keyOf(index), index);
  return { effects, refunds, keyOf, happen };
}

describe('MutationController', () => {
  let timers: FakeTimers;
  let client: FakeClient;
  let host: StateHost;

  beforeEach(async () => {
    timers = new FakeTimers();
    client = fakeClient();
    host = await mount(client);
    await client.calls[0]!.answer(page('a'));
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await timers.tick(10_000);
    timers.restore();
    sessionStorage.clear();
  });

  const refund = (amount = 500, ifMatch = 'v1') => host.mutation.run({ id: 'plan_1', amount }, { ifMatch });

  it('runs, and every query that reads what it touched looks again', async () => {
    const { refunds } = ledger(client);
    const outcome = refund();
    expect(host.mutation.status).to.equal('running');
    expect(refunds()[0]!.options.ifMatch).to.equal('v1');
    await refunds()[0]!.answer('refunded');
    expect(await outcome).to.equal('refunded');
    expect(host.mutation.status).to.equal('done');
    await flush();
    expect(client.of('plans.list')).to.have.length(2);
    expect(sessionStorage.length, 'settled').to.equal(0);
  });

  it('does a double click once, and answers both', async () => {
    const { refunds } = ledger(client);
    const [one, two] = [refund(), refund()];
    expect(refunds()).to.have.length(1);
    await refunds()[0]!.answer('once');
    expect(await Promise.all([one, two])).to.deep.equal(['once', 'once']);
  });

  it('ends in the true state when the connection is cut after sending: one effect', async () => {
    const { effects, refunds, keyOf, happen } = ledger(client);
    const outcome = refund();
    happen(0);
    await refunds()[0]!.fail(networkError());
    expect(host.mutation.status).to.equal('uncertain');
    void refund(900);
    expect(refunds(), 'nothing new may start').to.have.length(1);
    await timers.tick(1_000);
    expect(keyOf(1)).to.equal(keyOf(0));
    happen(1);
    await refunds()[1]!.fail(networkError());
    window.dispatchEvent(new Event('online'));
    await flush();
    expect(refunds(), 'asked at once when the network is back').to.have.length(3);
    happen(2);
    await refunds()[2]!.answer('replayed');
    expect(await outcome).to.equal('replayed');
    expect([host.mutation.status, effects.size]).to.deep.equal(['done', 1]);
    await timers.tick(60_000);
    expect(refunds()).to.have.length(3);
  });

  it('asks whether it happened before it sends again', async () => {
    const outcome = host.checked.run({ id: 'plan_1' });
    await client.of('plans.cancel')[0]!.fail(networkError());
    host.known = 'not_done';
    await timers.tick(1_000);
    expect(client.of('plans.cancel')).to.have.length(2);
    await client.of('plans.cancel')[1]!.fail(networkError());
    host.known = 'done';
    await timers.tick(2_000);
    expect(await outcome).to.equal(undefined);
    expect([host.checked.status, client.of('plans.cancel').length]).to.deep.equal(['done', 2]);
    await flush();
    expect(client.of('plans.list'), 'the rows are looked up again').to.have.length(2);
  });

  it('ends in error, and reloads, when the backend refuses', async () => {
    const { refunds, keyOf } = ledger(client);
    const outcome = refund();
    await refunds()[0]!.fail(problemError(412, 'version_mismatch'));
    expect(await outcome).to.equal(undefined);
    expect([host.mutation.status, host.mutation.error?.code]).to.deep.equal(['error', 'version_mismatch']);
    await flush();
    expect(client.of('plans.list'), 'the old row is looked up again').to.have.length(2);
    void refund();
    expect(keyOf(1), 'a refusal settles the intention').not.to.equal(keyOf(0));
  });

  it('waits when the first try is still at work', async () => {
    const { refunds, keyOf } = ledger(client);
    void refund();
    await refunds()[0]!.fail(problemError(409, 'idempotency_in_progress'));
    expect(host.mutation.status).to.equal('uncertain');
    await timers.tick(1_000);
    expect(keyOf(1)).to.equal(keyOf(0));
    await refunds()[1]!.answer('ok');
    expect(host.mutation.status).to.equal('done');
  });

  it('gives up on a server that only fails, and keeps the key for the next try', async () => {
    const { refunds, keyOf } = ledger(client);
    void refund();
    for (let round = 0; host.mutation.status !== 'error' && round < 20; round += 1) {
      await refunds().at(-1)!.fail(problemError(503, 'unavailable'));
      await timers.tick(30_000);
    }
    expect(host.mutation.status).to.equal('error');
    const tries = refunds().length;
    host.mutation.retry();
    expect(refunds()).to.have.length(tries + 1);
    expect(keyOf(tries)).to.equal(keyOf(0));
  });

  it('keeps the key over sign-in, and over reload', async () => {
    const { refunds, keyOf } = ledger(client);
    void refund();
    await refunds()[0]!.fail(problemError(401, 'session_expired'));
    expect(host.mutation.status).to.equal('error');
    const reloaded = await mount(client);
    void reloaded.mutation.run({ id: 'plan_1', amount: 500 }, { ifMatch: 'v1' });
    expect(keyOf(1)).to.equal(keyOf(0));
    const stored = sessionStorage.getItem('tranche.intentions.1')!;
    expect(Object.keys((JSON.parse(stored) as object[])[0]!).sort()).to.deep.equal([
      'at',
      'key',
      'object',
      'operation',
      'print',
    ]);
  });

  it('takes another amount, another version or another plan for another intention', async () => {
    const { refunds, keyOf } = ledger(client);
    const wishes = [() => refund(500), () => refund(600), () => refund(500, 'v2')];
    for (const [index, wish] of wishes.entries()) {
      void wish();
      await refunds()[index]!.fail(problemError(401, 'session_expired'));
    }
    expect(new Set([keyOf(0), keyOf(1), keyOf(2)]).size).to.equal(3);
  });

  it('does not ask again about what the schema refused or could not read', async () => {
    const { refunds } = ledger(client);
    void refund();
    await refunds()[0]!.fail(new TrancheError('invalid_input', { kind: 'schema' }));
    expect([host.mutation.status, sessionStorage.length]).to.deep.equal(['error', 0]);
    void refund();
    await refunds()[1]!.fail(new TrancheError('invalid_answer', { kind: 'schema', status: 201 }));
    expect([host.mutation.status, sessionStorage.length]).to.deep.equal(['error', 1]);
    await flush();
    expect(client.of('plans.list'), 'it may have happened').to.have.length(2);
  });

  it('stops asking while the host is away and goes on when it is back', async () => {
    const { refunds, keyOf } = ledger(client);
    void refund();
    await refunds()[0]!.fail(networkError());
    host.remove();
    await timers.tick(600_000);
    expect(refunds()).to.have.length(1);
    document.body.append(host);
    await timers.tick(0);
    expect(keyOf(1)).to.equal(keyOf(0));
    await refunds()[1]!.answer('ok');
    expect(host.mutation.status).to.equal('done');
  });

  it('never aborts what was sent, also when the host has gone', async () => {
    const { refunds } = ledger(client);
    void refund();
    host.remove();
    await timers.tick(1_000);
    expect(refunds()[0]!.aborted).to.equal(false);
    await refunds()[0]!.answer('ok');
    expect([host.mutation.status, sessionStorage.length]).to.deep.equal(['done', 0]);
  });

  it('works where nothing can be stored', async () => {
    const { refunds } = ledger(client);
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...real, value: blocked });
    try {
      void refund();
      await refunds()[0]!.answer('ok');
      expect(host.mutation.status).to.equal('done');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', real);
    }
  });

  it('forgets by reset, but never while one is under way', async () => {
    const { refunds } = ledger(client);
    void refund();
    host.mutation.reset();
    expect(host.mutation.status).to.equal('running');
    await refunds()[0]!.answer('ok');
    host.mutation.reset();
    expect([host.mutation.status, host.mutation.data]).to.deep.equal(['idle', undefined]);
  });
});
