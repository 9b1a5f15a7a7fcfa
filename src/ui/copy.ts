import type { ReactiveController, TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import { later } from '../core/timing.js';
import { button } from './button.js';
import type { LiveHost } from './host.js';
import type { LiveController } from './live.js';

export interface CopyOptions {
  /** What is copied; also the button's identity among those of one shadow root. */
  value: string;
  label: string;
  /** Announced, and shown as a tick for two seconds. */
  copied: string;
  /** Announced when the browser refuses. */
  failed: string;
  /** The main act where it stands: shows its label, and not the icon alone. */
  primary?: boolean;
}

const SHOWN = 2000;

/**
 * Small copy buttons beside references and e-mail addresses.
 *
 *     readonly copy = new CopyController(this, this.live);
 *     this.copy.button({ value: plan.reference, label: t('copyValue', { value: plan.reference }), copied: t('copied'), failed: t('copyFailed') })
 */
export class CopyController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #live: LiveController;
  #done: string | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: LiveHost, live: LiveController) {
    this.#host = host;
    this.#live = live;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#done = undefined;
  }

  button(options: CopyOptions): TemplateResult {
    return button({
      label: options.label,
      icon: this.#done === options.value ? Check : Copy,
      iconOnly: options.primary !== true,
      kind: options.primary === true ? 'primary' : 'quiet',
      onClick: () => void this.#copy(options),
    });
  }

  async #copy({ value, copied, failed }: CopyOptions): Promise<void> {
    const done = await copyText(value);
    this.#live.say(done ? copied : failed);
    if (!done) return;
    this.#cancel?.();
    this.#done = value;
    this.#cancel = later(() => {
      this.#done = undefined;
      this.#host.requestUpdate();
    }, SHOWN);
    this.#host.requestUpdate();
  }
}

/** False when the browser refuses, or has no clipboard (a page without https). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
