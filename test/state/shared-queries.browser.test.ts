import { expect } from '@open-wc/testing';
import { isAbort } from '../../src/core/errors.js';
import { SharedQueries, sharedOf } from '../../src/state/shared-queries.js';
import { flush } from './fake-timers.js';

function deferred() {
  const asked: { signal: AbortSignal; resolve: (value: unknown) => void; reject: (error: unknown) => void }[] = [];
  const fetcher = (signal: AbortSignal) =>
    new Promise<unknown>((resolve, reject) => asked.push({ signal, resolve, reject }));
  return { asked, fetcher };
}

describe('SharedQueries', () => {
  it('sends equal questions once, whatever the order of their keys', async () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    const answers = [
      shared.run('plans.list', [{ q: 'a', limit: 5 }], fetcher),
      shared.run('plans.list', [{ limit: 5, q: 'a', status: undefined }], fetcher),
      shared.run('plans.list', [{ limit: 6, q: 'a' }], fetcher),
    ];
    expect(asked).to.have.length(2);
    asked[0]!.resolve('one');
    asked[1]!.resolve('two');
    expect(await Promise.all(answers)).to.deep.equal(['one', 'one', 'two']);
    void shared.run('plans.list', [{ q: 'a', limit: 5 }], fetcher);
    expect(asked, 'an answer is not kept').to.have.length(3);
  });

  it('aborts the request only when all who asked have left', async () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = shared.run('plans.list', [], fetcher, { signal: one.signal }).catch(isAbort);
    const second = shared.run('plans.list', [], fetcher, { signal: two.signal }).catch(isAbort);
    one.abort();
    expect(await first).to.equal(true);
    expect(asked[0]!.signal.aborted).to.equal(false);
    two.abort();
    expect(await second).to.equal(true);
    expect(asked[0]!.signal.aborted).to.equal(true);
    void shared.run('plans.list', [], fetcher).catch(() => undefined);
    expect(asked, 'nobody joins an aborted request').to.have.length(2);
  });

  it('lets nobody join a request that left before a change', () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    void shared.run('plans.list', [], fetcher, { reads: ['plans'] });
    shared.invalidate(['reports']);
    void shared.run('plans.list', [], fetcher, { reads: ['plans'] });
    expect(asked).to.have.length(1);
    shared.invalidate(['plans']);
    void shared.run('plans.list', [], fetcher, { reads: ['plans'] });
    expect(asked).to.have.length(2);
  });

  it('keeps an answer until it is invalidated, and asks for it anew when told', async () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    const ask = (fresh = false) => shared.run('meta.get', [], fetcher, { reads: ['meta'], keep: true, fresh });
    const first = ask();
    asked[0]!.resolve('meta');
    await first;
    expect(await ask()).to.equal('meta');
    void ask(true);
    expect(asked).to.have.length(2);
    asked[1]!.resolve('newer');
    expect(await ask()).to.equal('newer');
    shared.invalidate(['meta']);
    void ask();
    expect(asked).to.have.length(3);
  });

  it('keeps an answer for a while only, where that is asked', async () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    const real = Date.now;
    let now = real();
    Date.now = () => now;
    try {
      const ask = (fresh = false) => shared.run('reports.get', [], fetcher, { reads: ['reports'], keep: 1_000, fresh });
      const first = ask();
      now += 5_000;
      asked[0]!.resolve('report');
      await first;
      now += 1_000;
      expect(await ask()).to.equal('report');
      void ask(true);
      expect(asked, 'asked anew when told').to.have.length(2);
      asked[1]!.resolve('newer');
      await flush();
      now += 1_001;
      void ask();
      expect(asked, 'too old').to.have.length(3);
    } finally {
      Date.now = real;
    }
  });

  it('keeps no failure', async () => {
    const shared = new SharedQueries();
    const { asked, fetcher } = deferred();
    const first = shared.run('meta.get', [], fetcher, { keep: true }).catch(() => 'failed');
    asked[0]!.reject(new Error('no'));
    expect(await first).to.equal('failed');
    void shared.run('meta.get', [], fetcher, { keep: true });
    expect(asked).to.have.length(2);
  });

  it('tells who reads a changed resource, and all when none is named', () => {
    const shared = new SharedQueries();
    const told: string[] = [];
    const leave = shared.subscribe(['plans'], () => told.push('plans'));
    const leaveReports = shared.subscribe(['reports'], () => told.push('reports'));
    shared.invalidate(['plans']);
    shared.invalidate();
    leave();
    shared.invalidate();
    leaveReports();
    expect(told).to.deep.equal(['plans', 'plans', 'reports', 'reports']);
  });

  it('resets when meta tells another account', async () => {
    const shared = new SharedQueries();
    const told: string[] = [];
    const leave = shared.subscribe(['plans'], (happening) => told.push(happening));
    const ask = (id: string) =>
      shared.run('meta.get', [], () => Promise.resolve({ account: { id } }), { keep: true, fresh: true });
    await ask('a');
    await ask('a');
    expect(told).to.deep.equal([]);
    await ask('b');
    expect(told).to.deep.equal(['reset']);
    leave();
  });

  it('hears that the network is back, while somebody listens', async () => {
    const shared = new SharedQueries();
    const told: string[] = [];
    const leave = shared.subscribe([], (happening) => told.push(happening));
    window.dispatchEvent(new Event('online'));
    leave();
    window.dispatchEvent(new Event('online'));
    await flush();
    expect(told).to.deep.equal(['online']);
  });

  it('is one for each client', () => {
    const client = {};
    expect(sharedOf(client)).to.equal(sharedOf(client));
    expect(sharedOf({})).not.to.equal(sharedOf(client));
  });
});
