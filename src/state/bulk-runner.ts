import { asTrancheError, type TrancheError } from '../core/errors.js';
import { later } from '../core/timing.js';
import { nextItem, withState, type BulkItem, type BulkRun, type BulkState } from './bulk-run.js';
import { settle } from './intentions.js';
import { isCertain, outcomeOf } from './mutation-outcome.js';

/** What came out for one object when the backend answered. */
export interface BulkVerdict {
  readonly state: Extract<BulkState, 'done' | 'pending' | 'failed'>;
  readonly code?: string | undefined;
}

/**
 * Why a run ended before its end. `stopped`: somebody wanted it · `session`: signed out · `forbidden` · `offline`: the backend could not
 * be reached several times in a row · `busy`: it asked to wait several times in a row.
 */
export type BulkHalt = 'stopped' | 'session' | 'forbidden' | 'offline' | 'busy';

export interface BulkRunnerOptions {
  /** Sends one object with its key; the answer decides. Rejects with a TrancheError. */
  send: (item: BulkItem) => Promise<BulkVerdict>;
  /** Called after each step with the run as it is now: to keep it and to draw it. */
  onChange: (run: BulkRun) => void;
  /** How many are on their way at once. */
  lanes?: number;
}

/** Seconds between two questions about one object; the last one repeats. */
const BACK_OFF = [1, 2, 4, 8, 15];
/** Tries in a row without a decision before we give up for now: the keys are kept, so going on later repeats nothing. */
const MOST_TRIES = 5;

/**
 * Sends the objects of a run, a few at a time, each with its own key until the backend has decided on it: what is uncertain is asked about
 * with the same key. `Retry-After` holds everything back, not only the one that was told. A write is never aborted: stopping sends
 * nothing new and waits for what is on its way.
 */
export class BulkRunner {
  readonly #options: BulkRunnerOptions;
  /** Each object is taken up once: what stays uncertain here waits for another run. */
  readonly #taken = new Set<string>();
  #run: BulkRun;
  #halt: BulkHalt | undefined;
  #error: TrancheError | undefined;
  /** Resolves when the pause is over; undefined = none. */
  #pause: { readonly over: Promise<void>; readonly end: () => void; readonly seconds: number } | undefined;

  constructor(run: BulkRun, options: BulkRunnerOptions) {
    this.#run = run;
    this.#options = options;
  }

  get run(): BulkRun {
    return this.#run;
  }

  /** Set once nothing new is sent. */
  get halt(): BulkHalt | undefined {
    return this.#halt;
  }

  /** What halted it. */
  get error(): TrancheError | undefined {
    return this.#error;
  }

  /** Seconds that everything waits, when it waits. */
  get pause(): number | undefined {
    return this.#pause?.seconds;
  }

  /** Resolves when nothing is on its way any more and nothing is left, or when it was halted. */
  async start(): Promise<void> {
    const lanes = Array.from({ length: this.#options.lanes ?? 4 }, () => this.#lane());
    await Promise.all(lanes);
  }

  /** Nothing new is sent; what is on its way is waited for. */
  stop(): void {
    this.#end('stopped');
  }

  async #lane(): Promise<void> {
    for (;;) {
      while (this.#pause) await this.#pause.over;
      if (this.#halt) return;
      const item = nextItem(this.#run, this.#taken);
      if (!item) return;
      this.#taken.add(item.id);
      await this.#see(item);
    }
  }

  /** One object until it is decided, or the run was halted. */
  async #see(item: BulkItem): Promise<void> {
    let owed = item.state === 'uncertain';
    for (let round = 0; ; round += 1) {
      while (this.#pause) await this.#pause.over;
      if (this.#halt) {
        if (round > 0) this.#mark(item, owed ? 'uncertain' : 'waiting');
        return;
      }
      this.#mark(item, 'sent');
      const error = await this.#try(item);
      if (!error) return;
      const outcome = this.#judge(item, error, owed);
      if (outcome === 'over') return;
      owed ||= outcome === 'owed';
      this.#mark(item, owed ? 'uncertain' : 'waiting', error.code);
      if (round + 1 >= MOST_TRIES) {
        this.#end(error.kind === 'problem' ? 'busy' : 'offline', error);
        return;
      }
      this.#wait(error.retryAfter ?? BACK_OFF[Math.min(round, BACK_OFF.length - 1)] ?? 15);
    }
  }

  async #try(item: BulkItem): Promise<TrancheError | undefined> {
    try {
      const { state, code } = await this.#options.send(item);
      settle(item.key);
      this.#mark(item, state, code);
      return undefined;
    } catch (error) {
      return asTrancheError(error);
    }
  }

  /** `over`: nothing more to do about it now · `owed`: it may have happened · `free`: it did not, and may be tried again. */
  #judge(item: BulkItem, error: TrancheError, owed: boolean): 'over' | 'owed' | 'free' {
    const { status, code, kind } = error;
    const before = owed ? 'uncertain' : 'waiting';
    if (status === 401 || (status === 403 && code === 'forbidden')) {
      this.#mark(item, before, code);
      this.#end(status === 401 ? 'session' : 'forbidden', error);
      return 'over';
    }
    switch (outcomeOf(error)) {
      case 'refused':
        settle(item.key);
        this.#mark(item, 'refused', code);
        return 'over';
      case 'unknown':
        return 'owed';
      case 'open':
        // An answer that we cannot read will not be readable the next time either.
        if (kind !== 'schema') return isCertain(error) ? 'free' : 'owed';
        this.#mark(item, 'uncertain', code);
        return 'over';
    }
  }

  #wait(seconds: number): void {
    if (this.#pause || this.#halt) return;
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    const cancel = later(() => this.#resume(), seconds * 1_000);
    const online = () => this.#resume();
    window.addEventListener('online', online);
    this.#pause = {
      over,
      seconds,
      end: () => {
        cancel();
        window.removeEventListener('online', online);
        end();
      },
    };
    this.#options.onChange(this.#run);
  }

  #resume(): void {
    const pause = this.#pause;
    this.#pause = undefined;
    pause?.end();
    this.#options.onChange(this.#run);
  }

  #end(halt: BulkHalt, error?: TrancheError): void {
    if (this.#halt) return;
    this.#halt = halt;
    this.#error = error;
    this.#resume();
  }

  #mark(item: BulkItem, state: BulkState, code?: string): void {
    this.#run = withState(this.#run, item.id, state, code);
    this.#options.onChange(this.#run);
  }
}
