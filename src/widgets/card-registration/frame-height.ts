import { systemClock } from '../../core/clock.js';
import { later } from '../../core/timing.js';

/** CSS px. */
export const usualHeight = 640;
const LEAST = 120;
const MOST = 1_600;
/** Milliseconds between two changes: a page whose height hangs on its own width must not shake the host. */
const REST = 100;

/** The height the page asks for, within bounds and not too often; the last wish always arrives. */
export class FrameHeight {
  readonly #apply: (height: number) => void;
  #wish = usualHeight;
  #changedAt = -REST;
  #cancel: (() => void) | undefined;

  constructor(apply: (height: number) => void) {
    this.#apply = apply;
  }

  ask(height: number): void {
    this.#wish = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
    const wait = this.#changedAt + REST - systemClock.now();
    if (wait <= 0) this.#change();
    else this.#cancel ??= later(() => this.#change(), wait);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #change(): void {
    this.stop();
    this.#changedAt = systemClock.now();
    this.#apply(this.#wish);
  }
}
