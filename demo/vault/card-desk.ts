import { randomBytes } from 'node:crypto';
import type { KeptCard } from '../../src/backends/billing/card-pages.js';
import { toInstant, type Clock } from '../../src/core/clock.js';
import { digest } from '../../src/core/digest.js';
import { problem } from '../../src/core/errors.js';
import { newKey } from '../../src/core/ids.js';
import { consentText, consentVersion } from '../../src/hosted/consent.js';
import type {
  AuthenticationAnswer,
  Brand,
  CardAnswer,
  CardInput,
  RegisteredCard,
} from '../../src/hosted/vault-protocol.js';
import type { BankResult } from '../bank/protocol.js';
import type { Authentication, AuthenticationState } from './authentications.js';
import type { BankLink } from './bank-link.js';
import { cardIssues } from './card-check.js';
import { registeredCard } from './page-view.js';
import { keyed } from './secrets.js';
import { attemptsLeft, type SessionBook } from './session-book.js';
import type { VaultSession } from './sessions.js';
import { testNumbers, type Behavior, type DeclineReason } from './test-cards.js';

export interface CardDeskOptions {
  clock: Clock;
  bank: BankLink;
  /** Origin of page and vault. */
  origin: () => string;
  /** Brands that are taken; the others are declined. */
  brands: readonly Brand[];
}

type BankBehavior = Extract<Behavior, { kind: 'bank' }>;

/** Decides on cards, one request of a session at a time. */
export class CardDesk {
  readonly #book: SessionBook;
  readonly #options: CardDeskOptions;
  /** Of this process, never written down: with it, a fingerprint of so few digits could be undone. */
  readonly #fingerprintKey = randomBytes(32);

  constructor(book: SessionBook, options: CardDeskOptions) {
    this.#book = book;
    this.#options = options;
  }

  async decide(session: VaultSession, card: CardInput): Promise<CardAnswer> {
    const state = this.#book.stateOf(session);
    if (state === 'locked' || attemptsLeft(session) === 0) throw problem(423, 'locked');
    if (state !== 'open') throw problem(409, 'not_open');
    const known = testNumbers.find(({ number }) => number === card.number);
    await this.#check(session, card, known?.brands);
    const brand = card.brand ?? known?.brands[0];
    if (known?.behavior.kind === 'down') throw problem(503, 'vault_unavailable');
    if (known?.behavior.kind === 'bank' && brand && this.#takes(brand)) {
      return this.#visitBank(session, this.#keptCard(card, brand), known.behavior);
    }
    const used = await this.#book.save({ ...session, attempts: session.attempts + 1 });
    if (!known || !brand) return this.#declined(used, 'not_a_test_card');
    if (!this.#takes(brand)) return this.#declined(used, 'brand_not_accepted');
    return this.#answer(used, this.#keptCard(card, brand), known.behavior);
  }

  async #answer(session: VaultSession, card: KeptCard, behavior: Behavior): Promise<CardAnswer> {
    if (behavior.kind === 'decline') return this.#declined(session, behavior.reason);
    if (behavior.kind === 'block') {
      await this.#book.end(session, { state: 'failed' });
      return { outcome: 'declined', reason: 'declined', attemptsLeft: 0 };
    }
    await this.#book.end(session, { state: 'completed', card });
    return { outcome: 'registered', card: shown(card) };
  }

  #takes(brand: Brand): boolean {
    return this.#options.brands.includes(brand);
  }

  #declined({ handle }: VaultSession, reason: DeclineReason): CardAnswer {
    return { outcome: 'declined', reason, attemptsLeft: this.#book.leftAfterFailure(handle) };
  }

  /** Throws 422 `invalid_input` with a pointer a field. */
  async #check(session: VaultSession, card: CardInput, brands: readonly Brand[] | undefined): Promise<void> {
    const fields = cardIssues(card, this.#options.clock.now(), brands);
    const { version, hash, locale } = card.consent;
    const isCurrent = version === consentVersion;
    const text = isCurrent ? await consentText(version, locale, session.merchantName) : undefined;
    if (!isCurrent) fields.push({ pointer: '/consent/version', code: 'outdated' });
    else if (text === undefined || (await digest(text)) !== hash) {
      fields.push({ pointer: '/consent/hash', code: 'invalid' });
    }
    if (fields.length > 0) throw problem(422, 'invalid_input', { fields });
  }

  #keptCard({ number, expiry, consent }: CardInput, brand: Brand): KeptCard {
    return {
      brand,
      last4: number.slice(-4),
      expiry,
      token: `tok_${randomBytes(18).toString('base64url')}`,
      fingerprint: `fp_${keyed(this.#fingerprintKey, number).slice(0, 22)}`,
      consent: { ...consent, at: toInstant(this.#options.clock.now()) },
    };
  }

  async #visitBank(session: VaultSession, card: KeptCard, behavior: BankBehavior): Promise<CardAnswer> {
    const { bank, clock, origin } = this.#options;
    const { scenario, method, apart, seconds, size, then } = behavior;
    const { merchantName, parents, isolated, handle, locale } = session;
    const id = newKey();
    const invitation = await bank.invite({
      id,
      scenario,
      method,
      apart,
      merchantName,
      brand: card.brand,
      last4: card.last4,
      locale: card.consent?.locale ?? locale ?? 'en',
      seconds,
      notificationUrl: `${origin()}/vault/v1/notifications`,
      pageOrigin: origin(),
      ancestors: [...parents],
    });
    // One that was begun before, in another tab.
    this.#book.giveUpVisits(handle);
    await this.#book.save({ ...session, attempts: session.attempts + 1 });
    const deadline = clock.now() + seconds * 1000;
    this.#book.authentications.begin({ id, handle, deadline, card, declinedAfter: then !== undefined });
    const challenge = { id, ...invitation, size, seconds, ...((isolated || apart) && { redirect: true }) };
    return { outcome: 'challenge', challenge };
  }

  /** A visit of that page. Throws 404. */
  visit(handle: string, id: string): Authentication {
    const visit = this.#book.authentications.get(id);
    if (visit?.handle !== handle) throw problem(404, 'not_found');
    return visit;
  }

  answerOf({ now, handle }: Authentication): AuthenticationAnswer {
    return now.state === 'failed' ? { ...now, attemptsLeft: attemptsLeft(this.#book.get(handle)) } : now;
  }

  /** Ends a visit that waits, by the bank's word; one that has ended stays as it ended. */
  async finish(visit: Authentication, result: BankResult['result']): Promise<Authentication> {
    if (visit.now.state !== 'pending') return visit;
    const { authentications } = this.#book;
    const session = this.#book.get(visit.handle);
    const failure = this.#failureOf(visit, session, result);
    if (failure) {
      const failed = authentications.end(visit, failure);
      this.#book.leftAfterFailure(visit.handle);
      return failed;
    }
    const { card } = visit;
    const registered: AuthenticationState = { state: 'registered', card: shown(card) };
    // Written down first: when that fails the visit still waits, and the bank may tell again.
    await this.#book.end(session, { state: 'completed', card });
    return authentications.end(visit, registered);
  }

  #failureOf(
    { declinedAfter }: Authentication,
    session: VaultSession,
    result: BankResult['result'],
  ): AuthenticationState | undefined {
    if (result === 'canceled') return { state: 'failed', reason: 'abandoned' };
    if (result === 'refused') return { state: 'failed', reason: 'authentication_failed' };
    if (this.#book.stateOf(session) !== 'open') return { state: 'failed', reason: 'timed_out' };
    return declinedAfter ? { state: 'failed', reason: 'declined' } : undefined;
  }
}

function shown(card: KeptCard): RegisteredCard {
  const found = registeredCard(card);
  if (!found) throw new RangeError('a card without a brand was kept');
  return found;
}
