import { nothing, type TemplateResult } from 'lit';
import { adoptStyles } from './adopt.js';
import type { LiveHost } from './host.js';
import type { TooltipController } from './tooltip.js';

/** Tooltips whose code comes when the pointer or the focus first enters the element. Without it nothing is lost but the tooltips. */
export class LazyTooltip {
  readonly #host: LiveHost;
  #tooltip: TooltipController | undefined;

  constructor(host: LiveHost) {
    this.#host = host;
    host.addEventListener('pointerover', this.#load);
    host.addEventListener('focusin', this.#load);
  }

  render(): TemplateResult | typeof nothing {
    return this.#tooltip?.render() ?? nothing;
  }

  readonly #load = (): void => {
    this.#host.removeEventListener('pointerover', this.#load);
    this.#host.removeEventListener('focusin', this.#load);
    import('./tooltip.js').then(
      ({ TooltipController, tooltipStyles }) => {
        adoptStyles(this.#host, [tooltipStyles]);
        this.#tooltip = new TooltipController(this.#host);
        this.#host.requestUpdate();
      },
      // No network just now: the next entry tries again.
      () => this.#host.addEventListener('pointerover', this.#load),
    );
  };
}
