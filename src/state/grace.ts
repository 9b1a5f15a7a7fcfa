import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { later } from '../core/timing.js';

/** Milliseconds before an element that nobody connected says so: providers may be upgraded, or given their client, late. */
const GRACE = 2_000;

/** Counts from when the host came into the page; updates it when the time is over. */
export class Grace implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #cancel: (() => void) | undefined;
  #over = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get over(): boolean {
    return this.#over;
  }

  hostConnected(): void {
    this.#over = false;
    this.#cancel?.();
    this.#cancel = later(() => {
      this.#over = true;
      this.#host.requestUpdate();
    }, GRACE);
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }
}
