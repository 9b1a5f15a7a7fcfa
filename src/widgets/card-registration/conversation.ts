import {
  FrameHello,
  FromPage,
  frameVersion,
  type FrameLook,
  type FrameWelcome,
  type ToPage,
} from '../../contract/card-frame.js';
import { newKey } from '../../core/ids.js';
import { later } from '../../core/timing.js';

/** Milliseconds the page has to answer a request. */
const PATIENCE = 2_000;

export interface Greeting {
  readonly locale: string;
  readonly look: FrameLook;
}

export interface ConversationOptions {
  /** The only origin that is heard, and the only one that is spoken to. */
  readonly origin: string;
  /** The window of the frame, read each time. */
  readonly frame: () => Window | null | undefined;
  readonly greeting: () => Greeting;
  readonly onConnected: () => void;
  /** Well-formed messages of the page; answers to requests are not among them. */
  readonly onMessage: (message: Exclude<FromPage, { type: 'answer' }>) => void;
}

/**
 * The element's end of the talk with the card page (contract/card-frame.ts). One `hello` of the right origin, window and version is
 * heard; from then on only the channel made for it, and there only messages with its nonce. A later `hello` has to wait until the
 * engine says that the frame holds another document. Nothing that arrives can throw.
 */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #requests = new Map<string, (answered: boolean) => void>();
  #nonce = '';
  #port: MessagePort | undefined;
  #hello: FrameHello | undefined;
  /** Said while somebody else was being talked to. */
  #waiting: FrameHello | undefined;

  constructor(options: ConversationOptions) {
    this.#options = options;
    window.addEventListener('message', this.#onWindow);
  }

  get connected(): boolean {
    return this.#port !== undefined;
  }

  /** Another document has said hello, and waits. */
  get isAwaited(): boolean {
    return this.#waiting !== undefined;
  }

  /** Tells the page's new look. */
  show({ locale, look }: Greeting): void {
    this.#say({ v: frameVersion, nonce: this.#nonce, type: 'look', locale, look });
  }

  /** Puts the focus on the page's first field; false when the page does not answer. */
  focus(): Promise<boolean> {
    const request = newKey();
    if (!this.#port) return Promise.resolve(false);
    return new Promise((resolve) => {
      const cancel = later(() => this.#settle(request, false), PATIENCE);
      this.#requests.set(request, (answered) => {
        cancel();
        resolve(answered);
      });
      this.#say({ v: frameVersion, nonce: this.#nonce, type: 'focus', request });
    });
  }

  /** The frame has loaded another document: whoever spoke is gone, and its successor is heard, who may have spoken already. */
  restart(): void {
    const [frame, hello] = [this.#options.frame(), this.#waiting];
    this.#hangUp();
    if (frame && hello) this.#connect(frame, hello);
  }

  end(): void {
    window.removeEventListener('message', this.#onWindow);
    this.#hangUp();
  }

  readonly #onWindow = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const frame = this.#options.frame();
    if (!frame || source !== frame || origin !== this.#options.origin) return;
    const hello = FrameHello.safeParse(data);
    if (!hello.success) return;
    if (!this.#port) this.#connect(frame, hello.data);
    else if (hello.data.id !== this.#hello?.id) this.#waiting = hello.data;
  };

  #connect(frame: Window, hello: FrameHello): void {
    this.#hello = hello;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#nonce = newKey();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#onPort(data);
    const { locale, look } = this.#options.greeting();
    const nonce = this.#nonce;
    const welcome: FrameWelcome = {
      tranche: 'card',
      v: frameVersion,
      type: 'welcome',
      id: hello.id,
      nonce,
      locale,
      look,
    };
    frame.postMessage(welcome, this.#options.origin, [port2]);
    this.#options.onConnected();
  }

  #onPort(data: unknown): void {
    const message = FromPage.safeParse(data);
    if (!message.success || message.data.nonce !== this.#nonce) return;
    if (message.data.type === 'answer') this.#settle(message.data.request, true);
    else this.#options.onMessage(message.data);
  }

  #say(message: ToPage): void {
    this.#port?.postMessage(message);
  }

  #settle(request: string, answered: boolean): void {
    this.#requests.get(request)?.(answered);
    this.#requests.delete(request);
  }

  #hangUp(): void {
    if (this.#port) this.#port.onmessage = null;
    this.#port?.close();
    this.#port = undefined;
    this.#waiting = undefined;
    for (const request of [...this.#requests.keys()]) this.#settle(request, false);
  }
}
