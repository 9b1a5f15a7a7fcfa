import type { Resource } from '../contract/operation.js';
import { systemClock } from '../core/clock.js';
import { TrancheError } from '../core/errors.js';
import { stableKey } from './stable-key.js';
import { watchPage } from './page-signals.js';

/** Milliseconds an answer counts as new: widgets whose code comes one after the other ask alike, and are to show the same. */
export const FRESH = 10_000;

/**
 * Why a query should look again. `changed`: a resource it reads was touched · `online`: the network is back · `woken`: the tab slept
 * long · `reset`: another account answers now, kept values must go.
 */
export type Happening = 'changed' | 'online' | 'woken' | 'reset';

export interface AskOptions {
  signal?: AbortSignal | undefined;
  reads?: readonly Resource[];
  /** Keep the answer until it is invalidated, instead of only while it is in flight; a number: for so many milliseconds at most. */
  keep?: boolean | number;
  /** Ask again even when an answer is kept. */
  fresh?: boolean;
}

interface Entry {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  readonly reads: readonly Resource[];
  settled: boolean;
  /** Milliseconds since the epoch after which a kept answer is too old. */
  until: number;
  askers: number;
}

interface Subscription {
  readonly resources: readonly Resource[];
  readonly listener: (happening: Happening) => void;
}

/**
 * What the queries of one client share: requests in flight, a few kept answers (`meta`), and the news that something changed.
 * One object per client: {@link sharedOf}.
 */
export class SharedQueries {
  readonly #entries = new Map<string, Entry>();
  readonly #subscriptions = new Set<Subscription>();
  #unwatch: (() => void) | undefined;
  #account: unknown;
  #expired = false;

  /**
   * Asks, or joins an equal request in flight: same operation and same arguments. So `fetcher` must give the client's answer as it is
   * (or `operation` be a name of the caller's own). The request is aborted when all who asked have left.
   */
  run<D>(
    operation: string,
    args: readonly unknown[],
    fetcher: (signal: AbortSignal) => Promise<D>,
    options: AskOptions = {},
  ): Promise<D> {
    const key = `${operation} ${stableKey(args)}`;
    this.#forgetOld();
    const known = this.#entries.get(key);
    const usable = known && !(options.fresh && known.settled) ? known : undefined;
    const entry = usable ?? this.#start(key, operation, fetcher, options);
    return this.#join(key, entry, options.signal) as Promise<D>;
  }

  /** Something changed: nobody may join requests that left before, and all who read it look again. Without resources: everything. */
  invalidate(resources?: readonly Resource[]): void {
    this.#tell('changed', resources);
  }

  /** The client answers for another account now: every kept value goes. */
  reset(): void {
    this.#tell('reset');
  }

  /** Calls back when one of the resources changes, and for the other happenings; the answer ends that. */
  subscribe(resources: readonly Resource[], listener: (happening: Happening) => void): () => void {
    const subscription = { resources, listener };
    this.#subscriptions.add(subscription);
    this.#unwatch ??= watchPage((happening) => this.#tell(happening));
    return () => {
      this.#subscriptions.delete(subscription);
      if (this.#subscriptions.size > 0) return;
      this.#unwatch?.();
      this.#unwatch = undefined;
    };
  }

  /** True for the first to report the end of the session, until an answer comes again: five widgets, one event. */
  claimExpiry(): boolean {
    if (this.#expired) return false;
    this.#expired = true;
    return true;
  }

  #start(
    key: string,
    operation: string,
    fetcher: (signal: AbortSignal) => Promise<unknown>,
    options: AskOptions,
  ): Entry {
    const controller = new AbortController();
    const answer = (async () => fetcher(controller.signal))();
    const entry: Entry = { answer, controller, reads: options.reads ?? [], settled: false, until: Infinity, askers: 0 };
    this.#entries.set(key, entry);
    answer.then(
      (value) => {
        this.#expired = false;
        this.#settle(key, entry, options.keep);
        if (operation === 'meta.get') this.#checkAccount(key, entry, value);
      },
      () => this.#settle(key, entry),
    );
    return entry;
  }

  #settle(key: string, entry: Entry, keep: boolean | number = false): void {
    entry.settled = true;
    if (typeof keep === 'number') entry.until = systemClock.now() + keep;
    if (!keep && this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #forgetOld(): void {
    const now = systemClock.now();
    for (const [key, { until }] of this.#entries) if (until < now) this.#entries.delete(key);
  }

  #join(key: string, entry: Entry, signal: AbortSignal | undefined): Promise<unknown> {
    entry.askers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        entry.askers -= 1;
        reject(new TrancheError('aborted', { kind: 'aborted', cause: signal?.reason }));
        if (entry.askers > 0 || entry.settled) return;
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
        entry.controller.abort();
      };
      if (signal?.aborted) return leave();
      signal?.addEventListener('abort', leave, { once: true });
      const end = () => signal?.removeEventListener('abort', leave);
      entry.answer.then(resolve, reject).finally(end);
    });
  }

  #tell(happening: Happening, resources?: readonly Resource[]): void {
    const touches = (reads: readonly Resource[]) => !resources || reads.some((read) => resources.includes(read));
    if (happening !== 'online') {
      for (const [key, entry] of this.#entries) if (touches(entry.reads)) this.#entries.delete(key);
    }
    for (const { resources: reads, listener } of [...this.#subscriptions]) if (touches(reads)) listener(happening);
  }

  /** A renewed token may belong to somebody else (signed in as another in a second tab). */
  #checkAccount(key: string, entry: Entry, meta: unknown): void {
    const account = (meta as { account?: { id?: unknown } } | undefined)?.account?.id;
    const changed = this.#account !== undefined && account !== undefined && account !== this.#account;
    this.#account = account ?? this.#account;
    if (!changed) return;
    const kept = this.#entries.get(key) === entry;
    this.#entries.clear();
    if (kept) this.#entries.set(key, entry);
    for (const { listener } of [...this.#subscriptions]) listener('reset');
  }
}

const byClient = new WeakMap<object, SharedQueries>();

/** The queries shared by everybody who was given this very client. */
export function sharedOf(client: object): SharedQueries {
  let shared = byClient.get(client);
  if (!shared) byClient.set(client, (shared = new SharedQueries()));
  return shared;
}
