import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { problem, TrancheError } from '../../src/core/errors.js';
import { againRun, isOpen, tally, type BulkItem, type BulkRun } from '../../src/state/bulk-run.js';
import { BulkRunner, type BulkVerdict } from '../../src/state/bulk-runner.js';
import { keepRun, keptRun } from '../../src/state/bulk-store.js';
import { FakeTimers } from './fake-timers.js';

/** What happens to one request: `lost` = it happened and the answer never came, `cut` = it never arrived. */
type Fate = 'answered' | 'lost' | 'cut' | 'busy' | 'broken' | 'garbled' | 'signed out';
type Nature = 'pays' | 'fails' | 'pends' | 'refuses';

const network = () => new TrancheError('network', { kind: 'network', retryable: true });

/** A backend that keeps answers by key, as ours do, and a ledger of what really happened. */
class Bank {
  readonly ledger: { id: string; key: string }[] = [];
  readonly keys = new Map<string, Set<string>>();
  readonly #kept = new Map<string, BulkVerdict | TrancheError>();
  readonly #natures: ReadonlyMap<string, Nature>;
  readonly #fates: Fate[];

  constructor(natures: ReadonlyMap<string, Nature>, fates: readonly Fate[]) {
    this.#natures = natures;
    this.#fates = [...fates];
  }

  async send({ id, key }: BulkItem): Promise<BulkVerdict> {
    this.keys.set(id, (this.keys.get(id) ?? new Set()).add(key));
    await Promise.resolve();
    const fate = this.#fates.shift() ?? 'answered';
    if (fate === 'cut') throw network();
    if (fate === 'busy') throw Object.assign(problem(429, 'rate_limited', { retryAfter: 3 }));
    if (fate === 'broken') throw problem(503, 'unavailable');
    if (fate === 'signed out') throw problem(401, 'session_expired');
    const kept = this.#kept.get(key) ?? this.#do(id, key);
    this.#kept.set(key, kept);
    if (fate === 'lost') throw network();
    if (fate === 'garbled') throw new TrancheError('invalid_answer', { kind: 'schema' });
    if (kept instanceof TrancheError) throw kept;
    return kept;
  }

  #do(id: string, key: string): BulkVerdict | TrancheError {
    const nature = this.#natures.get(id);
    if (nature === 'refuses') return problem(409, 'no_attempt_left');
    this.ledger.push({ id, key });
    if (nature === 'pays') return { state: 'done' };
    return nature === 'pends' ? { state: 'pending' } : { state: 'failed', code: 'insufficient_funds' };
  }
}

const newRun = (ids: readonly string[]): BulkRun => ({
  ...{ id: 'run', account: 'acct', owner: 'tranche-detailing-table', at: Date.now() },
  items: ids.map((id) => ({ id, parent: `plan of ${id}`, mark: 1, key: `key of ${id}`, state: 'waiting' })),
});

interface Story {
  natures: readonly Nature[];
  fates: readonly Fate[];
  /** After how many steps of each round somebody stops, or the page goes. */
  breaks: readonly { at: number; how: 'stop' | 'reload' }[];
}

const stories = fc.record<Story>({
  natures: fc.array(fc.constantFrom<Nature>('pays', 'fails', 'pends', 'refuses'), { minLength: 1, maxLength: 30 }),
  fates: fc.array(
    fc.constantFrom<Fate>('answered', 'answered', 'lost', 'cut', 'busy', 'broken', 'garbled', 'signed out'),
    { maxLength: 40 },
  ),
  breaks: fc.array(fc.record({ at: fc.nat(60), how: fc.constantFrom('stop' as const, 'reload' as const) }), {
    maxLength: 4,
  }),
});

describe('a bulk run', () => {
  const names = ['window', 'sessionStorage'] as const;
  const given = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  let stored = new Map<string, string>();

  before(() => {
    const sessionStorage = {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, text: string) => void stored.set(name, text),
      removeItem: (name: string) => void stored.delete(name),
    };
    Object.defineProperty(globalThis, 'window', { value: new EventTarget(), configurable: true });
    Object.defineProperty(globalThis, 'sessionStorage', { value: sessionStorage, configurable: true });
  });
  after(() => {
    names.forEach((name, place) => {
      const was = given[place];
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    });
  });

  /** One round, until its end or until it is broken off; what the tab keeps then. */
  async function round(run: BulkRun, bank: Bank, timers: FakeTimers, stop?: Story['breaks'][number]): Promise<BulkRun> {
    let steps = 0;
    let kept: string | undefined;
    const runner: BulkRunner = new BulkRunner(run, {
      send: (item) => bank.send(item),
      onChange: (next) => {
        keepRun(next);
        steps += 1;
        if (steps !== stop?.at) return;
        kept = stop.how === 'reload' ? stored.get('tranche.bulk.1') : undefined;
        runner.stop();
      },
    });
    let ended = false;
    void runner.start().then(() => (ended = true));
    while (!ended) await timers.tick(1_000);
    // What was heard after the page had gone was heard by nobody.
    if (kept !== undefined) stored.set('tranche.bulk.1', kept);
    return keptRun('acct', 'tranche-detailing-table') ?? runner.run;
  }

  it('sends each object once an intention, whatever breaks, and counts what the ledger has', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ natures, fates, breaks }) => {
        stored = new Map();
        const timers = new FakeTimers();
        try {
          const ids = natures.map((_, place) => `one ${place}`);
          const bank = new Bank(new Map(natures.map((nature, place) => [`one ${place}`, nature])), fates);
          let run = newRun(ids);
          for (let turn = 0; turn < 50 && isOpen(run); turn++) run = await round(run, bank, timers, breaks[turn]);
          assert.equal(isOpen(run), false, 'it never came to its end');
          for (const keys of bank.keys.values()) assert.equal(keys.size, 1);
          assert.equal(new Set(bank.ledger.map(({ id }) => id)).size, bank.ledger.length);
          const counts = tally(run);
          const was = (nature: Nature) => natures.filter((one) => one === nature).length;
          assert.deepEqual(
            [counts.done, counts.failed, counts.pending, counts.refused, counts.settled],
            [was('pays'), was('fails'), was('pends'), was('refuses'), natures.length],
          );
          assert.equal(bank.ledger.length, counts.done + counts.failed + counts.pending);
        } finally {
          timers.restore();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tries again only what failed, with new keys, and keeps the keys of what nobody knows', () => {
    const states = ['done', 'failed', 'refused', 'uncertain', 'changed', 'waiting'] as const;
    const run = {
      ...newRun(states),
      items: newRun(states).items.map((item, place) => ({ ...item, state: states[place]! })),
    };
    const again = againRun(run, { id: 'again', at: 2, keyOf: (id) => `new key of ${id}`, markOf: () => 2 });
    assert.deepEqual(
      again.items.map(({ id, key, state, mark }) => [id, key, state, mark]),
      [
        ['failed', 'new key of failed', 'waiting', 2],
        ['uncertain', 'key of uncertain', 'uncertain', 1],
        ['waiting', 'key of waiting', 'waiting', 1],
      ],
    );
  });

  it('is offered to nobody else, and not after a day', () => {
    stored = new Map();
    const run = newRun(['a']);
    keepRun(run);
    assert.ok(keptRun('acct', 'tranche-detailing-table'));
    assert.equal(keptRun('another', 'tranche-detailing-table'), undefined);
    assert.equal(keptRun('acct', 'tranche-overdue-chart'), undefined);
    keepRun({ ...run, at: Date.now() - 25 * 3_600_000 });
    assert.equal(keptRun('acct', 'tranche-detailing-table'), undefined);
    stored.set('tranche.bulk.1', '[{"id":1},null,"x"]');
    assert.equal(keptRun('acct', 'tranche-detailing-table'), undefined);
  });
});
