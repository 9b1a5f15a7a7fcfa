import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from '../core/clock.js';
import { every } from '../core/timing.js';

/** Seconds until something is allowed again; updates the host each second. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #until = 0;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get left(): number {
    return Math.max(0, Math.ceil((this.#until - systemClock.now()) / 1000));
  }

  start(seconds: number): void {
    this.hostDisconnected();
    this.#until = systemClock.now() + seconds * 1000;
    this.#stop = every(() => this.#tick(), 1000);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#until = 0;
  }

  #tick(): void {
    if (this.left === 0) this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
