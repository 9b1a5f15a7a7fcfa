import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { keyed } from 'lit/directives/keyed.js';
import type { FromPage } from '../../contract/card-frame.js';
import { later } from '../../core/timing.js';
import { adoptStyles } from '../../ui/adopt.js';
import type { LiveHost } from '../../ui/host.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { Conversation, type Greeting } from './conversation.js';
import { FrameHeight, usualHeight } from './frame-height.js';
import { frameStyles } from './frame-styles.js';
import { LookProbe } from './look.js';
import { powers, sandbox } from './powers.js';

/** Milliseconds until a page that has not shown its form is given up. It may still come. */
const PATIENCE = 10_000;

/** `silent`: the page has not shown anything in good time. */
export type FrameStatus = 'closed' | 'loading' | 'ready' | 'silent';
export type FramePhase = Extract<FromPage, { type: 'phase' }>['phase'];

export interface CardFrameOptions {
  readonly title: () => string;
  readonly locale: () => string;
  /** The page may open a window for the bank's page. */
  readonly popups: () => boolean;
  /** What the page says of itself: never believed, only a reason to ask the backend. */
  readonly onPhase: (phase: FramePhase) => void;
  readonly onStatus: (status: FrameStatus) => void;
}

/** The card page in a frame: its making, its talk, its height and looks, and its end. Loaded when a frame is first wanted. */
export class CardFrame implements ReactiveController {
  readonly #host: LiveHost;
  readonly #options: CardFrameOptions;
  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #height = new FrameHeight((height) => this.#resize(height));
  #status: FrameStatus = 'closed';
  #url: URL | undefined;
  /** Each conversation has a frame of its own. */
  #generation = 0;
  #loads = 0;
  #talk: Conversation | undefined;
  #box: HTMLElement | undefined;
  #probe: LookProbe | undefined;
  #greeting: Greeting | undefined;
  #pixels = usualHeight;
  #cancelPatience: (() => void) | undefined;

  /** While true, leaving the document is a move that the frame survives. */
  moving = false;

  constructor(host: LiveHost, options: CardFrameOptions) {
    this.#host = host;
    this.#options = options;
    adoptStyles(host, [frameStyles]);
    host.addController(this);
  }

  get status(): FrameStatus {
    return this.#status;
  }

  /** Shows a page; the same one goes on as it is. */
  open(url: URL): void {
    if (this.#url?.href === url.href) return;
    this.#url = url;
    this.retry();
  }

  /** From the start, in a new frame. */
  retry(): void {
    const url = this.#url;
    if (!url) return;
    this.#end();
    this.#url = url;
    this.#generation += 1;
    this.#talk = new Conversation({
      origin: url.origin,
      frame: () => this.#frame.value?.contentWindow,
      greeting: () => this.#read(),
      onConnected: () => this.#tell(),
      onMessage: (message) => this.#onMessage(message),
    });
    this.#wait();
  }

  close(): void {
    if (!this.#url) return;
    this.#end();
    this.#set('closed');
  }

  /** True when the focus went into the frame. */
  focus(): boolean {
    if (this.#status !== 'ready') return false;
    this.#frame.value?.focus();
    void this.#talk?.focus();
    return true;
  }

  hostDisconnected(): void {
    if (!this.moving) this.close();
  }

  hostUpdated(): void {
    if (this.#greeting && this.#greeting.locale !== this.#options.locale()) this.#onLook();
  }

  render(): TemplateResult | typeof nothing {
    const url = this.#url;
    if (!url) return nothing;
    const waiting = this.#status === 'loading';
    return html`<div
      class="card-frame ${this.#status}"
      part="body"
      aria-busy=${waiting ? 'true' : 'false'}
      ${ref(this.#onBox)}
    >
      <span class="look" aria-hidden="true" ${ref(this.#onProbe)}></span>
      ${waiting ? skeletonLines(6) : nothing}
      ${keyed(
        this.#generation,
        html`<iframe
          title=${this.#options.title()}
          sandbox=${sandbox(this.#options.popups())}
          allow=${powers(url.origin)}
          referrerpolicy="origin"
          loading="eager"
          src=${url.href}
          ${ref(this.#frame)}
          @load=${this.#onLoad}
        ></iframe>`,
      )}
    </div>`;
  }

  #wait(): void {
    this.#cancelPatience?.();
    this.#cancelPatience = later(() => this.#set('silent'), PATIENCE);
    this.#set('loading');
  }

  #onMessage(message: Exclude<FromPage, { type: 'answer' }>): void {
    if (message.type === 'height') return this.#height.ask(message.height);
    if (message.phase === 'loading') return;
    this.#cancelPatience?.();
    this.#set('ready');
    this.#options.onPhase(message.phase);
  }

  /**
   * A document that said hello is followed by its one `load`; every later one is another document, which says hello anew. A document
   * that was replaced before it had loaded has none: there the first `load` is that of the document that said the second hello.
   */
  readonly #onLoad = (): void => {
    this.#loads += 1;
    if (this.#loads < 2 && !this.#talk?.isAwaited) return;
    this.#talk?.restart();
    this.#wait();
  };

  readonly #onBox = (box?: Element): void => {
    this.#box = box instanceof HTMLElement ? box : undefined;
    this.#resize(this.#pixels);
  };

  readonly #onProbe = (probe?: Element): void => {
    this.#probe?.stop();
    this.#probe = probe instanceof HTMLElement ? new LookProbe(probe, () => this.#onLook()) : undefined;
  };

  #onLook(): void {
    const before = JSON.stringify(this.#greeting);
    if (JSON.stringify(this.#read()) !== before) this.#tell();
  }

  #read(): Greeting {
    this.#greeting = { locale: this.#options.locale(), look: this.#probe?.read() ?? {} };
    return this.#greeting;
  }

  #tell(): void {
    if (this.#greeting && this.#talk?.connected) this.#talk.show(this.#greeting);
  }

  #resize(height: number): void {
    this.#pixels = height;
    this.#box?.style.setProperty('--_frame-height', `${height}px`);
  }

  #end(): void {
    this.#cancelPatience?.();
    this.#cancelPatience = undefined;
    this.#talk?.end();
    this.#talk = undefined;
    this.#height.stop();
    this.#url = undefined;
    this.#loads = 0;
  }

  #set(status: FrameStatus): void {
    if (status !== this.#status) this.#options.onStatus(status);
    this.#status = status;
    this.#host.requestUpdate();
  }
}
