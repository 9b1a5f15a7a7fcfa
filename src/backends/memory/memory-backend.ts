import { throwIfAborted } from '../../core/abort.js';
import { parseInstant, type Clock } from '../../core/clock.js';
import { problem } from '../../core/errors.js';
import { delay } from '../../core/timing.js';
import type { CompleteBackend } from '../../contract/backend.js';
import type { Rules } from '../../model/meta.js';
import type { Notify } from '../billing/notice.js';
import type { Book, Effect, PlanRecord } from '../billing/record.js';
import { testProcessor, type Processor } from '../test-processor/test-processor.js';
import { cardGroup, type MemoryCardOptions } from './cards.js';
import { exportGroup, type ExportWording } from './exports.js';
import { changer, readings, writings, type Enter } from './operations.js';
import { AccountStore, SettableClock } from './store.js';
import { confirmationGroup, updateGroup } from './updates.js';

export interface MemoryOptions extends MemoryCardOptions {
  /** One account, or several with ids of their own. */
  data: Book | readonly Book[];
  /** The backend's clock; one that stands at the first book's `asOf` unless given. `CallContext.now` is not used. */
  clock?: Clock;
  /** Rules in place of the book's. */
  rules?: Partial<Rules>;
  /** Milliseconds before each answer, or a function that gives them. */
  latency?: number | (() => number);
  processor?: Processor;
  /** Told what a buyer would be sent, with the secret of the link: nobody else knows it. */
  notify?: Notify;
  /** Words for files in the language that was asked for; without it they have names and codes of the contract. */
  exportWording?: ExportWording;
}

/** The whole contract without a server, and windows for tests. */
export interface MemoryBackend extends CompleteBackend {
  /** Everything that happened since the start: charges, refunds, cancellations, chargebacks; oldest first. */
  readonly ledger: readonly Effect[];
  /** The clock; `set` puts it forward when none was given, and the next call finds the new day. */
  readonly clock: Clock;
  /** The stored facts of a plan. */
  record(account: string, planId: string): PlanRecord;
}

/**
 * The contract in memory, for the browser and for Node: stories, tests, documents, and whoever has no server yet.
 * A session sees its own account only; an account that is not there answers 403.
 */
export function createMemoryBackend(options: MemoryOptions & { clock: Clock }): MemoryBackend;
export function createMemoryBackend(options: MemoryOptions): MemoryBackend & { readonly clock: SettableClock };
export function createMemoryBackend(options: MemoryOptions): MemoryBackend {
  const books: readonly Book[] = 'plans' in options.data ? [options.data] : options.data;
  const clock = options.clock ?? new SettableClock(parseInstant(books[0]?.asOf ?? ''));
  const ledger: Effect[] = [];
  const stores = new Map(
    books.map((book) => {
      const rules = { ...book.rules, ...options.rules };
      return [book.account.id, new AccountStore(book, clock, rules, options.processor ?? testProcessor, ledger)];
    }),
  );
  const enter: Enter = async (context) => {
    throwIfAborted(context.signal);
    const wait = typeof options.latency === 'function' ? options.latency() : (options.latency ?? 0);
    if (wait > 0) await delay(wait, context.signal);
    throwIfAborted(context.signal);
    const store = stores.get(context.session.account);
    if (!store) throw problem(403, 'forbidden');
    return store;
  };
  const reads = readings(enter);
  const change = changer(enter);
  const writes = writings(change);
  return {
    ...reads,
    plans: { ...reads.plans, ...writes.plans },
    installments: { ...reads.installments, ...writes.installments },
    updates: updateGroup(enter, change, options.notify ?? (() => undefined)),
    cards: cardGroup(enter, change, options),
    confirmation: confirmationGroup(Array.from(stores.values()), enter, change),
    exports: exportGroup(enter, options.exportWording),
    ledger,
    clock,
    record: (account, planId) => {
      const store = stores.get(account);
      if (!store) throw problem(404, 'not_found');
      return store.plan(planId);
    },
  };
}
