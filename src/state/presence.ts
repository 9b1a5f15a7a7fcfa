import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { later } from '../core/timing.js';

/** Milliseconds an element may be out of the document while it is being moved. */
const MOVE_TIME = 20;

export interface PresenceEvents {
  /** The host left and did not come back within a frame. */
  gone: () => void;
  /** The host came back after it was gone. */
  back: () => void;
}

/** Tells leaving from moving: an element put elsewhere in the page in the same frame has not left. */
export class Presence implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #events: PresenceEvents;
  #cancel: (() => void) | undefined;
  #gone = false;

  constructor(host: ReactiveControllerHost & Element, events: PresenceEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  get gone(): boolean {
    return this.#gone;
  }

  hostConnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#gone) return;
    this.#gone = false;
    this.#events.back();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = later(() => {
      this.#cancel = undefined;
      if (this.#host.isConnected) return;
      this.#gone = true;
      this.#events.gone();
    }, MOVE_TIME);
  }
}
