import { initialState, Task } from '@lit/task';
import type { ReactiveController } from 'lit';
import type { Client } from '../contract/client.js';
import type { Resource } from '../contract/operation.js';
import { asTrancheError, type TrancheError } from '../core/errors.js';
import { later } from '../core/timing.js';
import { Presence } from './presence.js';
import type { Happening, SharedQueries } from './shared-queries.js';
import { sourceOf, type DataSource, type SourceHost } from './source.js';
import { stableKey } from './stable-key.js';

/** Milliseconds before a running query looks busy: quick answers must not flicker. */
const BUSY_AFTER = 150;

/**
 * `idle`: nothing to ask, or nobody to ask · `loading`: first answer awaited · `ready` · `refreshing`: a newer answer awaited, the last
 * one still there · `empty`: answered, and there is nothing · `error`: the last try failed; `data` may still be there (`stale`).
 */
export type QueryStatus = 'idle' | 'loading' | 'ready' | 'refreshing' | 'empty' | 'error';

export interface QueryOptions<A extends readonly unknown[], D> {
  /** What to ask for: plain data, compared by value at every update of the host. Null: nothing to ask now. */
  args: () => A | null;
  /** Must give the client's answer as it is, because equal requests are shared; else use an `operation` name of your own. */
  run: (client: Client, args: A, options: { signal: AbortSignal }) => Promise<D>;
  /** Name of the operation in the contract, for instance `plans.list`. */
  operation: string;
  /** Resources whose change makes the query look again. */
  reads: readonly Resource[];
  isEmpty?: (data: D) => boolean;
  /** Whose data it is, for instance a plan's id: when that changes, former data goes at once instead of staying until the new one is there. */
  subject?: (args: A) => string;
  /** Keep the answer for later queries too, until it is invalidated; a number: for so many milliseconds at most. */
  keep?: boolean | number;
  /** Asks these instead, each shared with whoever asks it alone, and puts the answer together when all of them are there. */
  parts?: { of: (args: A) => readonly A[]; join: (answers: readonly D[]) => D };
}

/**
 * One question to the backend, asked whenever its arguments change, and the last good answer to it. Aborts when the host has really
 * gone, asks again when it is back, when a resource it reads changed, when the network is back after an error, and after a long sleep.
 * Aborts are never errors.
 */
export class QueryController<A extends readonly unknown[], D> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #options: QueryOptions<A, D>;
  readonly #source: DataSource;
  readonly #presence: Presence;
  readonly #task: Task<[SharedQueries, Client, A, boolean], D>;
  #shared: SharedQueries | undefined;
  #unsubscribe: (() => void) | undefined;
  #client: Client | undefined;
  #asked: string | undefined;
  #subject: string | undefined;
  #pending = false;
  #fresh = false;
  #answer: { readonly data: D; readonly asked: string } | undefined;
  #error: TrancheError | undefined;
  #busy = false;
  #cancelBusy: (() => void) | undefined;

  constructor(host: SourceHost, options: QueryOptions<A, D>) {
    this.#host = host;
    this.#options = options;
    this.#source = sourceOf(host);
    this.#presence = new Presence(host, { gone: () => this.#onGone(), back: () => host.requestUpdate() });
    this.#task = new Task(host, {
      autoRun: false,
      task: (ask, { signal }) => this.#ask(ask, signal),
      onComplete: (data) => this.#onAnswer(data),
      onError: (error) => this.#onError(error),
    });
    host.addController(this);
  }

  get status(): QueryStatus {
    if (this.pending) return this.#answer ? 'refreshing' : 'loading';
    if (this.#error) return 'error';
    if (!this.#answer) return 'idle';
    return this.empty ? 'empty' : 'ready';
  }

  /** The last good answer; kept through refresh and error, dropped when client, account or subject change. */
  get data(): D | undefined {
    return this.#answer?.data;
  }

  /** True when the last answer holds nothing. */
  get empty(): boolean {
    return this.#answer !== undefined && this.#options.isEmpty?.(this.#answer.data) === true;
  }

  /** Why the last try failed; stays while the same is tried again. */
  get error(): TrancheError | undefined {
    return this.#error;
  }

  /** True when an answer has been awaited for a while. */
  get busy(): boolean {
    return this.#busy;
  }

  /** True when an answer is awaited. */
  get pending(): boolean {
    return this.#pending;
  }

  /** The data is older than it should be: looking again failed. */
  get stale(): boolean {
    return this.#error !== undefined && this.#answer !== undefined;
  }

  /** Asks once more. */
  retry(): void {
    this.refresh();
  }

  /** Asks once more, although nothing seems to have changed. */
  refresh(): void {
    this.#fresh = true;
    this.#again();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected || this.#presence.gone) return;
    try {
      this.#follow();
    } catch (error) {
      this.#stop();
      this.#error = asTrancheError(error);
    }
  }

  #follow(): void {
    const { client, shared, error } = this.#source;
    if (client !== this.#client) this.#wipe();
    this.#client = client;
    this.#listenTo(shared);
    if (error) return this.#refuse(error);
    const args = client && shared ? this.#options.args() : null;
    if (!args) return this.#wipe();
    const asked = stableKey(args);
    if (asked === this.#asked || !client || !shared) return;
    const subject = this.#options.subject?.(args);
    if (subject !== this.#subject) this.#wipe();
    this.#subject = subject;
    this.#start(asked, [shared, client, args, this.#fresh]);
  }

  #start(asked: string, ask: [SharedQueries, Client, A, boolean]): void {
    // An error about other arguments says nothing about these.
    if (this.#asked !== undefined && this.#asked !== asked) this.#error = undefined;
    this.#asked = asked;
    this.#fresh = false;
    this.#pending = true;
    this.#cancelBusy ??= later(() => this.#setBusy(), BUSY_AFTER);
    void this.#task.run(ask);
  }

  async #ask([shared, client, args, fresh]: [SharedQueries, Client, A, boolean], signal: AbortSignal) {
    const { operation, reads, run, parts, keep = false } = this.#options;
    const options = { signal, reads, keep, fresh };
    const ask = (part: A) =>
      shared.run(operation, part, (shareable) => run(client, part, { signal: shareable }), options);
    try {
      return await (parts ? Promise.all(parts.of(args).map(ask)).then(parts.join) : ask(args));
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }

  #onAnswer(data: D): void {
    const asked = this.#asked;
    this.#stop();
    this.#error = undefined;
    this.#asked = asked;
    this.#answer = { data, asked: asked ?? '' };
  }

  #onError(error: unknown): void {
    const asked = this.#asked;
    this.#stop();
    this.#asked = asked;
    this.#error = asTrancheError(error);
    // What answered another question must not stand under this error as if it were its last answer.
    if (this.#answer?.asked !== asked) this.#answer = undefined;
  }

  #onHappening(happening: Happening): void {
    if (happening === 'reset') this.#wipe();
    const unreachable = this.#error?.kind === 'network' || this.#error?.kind === 'timeout';
    if (happening !== 'online' || unreachable) this.#again();
  }

  #again(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  #onGone(): void {
    this.#stop();
    this.#listenTo(undefined);
  }

  /** Ends what is running; the same is asked again at the next occasion. */
  #stop(): void {
    this.#task.abort();
    this.#pending = false;
    this.#busy = false;
    this.#cancelBusy?.();
    this.#cancelBusy = undefined;
    this.#asked = undefined;
  }

  #wipe(): void {
    this.#stop();
    this.#answer = undefined;
    this.#error = undefined;
  }

  #refuse(error: TrancheError): void {
    this.#wipe();
    this.#error = error;
  }

  #setBusy(): void {
    this.#busy = true;
    this.#host.requestUpdate();
  }

  #listenTo(shared: SharedQueries | undefined): void {
    if (shared === this.#shared) return;
    this.#unsubscribe?.();
    this.#shared = shared;
    this.#unsubscribe = shared?.subscribe(this.#options.reads, (happening) => this.#onHappening(happening));
  }
}
