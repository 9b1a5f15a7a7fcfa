import { randomBytes } from 'node:crypto';
import type { CardPageRequest, CardPages, CardPageStatus } from '../../src/backends/billing/card-pages.js';
import { memoryStore, once } from '../../src/contract/idempotency.js';
import { canonical } from '../../src/core/canonical.js';
import { problem } from '../../src/core/errors.js';
import type { AuthenticationAnswer, CardAnswer, CardInput, OpenAnswer } from '../../src/hosted/vault-protocol.js';
import type { BankResult } from '../bank/protocol.js';
import { CardDesk, type CardDeskOptions } from './card-desk.js';
import { RateLimit, Turns, Visits } from './limits.js';
import { pageView } from './page-view.js';
import { keyed, newSecret, sameDigest, sha256 } from './secrets.js';
import { SessionBook, type BookOptions } from './session-book.js';
import type { VaultSession } from './sessions.js';

export interface VaultOptions extends BookOptions, CardDeskOptions {
  /** Origins that may frame the pages opened from now on. */
  parents: () => readonly string[];
  /** The framing pages are cross-origin isolated. */
  isolated: boolean;
  /** Where "back to the merchant" leads, on a standalone page. */
  returnUrl?: string | undefined;
}

/**
 * The vault of the demo: takes published test numbers only, and keeps none of them. What it does know of a card is what
 * `KeptCard` says; number, code and name pass through and are gone with the request.
 */
export class Vault implements CardPages {
  readonly #options: VaultOptions;
  readonly #book: SessionBook;
  readonly #desk: CardDesk;
  readonly #visits: Visits;
  readonly #rate: RateLimit;
  readonly #turns = new Turns();
  readonly #answers;
  /** Of this process, never written down: tells one request from another without keeping either. */
  readonly #requestKey = randomBytes(32);

  private constructor(options: VaultOptions, book: SessionBook) {
    const { clock } = options;
    this.#options = options;
    this.#book = book;
    this.#desk = new CardDesk(book, options);
    this.#visits = new Visits(clock);
    this.#rate = new RateLimit(clock, 2, 10_000);
    this.#answers = memoryStore({ clock, ttlMs: 3_600_000 });
  }

  static async start(options: VaultOptions): Promise<Vault> {
    return new Vault(options, await SessionBook.open(options));
  }

  /** Opens a page. `isolated` wins over the vault's own setting. */
  async open(request: CardPageRequest & { isolated?: boolean }): Promise<{ handle: string; url: string }> {
    const { clock, parents, returnUrl, origin } = this.#options;
    const { lifetime, isolated = this.#options.isolated, ...facts } = request;
    const handle = `cp_${randomBytes(12).toString('base64url')}`;
    const secret = newSecret();
    const createdAt = clock.now();
    const times = { createdAt, expiresAt: createdAt + lifetime * 1000 };
    const session = { ...facts, ...times, handle, secretHash: sha256(secret), parents: [...parents()], returnUrl };
    await this.#book.save({ ...session, isolated, state: 'open', attempts: 0 });
    return { handle, url: `${origin()}/c/${handle}#${secret}` };
  }

  /** Takes its turn: what is being decided on and not yet written down is no state to tell anybody. */
  status(handle: string): Promise<CardPageStatus> {
    return this.#turns.take(handle, async () => this.#statusOf(handle));
  }

  #statusOf(handle: string): CardPageStatus {
    const session = this.#book.find(handle);
    if (!session) return { state: 'expired' };
    const state = this.#book.stateOf(session);
    if (state === 'locked') return { state: 'failed', reason: 'attempts_exhausted' };
    if (state === 'failed') return { state: 'failed', reason: 'declined' };
    if (state !== 'completed') return { state };
    return session.card ? { state, card: session.card } : { state: 'expired' };
  }

  close(handle: string): Promise<void> {
    return this.#turns.take(handle, async () => {
      const session = this.#book.find(handle);
      if (session && this.#book.stateOf(session) === 'open') await this.#book.end(session, { state: 'canceled' });
    });
  }

  /** The session of a page, for the headers that it is served with. */
  session(handle: string): VaultSession | undefined {
    return this.#book.find(handle);
  }

  /** Trades the link's secret for a bearer, in its turn as `status`. Throws 404 for a wrong secret and for an unknown page alike. */
  async exchange(handle: string, secret: string): Promise<OpenAnswer> {
    const session = this.#book.find(handle);
    // Compared even when there is nothing to compare with: the time tells nothing either.
    const matches = sameDigest(sha256(secret), session?.secretHash ?? sha256(''));
    if (!session || !matches) throw problem(404, 'not_found');
    return this.#turns.take(handle, async () => {
      const { clock, brands } = this.#options;
      const now = this.#book.get(handle);
      const view = pageView(now, this.#book.stateOf(now), { now: clock.now(), brands });
      return view.state === 'open' ? { access: this.#visits.begin(handle), view } : { view };
    });
  }

  /** Handle of the page a bearer belongs to. Throws 401. */
  handleOf(bearer: string | undefined): string {
    return this.#visits.handleOf(bearer);
  }

  /** Takes a card, once for a key. Throws 409 `not_open`, 422, 423 `locked`, 429 and 503. */
  async register(handle: string, card: CardInput, key: string): Promise<CardAnswer> {
    const fingerprint = keyed(this.#requestKey, canonical(card));
    const work = () =>
      this.#turns.take(handle, async () => {
        this.#rate.take(handle);
        return this.#desk.decide(this.#book.get(handle), card);
      });
    return (await once(this.#answers, handle, key, fingerprint, work)) as CardAnswer;
  }

  /** What became of a visit to the bank. Throws 404 for one of another page. */
  async authentication(handle: string, id: string): Promise<AuthenticationAnswer> {
    return this.#turns.take(handle, async () => this.#desk.answerOf(this.#desk.visit(handle, id)));
  }

  /** The buyer left the bank; too late when the bank has vouched already. */
  async abandon(handle: string, id: string): Promise<AuthenticationAnswer> {
    return this.#turns.take(handle, async () =>
      this.#desk.answerOf(await this.#desk.finish(this.#desk.visit(handle, id), 'canceled')),
    );
  }

  /** The bank's word on a visit; false when nobody waits for it (any more). */
  async hear({ id, result }: BankResult): Promise<boolean> {
    const handle = this.#book.authentications.get(id)?.handle;
    if (handle === undefined) return false;
    return this.#turns.take(handle, async () => {
      const visit = this.#desk.visit(handle, id);
      if (visit.now.state !== 'pending') return false;
      await this.#desk.finish(visit, result);
      return true;
    });
  }
}
