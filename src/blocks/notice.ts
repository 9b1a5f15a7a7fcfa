import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import { banner } from '../ui/banner.js';
import { button } from '../ui/button.js';
import type { LiveController } from '../ui/live.js';

/** The last result, said once to assistive technology and shown until it is closed or replaced. */
export class NoticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #live: LiveController;
  #shown: { text: string; tone: 'success' | 'danger' } | undefined;

  constructor(host: ReactiveControllerHost, live: LiveController) {
    this.#host = host;
    this.#live = live;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown = undefined;
  }

  say(text: string, tone: 'success' | 'danger' = 'success'): void {
    this.#shown = { text, tone };
    this.#live.say(text, tone === 'danger' ? 'now' : 'soon');
    this.#host.requestUpdate();
  }

  /** `close` is the word of the closing button. */
  render(close: string): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    const onClick = () => {
      this.#shown = undefined;
      this.#host.requestUpdate();
    };
    const actions = html`${button({ label: close, icon: X, iconOnly: true, kind: 'quiet', onClick })}`;
    return banner({ ...this.#shown, part: 'message', actions });
  }
}
