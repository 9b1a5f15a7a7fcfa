import type { Decision } from '../../contract/confirmation.js';
import { asTrancheError, type TrancheError } from '../../core/errors.js';
import type { PlanUpdateConfirmation, PlanUpdateTerms } from '../../model/plan-update.js';
import type { SourceHost } from '../../state/source.js';
import type { Decider, Wish } from './decider.js';

export interface AnsweringHooks {
  /** Asked before anything is sent; false = the page takes over. */
  before: (wish: Wish) => boolean;
  done: (wish: Wish, answer: PlanUpdateConfirmation) => void;
  failed: (error: TrancheError) => void;
}

/** The buyer's answer from the click until its outcome is known. The code behind it is loaded while the terms are being read. */
export class Answering {
  readonly #host: SourceHost;
  readonly #hooks: AnsweringHooks;
  #decider: Decider | undefined;
  #working: Decision | undefined;
  #failure: TrancheError | undefined;

  constructor(host: SourceHost, hooks: AnsweringHooks) {
    this.#host = host;
    this.#hooks = hooks;
  }

  /** What is being decided; nothing else can be meanwhile. */
  get working(): Decision | undefined {
    const state = this.#decider?.state;
    return state?.locked ? state.input?.decision : this.#working;
  }

  get isUncertain(): boolean {
    return this.#decider?.state.status === 'uncertain';
  }

  /** Why the last answer did not happen. */
  get error(): TrancheError | undefined {
    const state = this.#decider?.state;
    return this.#failure ?? (state?.status === 'error' ? state.error : undefined);
  }

  /** The last answer may be stored although no readable word of it came back. */
  get isDoubtful(): boolean {
    return !this.#failure && this.#decider?.state.doubtful === true;
  }

  /** What the server said to the answer. */
  get data(): PlanUpdateConfirmation | undefined {
    return this.#decider?.state.data;
  }

  /** Answers exactly these terms, shown in this language. Ignored while another answer is under way. */
  async answer(decision: Decision, terms: PlanUpdateTerms, locale: string): Promise<void> {
    if (this.working) return;
    this.#failure = undefined;
    this.#set(decision);
    try {
      const decider = await this.load();
      const wish = await decider.wish(decision, terms, locale);
      if (this.#hooks.before(wish)) await this.#send(decider, wish);
    } catch (error) {
      this.#fail(asTrancheError(error));
    }
    this.#set(undefined);
  }

  async load(): Promise<Decider> {
    if (this.#decider) return this.#decider;
    const { Decider } = await import('./decider.js');
    return (this.#decider ??= new Decider(this.#host));
  }

  async #send(decider: Decider, wish: Wish): Promise<void> {
    const answer = await decider.send(wish);
    if (answer) this.#hooks.done(wish, answer);
    else if (decider.state.error) this.#hooks.failed(decider.state.error);
  }

  /** Before anything was sent: the code did not come, or there is nothing to hash with. */
  #fail(error: TrancheError): void {
    this.#failure = error;
    this.#hooks.failed(error);
  }

  #set(working: Decision | undefined): void {
    this.#working = working;
    this.#host.requestUpdate();
  }
}
