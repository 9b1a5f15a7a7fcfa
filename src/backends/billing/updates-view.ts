import { hashTerms, termsText } from '../../model/plan-update-terms.js';
import { updateEffect, updateStateAt } from '../../model/plan-update-rules.js';
import type { PlanUpdate, PlanUpdateConfirmation, PlanUpdateTerms } from '../../model/plan-update.js';
import type { Moment } from './attempts.js';
import type { Account, PlanRecord } from './record.js';
import type { UpdateRecord } from './updates-record.js';

/** A proposal, its plan, and when they are looked at. */
export interface UpdateSight {
  readonly update: UpdateRecord;
  readonly plan: PlanRecord;
  readonly moment: Moment;
}

type Figures = Pick<UpdateRecord, 'oldAmount' | 'effectiveFrom' | 'affectedCount' | 'newTotal'>;

/** While it may be confirmed, the figures are those of a confirmation now; undefined = nothing is left to change. */
export function figuresNow({ update, plan, moment }: UpdateSight): Figures | undefined {
  const openEnded = plan.installmentCount === null;
  const effect = updateEffect(plan.installments, update.newAmount, moment.date, openEnded);
  if (!effect) return undefined;
  const { effectiveFrom, affectedCount, newTotal } = effect;
  const first = plan.installments.find(({ number }) => number === effectiveFrom.installmentNumber);
  return { oldAmount: first?.amount ?? update.oldAmount, effectiveFrom, affectedCount, newTotal };
}

const figuresOf = (sight: UpdateSight, isPending: boolean): Figures =>
  (isPending ? figuresNow(sight) : undefined) ?? sight.update;

/** As the merchant sees it. */
export function toPlanUpdate(sight: UpdateSight): PlanUpdate {
  const { update, plan, moment } = sight;
  const { id, planId, currency, createdAt, expiresAt, decidedAt, reactivates, note, decision } = update;
  const state = updateStateAt(update, moment.at, plan.installments);
  const { oldAmount, effectiveFrom, affectedCount, newTotal } = figuresOf(sight, state === 'pending');
  const money = (amount: number) => ({ amount, currency });
  const applies = state === 'pending' || state === 'confirmed' || state === 'applied';
  return {
    id,
    planId,
    oldAmount: money(oldAmount),
    newAmount: money(update.newAmount),
    affectedCount,
    newTotal: newTotal === null ? null : money(newTotal),
    state,
    createdAt,
    expiresAt,
    reactivates,
    ...(decidedAt !== undefined && { decidedAt }),
    ...(applies && { effectiveFrom }),
    ...(note !== undefined && { note }),
    ...(decision && { termsHash: decision.termsHash, locale: decision.locale }),
  };
}

/** What the buyer is asked to agree to; once answered, exactly what was answered. */
export function termsOf(sight: UpdateSight, account: Account): PlanUpdateTerms {
  const { update, plan, moment } = sight;
  if (update.decision) return JSON.parse(update.decision.termsText) as PlanUpdateTerms;
  const isPending = updateStateAt(update, moment.at, plan.installments) === 'pending';
  const { oldAmount, effectiveFrom, affectedCount, newTotal } = figuresOf(sight, isPending);
  const money = (amount: number) => ({ amount, currency: update.currency });
  return {
    version: 1,
    updateId: update.id,
    merchantName: account.name,
    productName: plan.product.name,
    planReference: plan.reference,
    oldAmount: money(oldAmount),
    newAmount: money(update.newAmount),
    interval: plan.interval,
    installmentCount: plan.installmentCount,
    remaining: affectedCount,
    effectiveFrom,
    newTotal: newTotal === null ? null : money(newTotal),
    reactivates: update.reactivates,
    expiresAt: update.expiresAt,
    timeZone: account.timeZone,
  };
}

/** Terms as their one text, with its hash. */
export interface StatedTerms {
  readonly text: string;
  readonly hash: string;
}

export async function stateTerms(sight: UpdateSight, account: Account): Promise<StatedTerms> {
  const terms = termsOf(sight, account);
  return { text: termsText(terms), hash: await hashTerms(terms) };
}

/** As the holder of the link sees it. */
export function toConfirmation(sight: UpdateSight, account: Account): PlanUpdateConfirmation {
  const { update, plan, moment } = sight;
  const { decidedAt, decision, note } = update;
  const { firstName, locale } = plan.customer;
  return {
    state: updateStateAt(update, moment.at, plan.installments),
    terms: termsOf(sight, account),
    now: moment.at,
    ...(decidedAt !== undefined && { decidedAt }),
    ...(decision && { termsHash: decision.termsHash }),
    ...(firstName !== undefined && { customerFirstName: firstName }),
    ...(locale !== undefined && { locale }),
    ...(note !== undefined && { note }),
  };
}
