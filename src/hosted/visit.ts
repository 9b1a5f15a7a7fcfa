import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asTrancheError, problem, type FieldIssue, type TrancheError } from '../core/errors.js';
import { newKey } from '../core/ids.js';
import { delay } from '../core/timing.js';
import { bankTimes, BankVisit, type BankEnd, type BankTimes } from './bank-visit.js';
import { isConsent } from './consent.js';
import { declinedStep, problemStep, stepOf, troubleNotice, type Notice, type Step } from './step.js';
import type { Vault } from './vault.js';
import type { CardAnswer, CardInput, CardPageView, Challenge, RegisteredCard } from './vault-protocol.js';

export interface VisitSource {
  vault: Vault;
  handle: string | undefined;
  secret: string | undefined;
  /** Called when the secret is of no more use. */
  forget?: () => void;
  times?: BankTimes;
}

export interface VisitHooks {
  onStep(step: Step, before: Step): void;
  /** The vault refused single fields. */
  onRefused(fields: readonly FieldIssue[]): void;
}

/**
 * One buyer's visit: asks the vault and says where things stand. Secret and bearer live here and nowhere else, in memory, until the
 * visit is over; a card only passes through.
 */
export class Visit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #hooks: VisitHooks;
  #source: VisitSource | undefined;
  #step: Step = { at: 'loading' };
  #access: string | undefined;
  #key: string | undefined;
  #bank: BankVisit | undefined;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost, hooks: VisitHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  get step(): Step {
    return this.#step;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(source: VisitSource): void {
    this.stop();
    this.#source = source;
    void this.open();
  }

  /** Ends all that is going on; the step stays. */
  stop(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#bank?.stop();
    this.#access = undefined;
    this.#key = undefined;
  }

  /** Asks the vault where the session stands; also to try again after a problem. */
  async open(): Promise<void> {
    this.#go({ at: 'loading' });
    const { signal } = this.#leaving;
    try {
      const view = await this.#exchange(signal);
      // Asking for a consent that this page has no words for: an older page than the vault.
      if (!isConsent(view.consentVersion)) throw problem(501, 'unknown_consent');
      if (!signal.aborted) this.#go(stepOf(view));
    } catch (error) {
      if (!signal.aborted) this.#go(problemOf(error));
    }
  }

  replace(): void {
    if (this.#step.at === 'on_file') this.#go({ at: 'form', view: this.#step.view });
  }

  keep(): void {
    if (this.#step.at !== 'on_file') return;
    this.#end({ at: 'closed', view: this.#step.view, why: 'kept' });
  }

  /** Something else was typed: what is sent next is another intention. */
  changed(): void {
    this.#key = undefined;
  }

  /** After a pause: the bearer goes, and the page says that the form was cleared. */
  rest(): void {
    if (this.#step.at !== 'form') return;
    this.#access = undefined;
    this.#key = undefined;
    this.#notice(this.#step.view, { kind: 'idle' });
  }

  async submit(card: CardInput): Promise<void> {
    if (this.#step.at !== 'form') return;
    const { view } = this.#step;
    const { signal } = this.#leaving;
    const key = (this.#key ??= newKey());
    this.#go({ at: 'saving', view });
    try {
      const answer = await this.#register(card, key, signal);
      if (signal.aborted) return;
      this.#key = undefined;
      this.#answered(view, answer);
    } catch (error) {
      if (!signal.aborted) await this.#refused(view, asTrancheError(error));
    }
  }

  /** A frame of the bank loaded something or sent a message. */
  stirred(how: 'message' | 'load'): void {
    this.#bank?.stirred(how);
  }

  leaveBank(): void {
    this.#bank?.leave();
  }

  #go(step: Step): void {
    const before = this.#step;
    this.#step = step;
    this.#hooks.onStep(step, before);
    this.#host.requestUpdate();
  }

  #notice(view: CardPageView, notice: Notice): void {
    this.#go({ at: 'form', view, notice });
  }

  /** A new bearer for the secret. */
  async #exchange(signal: AbortSignal): Promise<CardPageView> {
    const { vault, handle, secret } = this.#source ?? {};
    if (!vault || handle === undefined || secret === undefined) throw problem(404, 'no_secret');
    const { access, view } = await vault.open(handle, secret, signal);
    this.#access = access;
    return view;
  }

  /** A bearer lives for minutes, a buyer may take longer: once refused, it is fetched anew. */
  async #withAccess<T>(call: (vault: Vault, access: string) => Promise<T>): Promise<T> {
    const { signal } = this.#leaving;
    const { vault } = this.#source ?? {};
    if (!vault) throw problem(404, 'no_secret');
    const held = this.#access;
    if (held !== undefined) {
      try {
        return await call(vault, held);
      } catch (error) {
        if (asTrancheError(error).status !== 401) throw error;
      }
    }
    await this.#exchange(signal);
    if (this.#access === undefined) throw problem(409, 'not_open');
    return call(vault, this.#access);
  }

  #answered(view: CardPageView, answer: CardAnswer): void {
    if (answer.outcome === 'registered') this.#finish(view, answer.card);
    else if (answer.outcome === 'declined') this.#end(declinedStep(view, answer.reason, answer.attemptsLeft));
    else this.#toBank(view, answer.challenge);
  }

  /** Nothing secret outlives the visit. */
  #finish(view: CardPageView, card: RegisteredCard): void {
    this.#end({ at: 'done', view, card });
  }

  #end(step: Step): void {
    if (step.at === 'done' || step.at === 'closed') {
      this.stop();
      const source = this.#source;
      this.#source = source && { vault: source.vault, handle: source.handle, secret: undefined };
      source?.forget?.();
    }
    this.#go(step);
  }

  /** While the vault is still at work on an earlier try, the same is asked again: the answer comes under the same key. */
  async #register(card: CardInput, key: string, signal: AbortSignal): Promise<CardAnswer> {
    for (;;) {
      try {
        return await this.#withAccess((vault, access) => vault.register(access, card, key, signal));
      } catch (error) {
        const { code, retryAfter } = asTrancheError(error);
        if (code !== 'idempotency_in_progress') throw error;
        await delay((retryAfter || 1) * 1_000, signal);
      }
    }
  }

  async #refused(view: CardPageView, error: TrancheError): Promise<void> {
    const isFinal = error.kind === 'problem' && !error.retryable;
    if (isFinal) this.#key = undefined;
    if (error.status === 423) return this.#end(declinedStep(view, 'declined', 0));
    if (error.status === 409 || error.status === 410) return this.open();
    if (error.status === 422 && error.fields.length > 0) {
      this.#go({ at: 'form', view });
      return this.#hooks.onRefused(error.fields);
    }
    this.#notice(view, troubleNotice(error));
  }

  #toBank(view: CardPageView, challenge: Challenge): void {
    const { id } = challenge;
    const { signal } = this.#leaving;
    this.#bank = new BankVisit(
      challenge,
      {
        ask: () => this.#withAccess((vault, access) => vault.authentication(access, id, signal)),
        abandon: () => this.#withAccess((vault, access) => vault.abandon(access, id, signal)),
        onPhase: (phase) => this.#go({ at: 'bank', view, challenge, phase }),
        onEnd: (end) => this.#bankEnded(view, end),
        onTrouble: (error) => void this.#refused(view, error),
      },
      this.#source?.times ?? bankTimes,
    );
    this.#bank.start();
  }

  #bankEnded(view: CardPageView, end: BankEnd): void {
    if (end.state === 'registered') this.#finish(view, end.card);
    else this.#end(declinedStep(view, end.reason, end.attemptsLeft));
  }
}

function problemOf(error: unknown): Step {
  const known = asTrancheError(error);
  return known.code === 'no_secret' ? { at: 'problem', why: 'no_secret' } : problemStep(known);
}
