import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * A pair of live regions for one shadow root. They must be in the page before they speak, so render them always:
 *
 *     readonly live = new LiveController(this);
 *     render() { return html`… ${this.live.render()}`; }
 *     this.live.say(t('copied'));                // polite
 *     this.live.say(t('error_network'), 'now');  // assertive: only for what needs an answer
 *
 * The same sentence twice is spoken twice. Styles: the base sheet's `.sr`.
 */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #polite = '';
  #assertive = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing old is read out when the element is put elsewhere. */
  hostDisconnected(): void {
    this.#polite = '';
    this.#assertive = '';
  }

  say(text: string, when: 'soon' | 'now' = 'soon'): void {
    if (when === 'now') this.#assertive = changed(this.#assertive, text);
    else this.#polite = changed(this.#polite, text);
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="sr" aria-live="polite">${this.#polite}</div>
      <div class="sr" aria-live="assertive">${this.#assertive}</div>`;
  }
}

/** A no-break space makes an equal sentence a new one; it is not spoken. */
function changed(before: string, text: string): string {
  return before === text && text !== '' ? `${text}\u00a0` : text;
}
