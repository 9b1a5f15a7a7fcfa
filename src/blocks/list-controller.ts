import type { ReactiveController } from 'lit';
import type { Client } from '../contract/client.js';
import type { Resource } from '../contract/operation.js';
import { later } from '../core/timing.js';
import type { TrancheError } from '../core/errors.js';
import type { QueryView } from '../frame/render-query.js';
import type { Page } from '../model/page.js';
import { EnvironmentController, type EnvironmentHost } from '../state/environment.js';
import type { Happening, SharedQueries } from '../state/shared-queries.js';
import { Presence } from '../state/presence.js';
import { stableKey } from '../state/stable-key.js';
import { cursorSource, type CursorSource } from '../ui/grid/cursor-source.js';

const BUSY_AFTER = 150;

export interface ListOptions<I extends object, R> {
  /** Name in the contract, for instance `plans.list`. */
  operation: string;
  reads: readonly Resource[];
  /** Filters and sort; compared by value at every update of the host. */
  input: () => I;
  load: (client: Client, input: I & { cursor?: string }, options: { signal: AbortSignal }) => Promise<Page<R>>;
  id: (row: R) => string;
  /** Rows a page. */
  pageSize: number;
  /** Rows of the first page, when fewer: they are shown sooner. */
  firstPageSize?: number;
}

/** A list of the backend that arrives page by page, as rows for a grid and as a query for the frame. */
export class ListController<I extends object, R> implements ReactiveController, QueryView<unknown> {
  readonly source: CursorSource<R>;
  /** When the rows were true. */
  dataAsOf: string | undefined;
  readonly #host: EnvironmentHost;
  readonly #options: ListOptions<I, R>;
  readonly #environment: EnvironmentController;
  readonly #presence: Presence;
  #client: Client | undefined;
  #shared: SharedQueries | undefined;
  #unsubscribe: (() => void) | undefined;
  #asked: string | undefined;
  #answered = false;
  #held = false;
  #missed = false;
  #busy = false;
  #cancelBusy: (() => void) | undefined;

  constructor(host: EnvironmentHost, options: ListOptions<I, R>) {
    this.#host = host;
    this.#options = options;
    this.#environment = EnvironmentController.of(host);
    this.source = cursorSource({
      load: (cursor, signal) => this.#load(cursor, signal),
      id: options.id,
      pageSize: options.pageSize,
    });
    this.source.onChange(() => this.#onChange());
    this.#presence = new Presence(host, { gone: () => this.#onGone(), back: () => host.requestUpdate() });
    host.addController(this);
  }

  /** Itself, once the first page has arrived; kept through reloading and errors. */
  get data(): this | undefined {
    return this.#answered ? this : undefined;
  }

  get error(): TrancheError | undefined {
    // Failing to load more is said below the rows that are there; only a failed restart makes them old.
    const { error, stale } = this.source;
    return this.#environment.error ?? (this.#answered && !stale ? undefined : error);
  }

  /** Why the next page could not be had. */
  get moreError(): TrancheError | undefined {
    return this.#answered && !this.source.stale ? this.source.error : undefined;
  }

  get pending(): boolean {
    return this.source.status === 'loading' && (!this.#answered || this.source.stale);
  }

  get busy(): boolean {
    return this.#busy;
  }

  get stale(): boolean {
    return this.source.stale && this.source.error !== undefined;
  }

  get empty(): boolean {
    return this.#answered && this.source.length === 0;
  }

  retry(): void {
    if (this.source.error) this.source.retry();
    else this.source.restart();
  }

  /** Until `release`: news of changes waits, because the widget itself is making one. */
  hold(): void {
    this.#held = true;
  }

  /** The changed row takes its place, so that the reader's place in the list is kept; without one, the list is asked again. */
  release(row?: R): void {
    this.#held = false;
    const missed = this.#missed;
    this.#missed = false;
    if (row !== undefined && this.source.replace(row)) return;
    if (missed) this.source.restart();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected || this.#presence.gone) return;
    const { client, shared } = this.#environment;
    if (client !== this.#client) this.#forget();
    this.#client = client;
    this.#listenTo(shared);
    if (!client) return;
    const asked = stableKey(this.#options.input());
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.source.restart();
  }

  async #load(cursor: string | null, signal: AbortSignal): Promise<Page<R>> {
    const { operation, reads, load, pageSize, firstPageSize = pageSize, input } = this.#options;
    const { client, shared } = this.#environment;
    // Between two providers there may be none; the next update asks again.
    if (!client || !shared) throw new DOMException('no client', 'AbortError');
    const place = cursor === null ? { limit: firstPageSize } : { limit: pageSize, cursor };
    const query = { ...input(), ...place };
    const page = await shared.run(operation, [query], (shareable) => load(client, query, { signal: shareable }), {
      signal,
      reads,
    });
    this.dataAsOf = page.dataAsOf;
    this.#answered = true;
    return page;
  }

  #onChange(): void {
    if (!this.pending) {
      this.#cancelBusy?.();
      this.#cancelBusy = undefined;
      this.#busy = false;
    } else {
      this.#cancelBusy ??= later(() => {
        this.#busy = true;
        this.#host.requestUpdate();
      }, BUSY_AFTER);
    }
    this.#host.requestUpdate();
  }

  #onHappening(happening: Happening): void {
    if (happening === 'reset') {
      this.#forget();
      this.#host.requestUpdate();
    } else if (happening === 'online') {
      if (this.source.error?.retryable ?? this.source.error?.kind === 'network') this.source.retry();
    } else if (this.#held) this.#missed = true;
    else this.source.restart();
  }

  #listenTo(shared: SharedQueries | undefined): void {
    if (shared === this.#shared && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#shared = shared;
    this.#unsubscribe = shared?.subscribe(this.#options.reads, (happening) => this.#onHappening(happening));
  }

  /** Rows of another account must not stay on the screen. */
  #forget(): void {
    this.#answered = false;
    this.#asked = undefined;
    this.dataAsOf = undefined;
    this.source.clear();
  }

  #onGone(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#cancelBusy?.();
    this.#cancelBusy = undefined;
    const unfinished = this.source.status === 'loading';
    this.source.stop();
    if (unfinished) this.#asked = undefined;
  }
}
