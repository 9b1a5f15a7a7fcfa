import { html, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clean, cut } from '../core/text.js';
import { later } from '../core/timing.js';
import { EnvironmentController, type EnvironmentHost } from '../state/environment.js';
import { field } from '../ui/field.js';

/** Milliseconds without a key before the list follows. */
const PAUSE = 250;
/** The contract's longest search. */
const LONGEST = 100;

/** The search box: narrows the scope a moment after the last key, at once on Enter; follows the scope when others clear it. */
export class SearchController implements ReactiveController {
  readonly #host: EnvironmentHost;
  readonly #environment: EnvironmentController;
  #typed: string | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: EnvironmentHost) {
    this.#host = host;
    this.#environment = EnvironmentController.of(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#typed = undefined;
  }

  render(label: string, hint: string): TemplateResult {
    const value = this.#typed ?? this.#environment.scope.filters.q ?? '';
    return html`<div class="search">
      ${field({
        id: 'search',
        label,
        labelHidden: true,
        control: ({ id }) =>
          html`<input
            class="input"
            type="search"
            part="input"
            id=${id}
            maxlength=${LONGEST}
            autocomplete="off"
            spellcheck="false"
            placeholder=${hint}
            .value=${live(value)}
            @input=${this.#onInput}
            @change=${this.#apply}
          />`,
      })}
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#cancel?.();
    this.#cancel = later(this.#apply, PAUSE);
  };

  readonly #apply = (): void => {
    this.#cancel?.();
    if (this.#typed === undefined) return;
    const q = cut(clean(this.#typed).trim(), LONGEST);
    this.#typed = undefined;
    this.#environment.scope.set({ q });
    this.#host.requestUpdate();
  };
}
