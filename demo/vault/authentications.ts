import type { Clock } from '../../src/core/clock.js';
import type { AuthenticationAnswer, RegisteredCard } from '../../src/hosted/vault-protocol.js';
import type { KeptCard } from '../../src/backends/billing/card-pages.js';

type FailedReason = Extract<AuthenticationAnswer, { state: 'failed' }>['reason'];

export type AuthenticationState =
  | { readonly state: 'pending' }
  | { readonly state: 'registered'; readonly card: RegisteredCard }
  | { readonly state: 'failed'; readonly reason: FailedReason };

/** One visit to the buyer's bank. */
export interface Authentication {
  readonly id: string;
  readonly handle: string;
  /** Until when the vault waits, milliseconds since the epoch. */
  readonly deadline: number;
  /** What will be kept when the bank vouches for the buyer. */
  readonly card: KeptCard;
  /** The card is declined even then. */
  readonly declinedAfter: boolean;
  readonly now: AuthenticationState;
}

/** How long an ended visit can still be asked about. */
const remembered = 3_600_000;

/** The visits of this process; nothing of them is stored, after a restart the buyer begins anew. */
export class Authentications {
  readonly #clock: Clock;
  readonly #visits = new Map<string, Authentication>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The visit as it is now: one that waited too long has failed. */
  get(id: string): Authentication | undefined {
    const found = this.#visits.get(id);
    if (found?.now.state !== 'pending' || this.#clock.now() < found.deadline) return found;
    return this.end(found, { state: 'failed', reason: 'timed_out' });
  }

  begin(visit: Omit<Authentication, 'now'>): void {
    for (const [id, { deadline }] of this.#visits) {
      if (deadline + remembered < this.#clock.now()) this.#visits.delete(id);
    }
    this.#visits.set(visit.id, { ...visit, now: { state: 'pending' } });
  }

  end(visit: Authentication, now: AuthenticationState): Authentication {
    const ended = { ...visit, now };
    this.#visits.set(visit.id, ended);
    return ended;
  }

  /** Those of a session that still wait. */
  pendingOf(handle: string): Authentication[] {
    return [...this.#visits.keys()].flatMap((id) => {
      const visit = this.get(id);
      return visit?.handle === handle && visit.now.state === 'pending' ? [visit] : [];
    });
  }
}
