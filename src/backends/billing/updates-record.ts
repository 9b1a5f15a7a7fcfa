import type { EffectiveFrom } from '../../model/plan-update.js';
import type { StoredUpdateState } from '../../model/plan-update-rules.js';

/** What is stored of a proposal (`domain.md` §2.6). Amounts are minor units of the plan's currency. */
export interface UpdateRecord {
  readonly id: string;
  /** Counts the proposals of a plan, from 1. */
  readonly number: number;
  readonly planId: string;
  readonly currency: string;
  readonly oldAmount: number;
  readonly newAmount: number;
  readonly state: StoredUpdateState;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** When the buyer answered, or the merchant took it back. */
  readonly decidedAt?: string | undefined;
  /** This one and the next two: as if confirmed when it was made; once confirmed, as it was then. */
  readonly effectiveFrom: EffectiveFrom;
  readonly affectedCount: number | null;
  readonly newTotal: number | null;
  readonly reactivates: boolean;
  readonly note?: string | undefined;
  /** SHA-256 of the link's secret, which is in no record: only in the buyer's letter, for as long as that is kept. */
  readonly linkHash: string;
  readonly decision?: DecisionRecord | undefined;
}

/** The buyer's answer: exactly the text that was agreed to, or refused, with its SHA-256 and the language it was shown in. */
export interface DecisionRecord {
  readonly termsHash: string;
  readonly termsText: string;
  readonly locale: string;
}

export const updateId = (planId: string, number: number): string => `${planId}-u${number}`;
