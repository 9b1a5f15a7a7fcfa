import { addDays, type LocalDate } from '../../core/calendar.js';
import type { Rules } from '../../model/meta.js';
import type { Decline } from '../test-processor/declines.js';
import type { Attempt, FinalOutcome, Processor } from '../test-processor/test-processor.js';
import { effect, graceEnd, type InstallmentDraft, type PlanDraft } from './draft.js';
import type { Effect } from './record.js';

/** What changes of a plan need beside the plan. */
export interface Workshop {
  readonly processor: Processor;
  readonly rules: Rules;
  /** What happened is written down here. */
  readonly effects: Effect[];
}

/** When a thing happens: the account's date and the exact instant. */
export interface Moment {
  readonly date: LocalDate;
  readonly at: string;
}

const attemptOf = (plan: PlanDraft, one: InstallmentDraft, on: LocalDate): Attempt => ({
  planId: plan.id,
  number: one.number,
  attempt: one.attempts,
  on,
  method: plan.paymentMethod,
});

/** Tries to collect an installment once. */
export function attempt(plan: PlanDraft, one: InstallmentDraft, moment: Moment, shop: Workshop): void {
  one.attempts += 1;
  one.nextAttemptOn = undefined;
  const outcome = shop.processor.attempt(attemptOf(plan, one, moment.date));
  if (outcome.kind === 'processing') {
    one.status = 'processing';
    one.expects = { on: outcome.resultOn, event: 'result' };
  } else {
    settle(plan, one, outcome, moment, shop);
  }
}

/** Writes down how an attempt ended that the bank took its time for. */
export function receiveResult(plan: PlanDraft, one: InstallmentDraft, moment: Moment, shop: Workshop): void {
  settle(plan, one, shop.processor.result(attemptOf(plan, one, moment.date)), moment, shop);
}

function settle(plan: PlanDraft, one: InstallmentDraft, outcome: FinalOutcome, moment: Moment, shop: Workshop): void {
  one.expects = undefined;
  if (outcome.kind === 'failed') {
    fail(plan, one, outcome.decline, moment, shop.rules);
    return;
  }
  one.paid = one.amount;
  one.status = 'paid';
  one.paidAt = moment.at;
  one.lastFailure = undefined;
  if (outcome.chargedBackOn) one.expects = { on: outcome.chargedBackOn, event: 'charge_back' };
  plan.activatedAt ??= moment.at;
  shop.effects.push(effect(plan, 'charge', moment.at, { installmentId: one.id, amount: one.amount }));
}

function fail(plan: PlanDraft, one: InstallmentDraft, decline: Decline, { date, at }: Moment, rules: Rules): void {
  one.lastFailure = { ...decline, occurredAt: at };
  if (one.chargedBack > 0) {
    one.status = 'charged_back';
    return;
  }
  one.status = date > graceEnd(plan, one) ? 'overdue' : 'due';
  one.nextAttemptOn = nextAttempt(plan, one, decline, date, rules);
}

/** The next rung of the ladder: D+7, D+14; none for a decline that repeating does not cure (`domain.md` §2.5). */
function nextAttempt(
  plan: PlanDraft,
  one: InstallmentDraft,
  decline: Decline,
  date: LocalDate,
  { retry }: Rules,
): LocalDate | undefined {
  const type = plan.paymentMethod?.type;
  if (!retry || !type || !retry.methods.includes(type) || plan.inCollection) return undefined;
  if (decline.retryable !== 'as_is' || one.attempts >= retry.automaticAttempts) return undefined;
  const planned = addDays(one.dueDate, retry.intervalDays * one.attempts);
  return planned > date ? planned : addDays(date, retry.intervalDays);
}

/** The buyer's bank took the money back: the installment is owed again (`decisions.md`, Model). */
export function chargeBack(plan: PlanDraft, one: InstallmentDraft, { at }: Moment, effects: Effect[]): void {
  one.expects = undefined;
  // What was given back cannot be taken back as well.
  if (one.status !== 'paid') return;
  effects.push(effect(plan, 'charge_back', at, { installmentId: one.id, amount: one.paid }));
  one.chargedBack = one.paid;
  one.paid = 0;
  one.paidAt = undefined;
  one.status = 'charged_back';
}
