import { randomBytes } from 'node:crypto';
import type { Clock } from '../../src/core/clock.js';
import type { BankInvitation, BankResult, BankVisit } from './protocol.js';

/** The one code there is. */
export const bankCode = '123456';

const tries = 3;

export interface Visit {
  readonly wish: BankVisit;
  /** Lets a browser into the challenge; another one into the hidden frame. */
  readonly token: string;
  readonly methodToken: string;
  readonly until: number;
  readonly wrong: number;
  readonly ended: boolean;
}

/** What an answer led to: an end with its result, another try, or nothing because it was over already. */
export type Step =
  | { readonly step: 'end'; readonly result: BankResult['result'] }
  | { readonly step: 'again'; readonly left: number }
  | { readonly step: 'over' };

const newToken = (): string => randomBytes(24).toString('base64url');

/** Visits of buyers to the mock bank, in memory. */
export class BankVisits {
  readonly #clock: Clock;
  readonly #visits = new Map<string, Visit>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(wish: BankVisit, origin: string): BankInvitation {
    const now = this.#clock.now();
    for (const [token, { until }] of this.#visits) if (until + 3_600_000 < now) this.#visits.delete(token);
    const visit = { wish, token: newToken(), methodToken: newToken(), until: now + wish.seconds * 1000 };
    this.#visits.set(visit.token, { ...visit, wrong: 0, ended: false });
    const method = {
      methodUrl: `${origin}/method`,
      methodFields: { threeDSMethodData: visit.methodToken },
    };
    return { url: `${origin}/challenge`, fields: { creq: visit.token }, ...(wish.method && method) };
  }

  find(token: string | undefined): Visit | undefined {
    return this.#visits.get(token ?? '');
  }

  ofMethod(token: string | undefined): Visit | undefined {
    return [...this.#visits.values()].find(({ methodToken }) => methodToken === token);
  }

  isOver({ ended, until }: Visit): boolean {
    return ended || this.#clock.now() >= until;
  }

  /** The buyer typed a code, or left. Which code is right is no matter for a bank that refuses everybody. */
  answer(visit: Visit, code: string | undefined): Step {
    if (this.isOver(visit)) return { step: 'over' };
    if (code === undefined) return this.end(visit, 'canceled');
    if (visit.wish.scenario === 'refuse') return this.end(visit, 'refused');
    if (code.replace(/\s/g, '') === bankCode && visit.wish.scenario === 'code') return this.end(visit, 'authenticated');
    const wrong = visit.wrong + 1;
    if (wrong >= tries) return this.end(visit, 'refused');
    this.#visits.set(visit.token, { ...visit, wrong });
    return { step: 'again', left: tries - wrong };
  }

  end(visit: Visit, result: BankResult['result']): Step {
    this.#visits.set(visit.token, { ...visit, ended: true });
    return { step: 'end', result };
  }
}
