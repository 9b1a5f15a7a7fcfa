import { randomBytes } from 'node:crypto';
import { problem } from '../../src/core/errors.js';
import type { Clock } from '../../src/core/clock.js';
import { sha256 } from './secrets.js';

/** At most so many events a name within a time. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #withinMs: number;
  readonly #times = new Map<string, number[]>();

  constructor(clock: Clock, most: number, withinMs: number) {
    this.#clock = clock;
    this.#most = most;
    this.#withinMs = withinMs;
  }

  /** Counts one. Throws 429 `rate_limited` with the seconds to wait; what is refused does not count. */
  take(name: string): void {
    const now = this.#clock.now();
    for (const [other, times] of this.#times) {
      if ((times.at(-1) ?? 0) <= now - this.#withinMs) this.#times.delete(other);
    }
    const recent = (this.#times.get(name) ?? []).filter((time) => time > now - this.#withinMs);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#most) {
      throw problem(429, 'rate_limited', { retryAfter: Math.ceil((oldest + this.#withinMs - now) / 1000) });
    }
    this.#times.set(name, [...recent, now]);
  }
}

interface Visit {
  readonly handle: string;
  readonly until: number;
}

/** Bearers of the visits that are going on: opaque, minutes long, kept as digests and only in memory. */
export class Visits {
  readonly #clock: Clock;
  readonly #lifetimeMs: number;
  readonly #most: number;
  readonly #visits = new Map<string, Visit>();

  constructor(clock: Clock, { lifetimeMs = 20 * 60_000, most = 5 } = {}) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
    this.#most = most;
  }

  /** A new bearer; of one session only the newest few are good. */
  begin(handle: string): string {
    const token = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    // A bearer that is over is remembered for a while, so that its end can be told from a forgery.
    for (const [hash, visit] of this.#visits) if (visit.until + 86_400_000 < now) this.#visits.delete(hash);
    const own = [...this.#visits].filter(([, visit]) => visit.handle === handle);
    for (const [hash] of own.slice(0, Math.max(0, own.length - this.#most + 1))) this.#visits.delete(hash);
    this.#visits.set(sha256(token), { handle, until: now + this.#lifetimeMs });
    return token;
  }

  /** Handle of the session a bearer is good for. Throws 401 `unauthorized` and `token_expired`. */
  handleOf(token: string | undefined): string {
    const visit = token === undefined ? undefined : this.#visits.get(sha256(token));
    if (!visit) throw problem(401, 'unauthorized');
    if (visit.until <= this.#clock.now()) throw problem(401, 'token_expired');
    return visit.handle;
  }
}

/** One after another for each name, so that two requests never decide on the same state. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(work, work);
    this.#last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    }
  }
}
