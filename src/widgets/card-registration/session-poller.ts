import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from '../../core/clock.js';
import { later } from '../../core/timing.js';

/** Milliseconds between two questions: they grow, because most buyers take their time. */
const FIRST = 3_000;
const LONGEST = 30_000;
const GROWTH = 1.5;
/** However many hints come, no more than one question a second. */
const LEAST = 1_000;

export interface PollerOptions {
  /** There is something left to wait for. */
  wanted: () => boolean;
  /** An answer is awaited. */
  pending: () => boolean;
  ask: () => void;
}

/** Asks again and again while there is something to wait for and somebody to see it; a hidden tab asks nothing. */
export class SessionPoller implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: PollerOptions;
  #pause = FIRST;
  #askedAt = 0;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: PollerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#wanted) this.#stop();
    else if (!this.#cancel && !this.#options.pending()) this.#wait(this.#pause);
  }

  /** Something may have happened: asks soon, and from then on often again. */
  hint(): void {
    if (!this.#wanted) return;
    this.#stop();
    this.#wait(Math.max(0, this.#askedAt + LEAST - systemClock.now()));
  }

  get #wanted(): boolean {
    return this.#host.isConnected && this.#host.ownerDocument.visibilityState !== 'hidden' && this.#options.wanted();
  }

  #wait(milliseconds: number): void {
    this.#cancel = later(() => this.#onTime(), milliseconds);
  }

  #onTime(): void {
    this.#cancel = undefined;
    if (!this.#wanted) return;
    // The answer under way may be older than the hint.
    if (this.#options.pending()) return this.#wait(LEAST);
    this.#pause = Math.min(LONGEST, this.#pause * GROWTH);
    this.#askedAt = systemClock.now();
    this.#options.ask();
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#pause = FIRST;
  }

  readonly #onVisibility = (): void => {
    if (this.#wanted) this.hint();
    else this.#stop();
  };
}
