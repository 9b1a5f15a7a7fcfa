import { asTrancheError, isAbort, TrancheError } from '../../core/errors.js';
import { Listeners, type RowSource, type SourceStatus } from './source.js';

/** One page of a list; `nextCursor` null = the end; `total` may be left out. */
export interface CursorPage<R> {
  readonly items: readonly R[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

export interface CursorSourceOptions<R> {
  /** Loads the page after `cursor` (null = the first). Must reject when `signal` aborts. */
  load: (cursor: string | null, signal: AbortSignal) => Promise<CursorPage<R>>;
  /** What makes a row the same row on two pages. */
  id: (row: R) => string;
  /** Rows a page is expected to hold: how far ahead pages are asked for once somebody scrolls, and how many placeholders are shown. */
  pageSize: number;
}

export interface CursorSource<R> extends RowSource<R> {
  /**
   * Asks the question again from the first page, after filters or sort changed or on refresh. Rows stay, marked stale,
   * until the new first page is there.
   */
  restart(): void;
  /** Forgets the rows too: for another account, whose users must not see the former's rows. */
  clear(): void;
  /** Puts a changed row in the place of the one with its id; false when it is not loaded. */
  replace(row: R): boolean;
  /** Takes a row out of the list; false when it is not loaded. */
  remove(id: string): boolean;
  /** Aborts what is under way; a later `wants` or `restart` begins again. */
  stop(): void;
}

/** Rows that come page by page while somebody scrolls; the backend sorts and filters. */
export function cursorSource<R>(options: CursorSourceOptions<R>): CursorSource<R> {
  return new Cursors(options);
}

/** Pages in a row that brought nothing new before we say that the list never ends. */
const BARREN_PAGES = 2;

/** After these the next page cannot be had by asking again, only the whole list (`domain.md` §5.1). */
const LOST_CURSORS = new Set(['cursor_repeated', 'invalid_cursor']);

class Cursors<R> implements CursorSource<R> {
  status: SourceStatus = 'idle';
  error: TrancheError | undefined;
  stale = false;
  generation = 0;

  readonly #options: CursorSourceOptions<R>;
  readonly #listeners = new Listeners();
  #rows: R[] = [];
  /** Where each id is, so that a row that moved between two pages is not shown twice. */
  #places = new Map<string, number>();
  #total: number | undefined;
  #cursor: string | null = null;
  #seenCursors = new Set<string>();
  #barren = 0;
  #ended = false;
  #wanted: readonly [from: number, to: number] = [0, 0];
  #request: AbortController | undefined;

  constructor(options: CursorSourceOptions<R>) {
    this.#options = options;
  }

  get length(): number | undefined {
    if (this.#ended) return this.#rows.length;
    return this.#total === undefined ? undefined : Math.max(this.#total, this.#rows.length);
  }

  get loaded(): number {
    return this.#rows.length;
  }

  get extent(): number {
    const { length: loaded } = this.#rows;
    if (this.#ended || this.error || this.stale) return loaded;
    const missing = (this.length ?? Infinity) - loaded;
    return loaded + Math.min(this.#options.pageSize, Math.max(missing, 1));
  }

  get(index: number): R | undefined {
    return this.#rows[index];
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  wants(from: number, to: number): void {
    this.#wanted = [from, to];
    // A page ahead is for who scrolls: most who open a page look at its first rows only.
    const ahead = from > 0 ? this.#options.pageSize : 0;
    const missing = to + ahead > this.#rows.length || this.#rows.length === 0;
    if (missing && !this.#ended && !this.error && !this.#request) void this.#load();
  }

  retry(): void {
    if (!this.error || this.#request) return;
    if (LOST_CURSORS.has(this.error.code)) this.restart();
    else void this.#load();
  }

  restart(): void {
    this.stop();
    this.stale = this.#rows.length > 0;
    this.#wanted = [0, 0];
    this.#ended = false;
    this.#begin();
    void this.#load();
  }

  clear(): void {
    this.stop();
    this.stale = false;
    this.#ended = false;
    this.#begin();
    this.#empty();
    this.#set('idle');
  }

  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    if (this.status === 'loading') this.#set(this.#rows.length > 0 && !this.stale ? 'ready' : 'idle');
  }

  replace(row: R): boolean {
    const place = this.#places.get(this.#options.id(row));
    if (place === undefined) return false;
    this.#rows[place] = row;
    this.#listeners.call();
    return true;
  }

  remove(id: string): boolean {
    const place = this.#places.get(id);
    if (place === undefined) return false;
    this.#rows.splice(place, 1);
    this.#places = new Map(this.#rows.map((row, index) => [this.#options.id(row), index]));
    if (this.#total !== undefined) this.#total--;
    this.#listeners.call();
    return true;
  }

  /** Back before the first page; rows shown stay where they are. */
  #begin(): void {
    this.error = undefined;
    this.#cursor = null;
    this.#seenCursors = new Set();
    this.#barren = 0;
  }

  #empty(): void {
    this.#rows = [];
    this.#places = new Map();
    this.#total = undefined;
    this.generation++;
  }

  async #load(): Promise<void> {
    const request = (this.#request = new AbortController());
    this.error = undefined;
    this.#set('loading');
    try {
      const page = await this.#options.load(this.#cursor, request.signal);
      if (this.#request !== request) return;
      this.#request = undefined;
      this.#take(page);
    } catch (error) {
      if (this.#request !== request) return;
      this.#request = undefined;
      if (isAbort(error)) return this.stop();
      this.error = asTrancheError(error);
      this.#set('error');
    }
  }

  #take(page: CursorPage<R>): void {
    const isFirst = this.#cursor === null;
    if (isFirst) this.#empty();
    this.stale = false;
    const fresh = this.#add(page.items);
    if (page.total !== undefined) this.#total = page.total;
    this.#ended = page.nextCursor === null;
    this.error = page.nextCursor === null ? undefined : this.#follow(page.nextCursor, fresh);
    this.#set(this.error ? 'error' : 'ready');
    this.wants(...this.#wanted);
  }

  /** @returns how many rows are new; the newer form of a row already here takes its place. */
  #add(items: readonly R[]): number {
    let fresh = 0;
    for (const row of items) {
      const id = this.#options.id(row);
      const place = this.#places.get(id);
      if (place !== undefined) {
        this.#rows[place] = row;
        continue;
      }
      this.#places.set(id, this.#rows.length);
      this.#rows.push(row);
      fresh++;
    }
    return fresh;
  }

  /** Keeps the cursor for the next page, unless the backend walks in circles. */
  #follow(cursor: string, fresh: number): TrancheError | undefined {
    this.#barren = fresh === 0 ? this.#barren + 1 : 0;
    const isCircle = cursor === this.#cursor || this.#seenCursors.has(cursor) || this.#barren >= BARREN_PAGES;
    if (isCircle) return new TrancheError('cursor_repeated', { kind: 'schema', message: 'the list never ends' });
    this.#seenCursors.add(cursor);
    this.#cursor = cursor;
    return undefined;
  }

  #set(status: SourceStatus): void {
    this.status = status;
    this.#listeners.call();
  }
}
