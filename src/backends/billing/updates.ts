import { problem } from '../../core/errors.js';
import type { MoneyValue } from '../../core/money.js';
import type { DecideInput } from '../../contract/confirmation.js';
import {
  amountRefusal,
  expiryOf,
  isProposalOpen,
  lastDayOf,
  proposeRefusal,
  updateEffect,
  updateStateAt,
  type UpdateEffect,
} from '../../model/plan-update-rules.js';
import { termsText } from '../../model/plan-update-terms.js';
import type { PlanUpdatePreview } from '../../model/plan-update.js';
import type { Reason } from '../../model/reasons.js';
import type { Moment } from './attempts.js';
import { currentAmountOf, draftOf, finish, statusOf } from './draft.js';
import type { AccountFacts, PlanRecord } from './record.js';
import { updateId, type UpdateRecord } from './updates-record.js';
import { figuresNow, termsOf, type StatedTerms, type UpdateSight } from './updates-view.js';

export interface UpdateWish {
  readonly newAmount: MoneyValue;
  readonly reactivates?: boolean | undefined;
  readonly note?: string | undefined;
}

/** What a change leaves behind. */
export interface UpdateChange {
  readonly plan: PlanRecord;
  readonly update: UpdateRecord;
}

function stateRefusal(plan: PlanRecord, hasPending: boolean): Reason | undefined {
  return proposeRefusal({ status: statusOf(plan), inCollection: plan.inCollection }, plan.installments, hasPending);
}

/** Throws 409 and 422 as `contract/updates.ts` lists them (`domain.md` §2.6, §6). */
function examine(plan: PlanRecord, wish: UpdateWish, { date }: Moment, { rules }: AccountFacts): UpdateEffect {
  const refusal = stateRefusal(plan, isProposalOpen(plan.proposalUntil, date));
  if (refusal) throw problem(409, refusal);
  if (plan.paused && !wish.reactivates) throw problem(409, 'plan_paused');
  const current = { amount: currentAmountOf(plan), currency: plan.currency };
  const code = amountRefusal(wish.newAmount, current, rules.planUpdate);
  if (code) {
    const member = code === 'currency_mismatch' ? 'currency' : 'amount';
    throw problem(422, code, { fields: [{ pointer: `/newAmount/${member}`, code }] });
  }
  const effect = updateEffect(plan.installments, wish.newAmount.amount, date, plan.installmentCount === null);
  if (!effect) throw problem(409, 'nothing_left');
  return effect;
}

/** What the wish would mean if it were proposed and confirmed at once. Refused as a proposal would be. */
export function previewUpdate(
  plan: PlanRecord,
  wish: UpdateWish,
  moment: Moment,
  facts: AccountFacts,
): PlanUpdatePreview {
  const effect = examine(plan, wish, moment, facts);
  const money = (amount: number) => ({ amount, currency: plan.currency });
  const total = (amount: number | null) => (amount === null ? null : money(amount));
  return {
    oldAmount: money(currentAmountOf(plan)),
    newAmount: money(wish.newAmount.amount),
    affectedCount: effect.affectedCount,
    newTotal: total(effect.newTotal),
    effectiveFrom: effect.effectiveFrom,
    lastDueDate: effect.lastDueDate,
    oldTotal: total(effect.oldTotal),
    expiresAt: expiryOf(moment.at, facts.account.timeZone, facts.rules.planUpdate),
  };
}

/**
 * A new amount for what is still to come, waiting for the buyer. `number`: how many proposals the plan has with this one;
 * `linkHash`: SHA-256 of the link's secret. Throws 409 and 422 as `contract/updates.ts` lists them.
 */
export function proposeUpdate(
  plan: PlanRecord,
  wish: UpdateWish,
  moment: Moment,
  facts: AccountFacts,
  { number, linkHash }: { number: number; linkHash: string },
): UpdateChange {
  const { effectiveFrom, affectedCount, newTotal } = examine(plan, wish, moment, facts);
  const update: UpdateRecord = {
    id: updateId(plan.id, number),
    number,
    planId: plan.id,
    currency: plan.currency,
    oldAmount: currentAmountOf(plan),
    newAmount: wish.newAmount.amount,
    state: 'pending',
    createdAt: moment.at,
    expiresAt: expiryOf(moment.at, facts.account.timeZone, facts.rules.planUpdate),
    effectiveFrom,
    affectedCount,
    newTotal,
    reactivates: plan.paused,
    ...(wish.note !== undefined && wish.note !== '' && { note: wish.note }),
    linkHash,
  };
  const draft = draftOf(plan);
  draft.proposalUntil = lastDayOf(moment.date, facts.rules.planUpdate);
  return { plan: finish(draft, moment.at), update };
}

/** The merchant takes it back. Throws 409 `not_pending`. */
export function withdrawUpdate({ plan, update, moment }: UpdateSight): UpdateChange {
  if (updateStateAt(update, moment.at, plan.installments) !== 'pending') throw problem(409, 'not_pending');
  const draft = draftOf(plan);
  draft.proposalUntil = undefined;
  return { plan: finish(draft, moment.at), update: withdrawn(update, moment.at) };
}

/** A proposal that is void from now on; when its plan ends, nobody asks whether it had expired. */
export function withdrawn(update: UpdateRecord, at: string): UpdateRecord {
  return { ...update, state: 'withdrawn', decidedAt: at };
}

const answered = new Set(['confirmed', 'applied', 'rejected']);

/**
 * The buyer's answer. `shown`: the terms as they are now, whose hash must be the one that was answered: whoever computed it may have
 * waited meanwhile, so the text is compared once more. Throws 409 `already_decided`, `terms_changed`, `plan_closed`, `in_collection`,
 * `nothing_left`, and 410 `expired`, `withdrawn`.
 */
export function decideUpdate(
  sight: UpdateSight,
  input: DecideInput,
  shown: StatedTerms,
  { account }: AccountFacts,
): UpdateChange {
  const { plan, update, moment } = sight;
  const state = updateStateAt(update, moment.at, plan.installments);
  if (answered.has(state)) throw problem(409, 'already_decided');
  if (state !== 'pending') throw problem(410, state);
  const figures = figuresNow(sight);
  if (input.decision === 'confirm') {
    const refusal = stateRefusal(plan, false) ?? (figures ? undefined : 'nothing_left');
    if (refusal) throw problem(409, refusal);
  }
  if (termsText(termsOf(sight, account)) !== shown.text || input.termsHash !== shown.hash) {
    throw problem(409, 'terms_changed');
  }
  const decision = { termsHash: shown.hash, termsText: shown.text, locale: input.locale };
  const decided = { ...update, decidedAt: moment.at, decision };
  if (input.decision === 'reject') return { plan: answeredPlan(sight), update: { ...decided, state: 'rejected' } };
  return { plan: confirmedPlan(sight), update: { ...decided, ...figures, state: 'confirmed' } };
}

function answeredPlan({ plan, moment }: UpdateSight): PlanRecord {
  const draft = draftOf(plan);
  draft.proposalUntil = undefined;
  return finish(draft, moment.at);
}

/** Later installments of an open-ended plan are made with the amount of the one before, so the next one is enough. */
function confirmedPlan({ plan, update, moment }: UpdateSight): PlanRecord {
  const effect = updateEffect(plan.installments, update.newAmount, moment.date, plan.installmentCount === null);
  const draft = draftOf(plan);
  for (const one of draft.installments) if (effect?.numbers.has(one.number)) one.amount = update.newAmount;
  draft.proposalUntil = undefined;
  if (update.reactivates) draft.paused = false;
  return finish(draft, moment.at);
}
