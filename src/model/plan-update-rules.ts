import { addDays, type LocalDate } from '../core/calendar.js';
import { parseInstant, toInstant } from '../core/clock.js';
import { addAmounts } from '../core/money.js';
import { localDateIn, startOfDay } from '../core/zone.js';
import type { Installment } from './installment.js';
import type { Rules } from './meta.js';
import { isIssued } from './plan-facts.js';
import type { Plan } from './plan.js';
import type { EffectiveFrom, KnownPlanUpdateState } from './plan-update.js';
import type { Reason } from './reasons.js';
import type { Money } from './scalars.js';

type UpdateRules = Rules['planUpdate'];
type Open = Pick<Plan, 'status' | 'inCollection'>;

/** `domain.md` §2.6, rule 8. */
const open = new Set<Plan['status']>(['in_progress', 'in_progress_with_issues']);

/** Why no new amount may be proposed for this plan now; undefined = it may (`domain.md` §2.6, rules 5 and 8). */
export function proposeRefusal(
  plan: Open,
  installments: readonly Pick<Installment, 'status'>[],
  hasPending: boolean,
): Reason | undefined {
  if (!open.has(plan.status)) return 'plan_closed';
  if (plan.inCollection) return 'in_collection';
  if (!installments.some(({ status }) => status === 'scheduled')) return 'nothing_left';
  return hasPending ? 'proposal_pending' : undefined;
}

/** The least amount in a currency, where the backend names one. */
export function minimumOf(rules: UpdateRules, currency: string): Money | undefined {
  return rules?.minAmount.find((one) => one.currency === currency);
}

/** More than any plan may cost an installment, in minor units: even its 999 installments are then a total that JavaScript can count. */
export const mostAmount = 1_000_000_000_000;

export type AmountRefusal = 'currency_mismatch' | 'amount_below_minimum' | 'amount_unchanged' | 'amount_too_large';

/** Why this may not be the new amount; undefined = it may (`domain.md` §2.6, rule 2: the minimum itself is allowed). */
export function amountRefusal(newAmount: Money, current: Money, rules: UpdateRules): AmountRefusal | undefined {
  if (newAmount.currency !== current.currency) return 'currency_mismatch';
  if (newAmount.amount < (minimumOf(rules, newAmount.currency)?.amount ?? 1)) return 'amount_below_minimum';
  if (newAmount.amount > mostAmount) return 'amount_too_large';
  return newAmount.amount === current.amount && (rules?.mustDiffer ?? true) ? 'amount_unchanged' : undefined;
}

/** What the rules below read of an installment; `amount` in minor units. */
export interface Dated {
  readonly number: number;
  readonly dueDate: LocalDate;
  readonly status: Installment['status'];
  readonly amount: number;
}

export interface UpdateEffect {
  readonly effectiveFrom: EffectiveFrom;
  /** Numbers of the installments that take the new amount, as far as they exist. */
  readonly numbers: ReadonlySet<number>;
  /** null = open-ended. */
  readonly affectedCount: number | null;
  readonly lastDueDate: LocalDate | null;
  /** Of the whole plan, minor units; null = open-ended. */
  readonly oldTotal: number | null;
  readonly newTotal: number | null;
}

const isAffected = (one: Dated, decidedOn: LocalDate): boolean => one.status === 'scheduled' && one.dueDate > decidedOn;

/**
 * What a new amount does to a plan when the buyer confirms on a date of the account's zone: it holds from the first installment that is
 * not issued and due after that date; what is paid, issued or overdue is never touched (`domain.md` §2.6, rules 4 and 6). Undefined when
 * nothing is left.
 */
export function updateEffect(
  installments: readonly Dated[],
  newAmount: number,
  decidedOn: LocalDate,
  openEnded: boolean,
): UpdateEffect | undefined {
  const affected = installments.filter((one) => isAffected(one, decidedOn));
  const [first] = affected;
  if (!first) return undefined;
  const numbers = new Set(affected.map(({ number }) => number));
  const total = (amountOf: (one: Dated) => number) =>
    installments.reduce((sum, one) => (one.status === 'canceled' ? sum : addAmounts(sum, amountOf(one))), 0);
  return {
    effectiveFrom: { installmentNumber: first.number, dueDate: first.dueDate },
    numbers,
    affectedCount: openEnded ? null : affected.length,
    lastDueDate: openEnded ? null : (affected.at(-1)?.dueDate ?? null),
    oldTotal: openEnded ? null : total(({ amount }) => amount),
    newTotal: openEnded ? null : total((one) => (numbers.has(one.number) ? newAmount : one.amount)),
  };
}

/** The last date on which a proposal made on `createdOn` may be confirmed. */
export function lastDayOf(createdOn: LocalDate, rules: UpdateRules): LocalDate {
  return addDays(createdOn, rules?.confirmWithinDays ?? 10);
}

/** The last instant of a proposal: the end of the tenth day after its creation, in the account's zone (`decisions.md`, Model). */
export function expiryOf(createdAt: string, timeZone: string, rules: UpdateRules): string {
  const last = lastDayOf(localDateIn(parseInstant(createdAt), timeZone), rules);
  return toInstant(startOfDay(addDays(last, 1), timeZone) - 1);
}

/** May still be confirmed on this date; `until` = its last day. The same as not yet expired, said in the account's dates. */
export function isProposalOpen(until: LocalDate | undefined, today: LocalDate): boolean {
  return until !== undefined && today <= until;
}

/**
 * What is stored of a proposal's state; the others follow from the time. `expired` is only written when the next proposal takes
 * its place, so that no more than one is ever stored as pending.
 */
export type StoredUpdateState = Exclude<KnownPlanUpdateState, 'applied'>;

interface StoredUpdate {
  readonly state: StoredUpdateState;
  readonly expiresAt: string;
  readonly effectiveFrom?: EffectiveFrom | undefined;
}

/**
 * The state at an instant: nobody has to watch the clock for a proposal to expire, or to be applied (`domain.md` §2.6). It is applied
 * when its first installment is issued, which a pause may delay and the plan's end prevents.
 */
export function updateStateAt(
  { state, expiresAt, effectiveFrom }: StoredUpdate,
  at: string,
  installments: readonly Pick<Dated, 'number' | 'status'>[],
): KnownPlanUpdateState {
  if (state === 'pending') return parseInstant(at) > parseInstant(expiresAt) ? 'expired' : 'pending';
  if (state !== 'confirmed') return state;
  const first = installments.find(({ number }) => number === effectiveFrom?.installmentNumber);
  return first && isIssued(first.status) ? 'applied' : 'confirmed';
}
