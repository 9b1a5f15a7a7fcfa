import { isTrancheError, type TrancheError } from '../core/errors.js';
import { isSendable, sessionExpired } from './sender.js';

/** A token and which asking it came from; two askings may give the same text. */
export interface Token {
  text: string;
  asking: number;
}

/** The host's token for all callers of one client, in memory only: one asking at a time, shared. */
export class TokenSource {
  readonly #ask: () => Promise<string>;
  readonly #onExpired: (cause?: unknown) => void;
  readonly #onRenewed: () => void;
  #first: Promise<string> | undefined;
  #current: Promise<Token> | undefined;
  #asking = 0;
  #had = false;

  /** `first` stands in for the first asking: the early token. */
  constructor(
    ask: () => Promise<string>,
    onExpired: (cause?: unknown) => void,
    first?: Promise<string>,
    onRenewed: () => void = () => undefined,
  ) {
    this.#ask = ask;
    this.#onExpired = onExpired;
    this.#onRenewed = onRenewed;
    this.#first = first;
  }

  /** The token at hand, or the one being asked for. Throws `session_expired` when the host has none to give. */
  get(): Promise<Token> {
    return (this.#current ??= this.#next());
  }

  /** A newer token than this one, which was refused: one asking for everybody who was refused. */
  renew(refused: Token): Promise<Token> {
    if (refused.asking === this.#asking) this.#current = undefined;
    return this.get();
  }

  /** The renewed token was refused too. Tells the host once, however many callers it happened to. */
  expire(refused: Token): TrancheError {
    if (refused.asking === this.#asking && this.#current) {
      this.#current = undefined;
      this.#onExpired();
    }
    return sessionExpired();
  }

  async #next(): Promise<Token> {
    const asking = ++this.#asking;
    try {
      const text = await (this.#takeFirst() ?? this.#ask());
      if (!isSendable(text)) throw new TypeError('the token callback gave no token');
      if (this.#had) this.#onRenewed();
      this.#had = true;
      return { text, asking };
    } catch (cause) {
      if (asking === this.#asking) this.#current = undefined;
      // The way to the host being down does not mean that the session is over.
      if (isTrancheError(cause) && (cause.kind === 'network' || cause.kind === 'timeout')) throw cause;
      this.#onExpired(cause);
      throw sessionExpired(cause);
    }
  }

  #takeFirst(): Promise<string> | undefined {
    const first = this.#first;
    this.#first = undefined;
    // An early asking that failed is repeated, not believed.
    return first?.catch(() => this.#ask());
  }
}
