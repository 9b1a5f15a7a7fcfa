import { asTrancheError, isAbort, type TrancheError } from '../core/errors.js';
import { every, later } from '../core/timing.js';
import type { AuthenticationAnswer, Challenge } from './vault-protocol.js';

/** `method`: hidden frame first; `challenge`: the bank's page is shown; `checking`: we left it and ask what became of it. */
export type BankPhase = 'method' | 'challenge' | 'checking';

export type BankEnd = Exclude<AuthenticationAnswer, { state: 'pending' }>;

export interface BankHooks {
  ask(id: string): Promise<AuthenticationAnswer>;
  abandon(id: string): Promise<AuthenticationAnswer>;
  onPhase(phase: BankPhase): void;
  onEnd(end: BankEnd): void;
  /** The vault could not be asked when it mattered. */
  onTrouble(error: TrancheError): void;
}

export interface BankTimes {
  /** How long the hidden frame may take (EMV 3-D Secure: ten seconds). */
  methodMs: number;
  /** How often to ask while the bank's page is open: a lost message must not leave the buyer there. */
  pollMs: number;
}

export const bankTimes: BankTimes = { methodMs: 10_000, pollMs: 4_000 };

/**
 * One visit to the buyer's bank. The vault alone says how it ended: whatever a frame does or says is only a reason to ask.
 */
export class BankVisit {
  readonly #challenge: Challenge;
  readonly #hooks: BankHooks;
  readonly #times: BankTimes;
  readonly #stops: (() => void)[] = [];
  #phase: BankPhase | undefined;
  #asking = false;
  #askAgain = false;
  #ended = false;

  constructor(challenge: Challenge, hooks: BankHooks, times: BankTimes = bankTimes) {
    this.#challenge = challenge;
    this.#hooks = hooks;
    this.#times = times;
  }

  start(): void {
    const { methodUrl, seconds } = this.#challenge;
    this.#stops.push(later(() => this.leave(), seconds * 1000));
    if (methodUrl === undefined) this.#open();
    else {
      this.#enter('method');
      this.#stops.push(later(() => void this.#afterMethod(), this.#times.methodMs));
    }
  }

  /** A frame of the bank loaded something or sent a message. */
  stirred(how: 'message' | 'load'): void {
    // The hidden frame's page has loaded long before it has done its work.
    if (this.#phase !== 'method') void this.#ask();
    else if (how === 'message') void this.#afterMethod();
  }

  /** The buyer closed the bank's page, or time is up. */
  leave(): void {
    if (this.#ended || this.#phase === 'checking') return;
    this.#enter('checking');
    this.#hooks.abandon(this.#challenge.id).then(
      (answer) => this.#hear(answer),
      (error: unknown) => this.#fail(error),
    );
  }

  /** The page goes away: nobody is told anything. */
  stop(): void {
    this.#ended = true;
    for (const stop of this.#stops.splice(0)) stop();
  }

  #enter(phase: BankPhase): void {
    this.#phase = phase;
    this.#hooks.onPhase(phase);
  }

  #open(): void {
    this.#enter('challenge');
    this.#stops.push(every(() => void this.#ask(), this.#times.pollMs));
  }

  /** The vault may know already that no challenge is needed. */
  async #afterMethod(): Promise<void> {
    if (this.#phase !== 'method' || this.#asking) return;
    await this.#ask();
    if (!this.#ended && this.#phase === 'method') this.#open();
  }

  async #ask(): Promise<void> {
    if (this.#ended) return;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      this.#hear(await this.#hooks.ask(this.#challenge.id));
    } catch (error) {
      // The network may be back before the time is up: the next poll asks again.
      if (!asTrancheError(error).retryable) this.#fail(error);
    }
    this.#asking = false;
    if (this.#askAgain) {
      this.#askAgain = false;
      await this.#ask();
    }
  }

  #hear(answer: AuthenticationAnswer): void {
    if (this.#ended) return;
    if (answer.state !== 'pending') {
      this.stop();
      this.#hooks.onEnd(answer);
    } else if (this.#phase === 'checking') {
      this.#stops.push(later(() => void this.#ask(), this.#times.pollMs));
    }
  }

  #fail(error: unknown): void {
    if (this.#ended || isAbort(error)) return;
    this.stop();
    this.#hooks.onTrouble(asTrancheError(error));
  }
}
