import type { TrancheError } from '../core/errors.js';
import type { Installment } from '../model/installment.js';
import type { Plan } from '../model/plan.js';
import type { Refund } from '../model/refund.js';
import type { Money } from '../model/scalars.js';
import type { BillingWords } from './words.js';

/** The actions that ask for confirmation in a dialog. */
export const dialogActions = ['reprocess', 'refund', 'cancel'] as const;
export type DialogAction = (typeof dialogActions)[number];

/** What somebody has confirmed and what has not been sent yet. */
export type PlanRequest =
  | { action: 'cancel'; plan: Plan; notifyCustomer: boolean }
  /** `whole`: everything paid goes back and a plan that still runs ends with it (`domain.md` §2.3). */
  | { action: 'refund'; plan: Plan; amount: Money; whole: boolean }
  | { action: 'reprocess'; plan: Plan; installment: Installment };

/** What has happened; `plan` is its new state. */
export type PlanOutcome =
  | { action: 'cancel'; plan: Plan }
  | { action: 'refund'; plan: Plan; refunds: readonly Refund[] }
  | { action: 'reprocess'; plan: Plan; installment: Installment };

export interface PlanActionHooks {
  /** Asked before anything is sent; false = the host takes over. */
  before: (request: PlanRequest) => boolean;
  /** Follows a `before` that was true; undefined = it did not happen. */
  after: (outcome: PlanOutcome | undefined) => void;
  /** Says a result, visibly and to assistive technology. */
  notify: (text: string) => void;
  /** The dialog's code could not be loaded. */
  fail: (error: TrancheError) => void;
  words: () => BillingWords;
}
