import type { Clock } from '../../src/core/clock.js';
import { problem } from '../../src/core/errors.js';
import type { CardPageView } from '../../src/hosted/vault-protocol.js';
import { Authentications } from './authentications.js';
import type { VaultSession, VaultStore } from './sessions.js';

const mostAttempts = 10;

export interface BookOptions {
  store: VaultStore;
  clock: Clock;
  /** Something ended on the page of that handle. Not waited for. */
  onChange?: ((handle: string) => void) | undefined;
}

export const attemptsLeft = ({ attempts }: VaultSession): number => Math.max(0, mostAttempts - attempts);

/** All sessions, and the visits to banks that go on in them. */
export class SessionBook {
  readonly authentications: Authentications;
  readonly #options: BookOptions;
  readonly #sessions: Map<string, VaultSession>;

  private constructor(options: BookOptions, sessions: readonly VaultSession[]) {
    this.#options = options;
    this.#sessions = new Map(sessions.map((one) => [one.handle, one]));
    this.authentications = new Authentications(options.clock);
  }

  static async open(options: BookOptions): Promise<SessionBook> {
    return new SessionBook(options, await options.store.load());
  }

  find(handle: string): VaultSession | undefined {
    return this.#sessions.get(handle);
  }

  /** The session as it is now. Throws 404. */
  get(handle: string): VaultSession {
    const session = this.#sessions.get(handle);
    if (!session) throw problem(404, 'not_found');
    return session;
  }

  stateOf(session: VaultSession): CardPageView['state'] {
    const { state, handle, expiresAt } = session;
    if (state !== 'open') return state;
    // The last attempt may still be waiting for its bank.
    if (attemptsLeft(session) === 0 && this.authentications.pendingOf(handle).length === 0) return 'locked';
    return this.#options.clock.now() >= expiresAt ? 'expired' : 'open';
  }

  async save(session: VaultSession): Promise<VaultSession> {
    await this.#options.store.save(session);
    this.#sessions.set(session.handle, session);
    return session;
  }

  /** Ends the session for good, and with it the visits that wait. */
  async end(session: VaultSession, end: Pick<VaultSession, 'state' | 'card'>): Promise<void> {
    await this.save({ ...session, ...end });
    this.giveUpVisits(session.handle);
    this.#options.onChange?.(session.handle);
  }

  /** Visits that wait are given up: the session ended, or another one begins. */
  giveUpVisits(handle: string): void {
    for (const visit of this.authentications.pendingOf(handle)) {
      this.authentications.end(visit, { state: 'failed', reason: 'abandoned' });
    }
  }

  /** How many attempts are left after one that failed; whoever waits for the session is told when it was the last. */
  leftAfterFailure(handle: string): number {
    const left = attemptsLeft(this.get(handle));
    if (left === 0) this.#options.onChange?.(handle);
    return left;
  }
}
