import type { ReactiveController } from 'lit';
import type { CallOptions, Client } from '../contract/client.js';
import type { Resource } from '../contract/operation.js';
import { asTrancheError, type TrancheError } from '../core/errors.js';
import { later } from '../core/timing.js';
import { intend, remember, settle, type Intention } from './intentions.js';
import { isCertain, mayHaveChanged, outcomeOf } from './mutation-outcome.js';
import { Presence } from './presence.js';
import type { SharedQueries } from './shared-queries.js';
import { sourceOf, type DataSource, type SourceHost } from './source.js';

/** `uncertain`: it was sent and we do not know whether it happened; the controller is finding out. */
export type MutationStatus = 'idle' | 'running' | 'uncertain' | 'done' | 'error';

/** Seconds between two questions about an uncertain outcome; the last one repeats. */
const BACK_OFF = [1, 2, 4, 8, 15, 30];
/** Answers without a decision (5xx) before we give up and say so. Silence never counts. */
const MOST_ANSWERS = 6;

export interface MutationOptions<I, D> {
  /** Pass `options` on to the client as they are. */
  run: (client: Client, input: I, options: CallOptions) => Promise<D>;
  /** Resources that change: every query that reads one of them looks again. */
  touches: readonly Resource[];
  /** Name in the contract, for instance `plans.refund`. */
  operation: string;
  /** Id of the object it is done to. */
  object: (input: I) => string;
  /** What makes two inputs the same wish, for instance the amount; all of the input unless given. */
  wish?: (input: I) => unknown;
  /** A cheap way to learn whether it happened, tried before the same request is sent again. */
  check?: (client: Client, input: I) => Promise<'done' | 'not_done' | 'unknown'>;
}

interface Attempt<I, D> {
  readonly input: I;
  readonly ifMatch: string | undefined;
  readonly intention: Intention;
  readonly client: Client;
  readonly shared: SharedQueries;
  readonly ended: Promise<D | undefined>;
  readonly end: (data: D | undefined) => void;
  answers: number;
  round: number;
  asking: boolean;
}

/**
 * One change, done once. The idempotency key belongs to the intention: it is kept over retries, double clicks and reload, until the
 * backend has decided; another input is another intention. When the connection breaks after sending, the outcome is `uncertain`: the
 * same request with the same key is sent again (which cannot double it) until an answer tells. A write is never aborted.
 */
export class MutationController<I, D> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #options: MutationOptions<I, D>;
  readonly #source: DataSource;
  readonly #presence: Presence;
  #status: MutationStatus = 'idle';
  #error: TrancheError | undefined;
  #data: D | undefined;
  #attempt: Attempt<I, D> | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: SourceHost, options: MutationOptions<I, D>) {
    this.#host = host;
    this.#options = options;
    this.#source = sourceOf(host);
    this.#presence = new Presence(host, { gone: () => this.#stopWaiting?.(), back: () => this.#resume() });
    host.addController(this);
  }

  get status(): MutationStatus {
    return this.#status;
  }

  /** True while nothing new may be started. */
  get locked(): boolean {
    return this.#status === 'running' || this.#status === 'uncertain';
  }

  get error(): TrancheError | undefined {
    return this.#error;
  }

  /** After an error: nobody knows whether it happened all the same. Read the object before it is said that it did not. */
  get doubtful(): boolean {
    return this.#status === 'error' && !!this.#error && (!isCertain(this.#error) || !!this.#attempt?.round);
  }

  /** The answer; also undefined when only `check` told that it is done. */
  get data(): D | undefined {
    return this.#data;
  }

  /** What is being done, or was done last. */
  get input(): I | undefined {
    return this.#attempt?.input;
  }

  /**
   * Does it. While one is under way this starts nothing and answers with that one's outcome. Resolves when the outcome is known, never
   * rejects: read `status`.
   */
  run(input: I, { ifMatch }: { ifMatch?: string | undefined } = {}): Promise<D | undefined> {
    if (this.#attempt && this.locked) return this.#attempt.ended;
    const { client, shared } = this.#source;
    if (!client || !shared) return Promise.resolve(undefined);
    const { operation, object, wish = (all: I): unknown => all } = this.#options;
    // The version is part of the wish: the same amount again, decided on the row as it is after the first refund, is a second refund.
    const intention = intend(operation, object(input), { wish: wish(input), ifMatch });
    let end: (data: D | undefined) => void = () => undefined;
    const ended = new Promise<D | undefined>((resolve) => (end = resolve));
    this.#attempt = { input, ifMatch, intention, client, shared, ended, end, answers: 0, round: 0, asking: false };
    remember(intention);
    this.#error = undefined;
    this.#data = undefined;
    this.#set('running');
    void this.#send(this.#attempt);
    return ended;
  }

  /** The same intention once more: after an error, or at once while uncertain. */
  retry(): void {
    const attempt = this.#attempt;
    if (!attempt) return;
    if (this.#status === 'uncertain') this.#askNow();
    else if (this.#status === 'error') void this.run(attempt.input, { ifMatch: attempt.ifMatch });
  }

  /** Forgets the last outcome. Does nothing while one is under way: what was sent cannot be unsent. */
  reset(): void {
    if (this.locked) return;
    this.#attempt = undefined;
    this.#error = undefined;
    this.#data = undefined;
    this.#set('idle');
  }

  hostUpdate(): void {
    // Outcomes of another account or client are nobody's business here.
    if (this.#attempt && !this.locked && this.#source.client !== this.#attempt.client) this.reset();
  }

  async #send(attempt: Attempt<I, D>): Promise<void> {
    const { client, input, intention, ifMatch } = attempt;
    const options = { idempotencyKey: intention.key, ifMatch };
    attempt.asking = true;
    try {
      const data = await this.#options.run(client, input, options);
      attempt.asking = false;
      this.#succeed(attempt, data);
    } catch (error) {
      attempt.asking = false;
      this.#fail(attempt, asTrancheError(error));
    }
  }

  #succeed(attempt: Attempt<I, D>, data: D | undefined): void {
    settle(attempt.intention.key);
    this.#data = data;
    this.#error = undefined;
    this.#finish(attempt, 'done', true);
  }

  #fail(attempt: Attempt<I, D>, error: TrancheError): void {
    const outcome = outcomeOf(error);
    if (outcome === 'refused') settle(attempt.intention.key);
    this.#error = error;
    if (error.kind === 'problem') attempt.answers += 1;
    const waiting = outcome === 'unknown' && attempt.answers < MOST_ANSWERS;
    if (waiting) this.#wait(attempt, error.retryAfter);
    else this.#finish(attempt, 'error', outcome === 'unknown' || attempt.round > 0 || mayHaveChanged(error));
  }

  #finish(attempt: Attempt<I, D>, status: 'done' | 'error', changed: boolean): void {
    this.#stopWaiting?.();
    this.#set(status);
    attempt.end(this.#data);
    if (changed) attempt.shared.invalidate(this.#options.touches);
  }

  #wait(attempt: Attempt<I, D>, retryAfter: number | undefined): void {
    const seconds = retryAfter ?? BACK_OFF[Math.min(attempt.round, BACK_OFF.length - 1)] ?? 30;
    attempt.round += 1;
    this.#set('uncertain');
    if (!this.#presence.gone) this.#listen(seconds * 1_000);
  }

  /** Asks again after a while, or as soon as the network is back. */
  #listen(milliseconds: number): void {
    this.#stopWaiting?.();
    const ask = () => this.#askNow();
    const cancel = later(ask, milliseconds);
    window.addEventListener('online', ask);
    this.#stopWaiting = () => {
      cancel();
      window.removeEventListener('online', ask);
      this.#stopWaiting = undefined;
    };
  }

  #askNow(): void {
    const attempt = this.#attempt;
    if (!attempt || attempt.asking) return;
    this.#stopWaiting?.();
    void this.#askAgain(attempt);
  }

  async #askAgain(attempt: Attempt<I, D>): Promise<void> {
    attempt.asking = true;
    const known = await this.#options.check?.(attempt.client, attempt.input).catch(() => 'unknown' as const);
    attempt.asking = false;
    if (known === 'done') this.#succeed(attempt, undefined);
    else await this.#send(attempt);
  }

  #resume(): void {
    if (this.#status === 'uncertain' && !this.#attempt?.asking) this.#listen(0);
  }

  #set(status: MutationStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
