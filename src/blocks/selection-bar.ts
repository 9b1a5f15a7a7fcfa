import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { asTrancheError, type TrancheError } from '../core/errors.js';
import type { LiveHost } from '../ui/host.js';
import type { BulkBarOptions, bulkBar } from './bulk-bar.js';

/** The bar of ticked rows, whose code is loaded with the first tick. */
export class SelectionBar implements ReactiveController {
  readonly #host: LiveHost;
  readonly #fail: (error: TrancheError) => void;
  #draw: typeof bulkBar | undefined;

  constructor(host: LiveHost, fail: (error: TrancheError) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: lit wants at least one of its hooks.
  }

  async show(): Promise<void> {
    if (this.#draw) return;
    try {
      const { bulkBar } = await import('./bulk-bar.js');
      this.#draw = bulkBar;
      this.#host.requestUpdate();
    } catch (error) {
      this.#fail(asTrancheError(error));
    }
  }

  render(options: BulkBarOptions): TemplateResult | typeof nothing {
    return this.#draw?.(this.#host, options) ?? nothing;
  }
}
