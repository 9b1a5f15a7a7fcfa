import {
  FrameWelcome,
  frameVersion,
  ToPage,
  type FrameLook,
  type FromPage,
  type framePhases,
} from '../contract/card-frame.js';
import { newKey } from '../core/ids.js';

/** What is used of a window; tests have their own. */
export interface ParentWindow {
  postMessage(message: unknown, targetOrigin: string): void;
}

export interface Embedding {
  /** This page's window, which hears messages. */
  self: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  parent: ParentWindow;
  /** Address of the page that framed this one, or its origin; after a return from elsewhere, that of a bank, or nothing. */
  referrer: string;
}

export interface ParentHooks {
  onLook(look: FrameLook, locale: string): void;
  /** The host sends the focus in. */
  onFocus(): void;
}

/** A message of the page, without what every message has. */
type Said<T = FromPage> = T extends FromPage ? Omit<T, 'v' | 'nonce'> : never;

export type FramePhase = (typeof framePhases)[number];

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Whatever arrives: what is no message of ours is nothing, and never an exception. */
function read<T>(schema: Schema<T>, value: unknown): T | undefined {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The page's end of the conversation with the element that embeds it. Says `hello` to the origin that framed the page, and only when
 * the session allows that origin; where it cannot tell who framed it, to all that may have, each by its exact name, and the engine
 * delivers to the right one alone. Takes one `welcome`, from the parent window itself, from such an origin, to this hello; from then on
 * hears the channel alone.
 */
export class ParentLink {
  readonly #embedding: Embedding;
  readonly #hooks: ParentHooks;
  readonly #id = newKey();
  readonly #hosts: readonly string[];
  #nonce = '';
  #height = 0;
  #port: MessagePort | undefined;
  #waiting: Said[] = [];

  constructor(embedding: Embedding, parents: readonly string[], hooks: ParentHooks) {
    this.#embedding = embedding;
    this.#hooks = hooks;
    const framer = originOf(embedding.referrer);
    const found = parents.filter((parent) => parent === framer);
    this.#hosts = found[0] ? found : parents;
    if (!this.isAllowed) return;
    embedding.self.addEventListener('message', this.#onWelcome);
    const hello = { tranche: 'card', v: frameVersion, type: 'hello', id: this.#id };
    for (const host of this.#hosts) embedding.parent.postMessage(hello, host);
  }

  /** The page that framed this one may do so. */
  get isAllowed(): boolean {
    return this.#hosts.length > 0;
  }

  height(pixels: number): void {
    const height = Math.min(Math.max(Math.ceil(pixels), 1), 4_000);
    if (height === this.#height) return;
    this.#height = height;
    this.#say({ type: 'height', height });
  }

  phase(phase: FramePhase): void {
    this.#say({ type: 'phase', phase });
  }

  close(): void {
    this.#embedding.self.removeEventListener('message', this.#onWelcome);
    this.#port?.close();
    this.#port = undefined;
    this.#waiting = [];
  }

  readonly #onWelcome = (event: MessageEvent<unknown>): void => {
    const [port, ...others] = event.ports;
    const { source, origin } = event;
    if (source !== this.#embedding.parent || !this.#hosts.includes(origin) || !port || others.length) return;
    const welcome = read(FrameWelcome, event.data);
    if (welcome?.id !== this.#id) return;
    this.#embedding.self.removeEventListener('message', this.#onWelcome);
    this.#nonce = welcome.nonce;
    this.#port = port;
    port.onmessage = this.#onMessage;
    this.#hooks.onLook(welcome.look, welcome.locale);
    for (const said of this.#waiting.splice(0)) this.#say(said);
  };

  readonly #onMessage = (event: MessageEvent<unknown>): void => {
    const message = read(ToPage, event.data);
    if (message?.nonce !== this.#nonce) return;
    if (message.type === 'look') return this.#hooks.onLook(message.look, message.locale);
    this.#hooks.onFocus();
    this.#say({ type: 'answer', request: message.request });
  };

  /** Before the welcome only the last word on each subject is kept. */
  #say(said: Said): void {
    if (this.#port) this.#port.postMessage({ ...said, v: frameVersion, nonce: this.#nonce });
    else if (this.isAllowed) this.#waiting = [...this.#waiting.filter(({ type }) => type !== said.type), said];
  }
}
