import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseInstant, systemClock } from '../../core/clock.js';
import { later } from '../../core/timing.js';
import { nextChange } from './model.js';

/** Milliseconds before a server that still calls it open is asked once more. */
const PATIENCE = 2_000;

/** Time left to a deadline by the server's clock; draws the host anew only when the words change. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onEnd: () => void;
  #followed: object | undefined;
  #offset = 0;
  #until: number | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, onEnd: () => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** Milliseconds left, negative when the deadline has passed; undefined without one. */
  get left(): number | undefined {
    return this.#until === undefined ? undefined : this.#until - (systemClock.now() + this.#offset);
  }

  /** The server's time and the deadline, once for each answer of the server: the difference of the clocks is taken when it arrives. */
  follow(answer: { now: string } | undefined, deadline: string | undefined): void {
    if (answer === this.#followed) return;
    this.#followed = answer;
    this.#offset = answer ? parseInstant(answer.now) - systemClock.now() : 0;
    this.#until = deadline === undefined ? undefined : parseInstant(deadline);
    this.#tick(PATIENCE);
  }

  hostConnected(): void {
    this.#tick(PATIENCE);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #tick(patience: number): void {
    this.#stop?.();
    const { left } = this;
    if (left === undefined) return;
    this.#stop = later(() => this.#onTick(), left < 0 ? patience : Math.min(nextChange(left), left + 1));
  }

  #onTick(): void {
    this.#host.requestUpdate();
    if ((this.left ?? 0) < 0) this.#onEnd();
    else this.#tick(0);
  }
}
