import { nothing, type TemplateResult } from 'lit';
import type { LiveHost } from '../../ui/host.js';
import type { CardFrame, CardFrameOptions, FrameStatus } from './card-frame.js';

/** The frame, whose code comes with the first address it is to show: most pages only ever hand out links. */
export class LazyFrame {
  readonly #host: LiveHost;
  readonly #options: CardFrameOptions;
  readonly #onFailure: (error: unknown) => void;
  #frame: CardFrame | undefined;
  #wanted: URL | undefined;
  #loading = false;

  constructor(host: LiveHost, options: CardFrameOptions, onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#options = options;
    this.#onFailure = onFailure;
  }

  get status(): FrameStatus {
    if (this.#loading) return 'loading';
    return this.#frame?.status ?? 'closed';
  }

  /** Shows this page; nothing = none. */
  follow(url: URL | undefined): void {
    this.#wanted = url;
    if (!url) this.#frame?.close();
    else if (this.#frame) this.#frame.open(url);
    else if (!this.#loading) void this.#load();
  }

  retry(): void {
    this.#frame?.retry();
  }

  focus(): boolean {
    return this.#frame?.focus() ?? false;
  }

  render(): TemplateResult | typeof nothing {
    return this.#frame?.render() ?? nothing;
  }

  /** Does what takes the host out of the document and puts it back in one piece: the frame goes on. */
  carry(move: () => void): void {
    if (this.#frame) this.#frame.moving = true;
    move();
    if (this.#frame) this.#frame.moving = false;
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      const { CardFrame } = await import('./card-frame.js');
      this.#frame = new CardFrame(this.#host, this.#options);
    } catch (error) {
      this.#onFailure(error);
    }
    this.#loading = false;
    if (this.#frame && this.#wanted) this.#frame.open(this.#wanted);
  }
}
