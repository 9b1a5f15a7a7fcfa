import { addDays, addInterval, type LocalDate } from '../../core/calendar.js';
import { allocate } from '../../core/money.js';
import { cancelRefusal } from '../../model/action-rules.js';
import { advancePlan, installmentId, morningOf } from '../../backends/billing/advance.js';
import type { Workshop } from '../../backends/billing/attempts.js';
import { cancelPlan, refundPlan } from '../../backends/billing/changes.js';
import { draftOf, finish, statusOf, type PlanDraft } from '../../backends/billing/draft.js';
import type { PlanRecord } from '../../backends/billing/record.js';
import { defaultRules } from '../../backends/billing/rules.js';
import { processorOf, type Behavior } from './behavior.js';
import type { Buyer } from './customers.js';
import type { Terms } from './terms.js';

/** The plan on the day it was bought: everything still to come. */
export function newPlan(id: string, reference: string, buyer: Buyer, terms: Terms, graceDays: number): PlanRecord {
  const amounts = terms.count === null ? [terms.price] : allocate(terms.price, terms.count);
  const interval = terms.interval ?? { unit: 'month', count: 1 };
  return {
    id,
    reference,
    kind: terms.kind,
    product: { id: terms.item.id, name: terms.item.name },
    customer: buyer.customer,
    interval: terms.interval,
    installmentCount: terms.count,
    currency: buyer.country.currency,
    paymentMethod: terms.method,
    purchasedOn: terms.purchasedOn,
    paused: false,
    inCollection: false,
    graceDays,
    revision: 1,
    installments: amounts.map((amount, index) => ({
      id: installmentId(id, index + 1),
      number: index + 1,
      dueDate: addInterval(terms.purchasedOn, interval, index),
      amount,
      paid: 0,
      refunded: 0,
      chargedBack: 0,
      status: 'scheduled',
      attempts: 0,
    })),
  };
}

/** Lets a plan live until today as its buyer behaves. */
export function live(plan: PlanRecord, terms: Terms, behavior: Behavior, seed: number, today: LocalDate): PlanRecord {
  const shop: Workshop = { processor: processorOf(seed, terms, behavior), rules: defaultRules, effects: [] };
  if (!('on' in behavior) || behavior.on > today) return advancePlan(plan, today, shop);
  const turned = turn(advancePlan(plan, behavior.on, shop), behavior, shop);
  const givenUpOn = addDays(behavior.on, collectionDays);
  if (!turned.inCollection || givenUpOn > today) return advancePlan(turned, today, shop);
  return advancePlan(
    change(advancePlan(turned, givenUpOn, shop), givenUpOn, (draft) => writeOff(draft, givenUpOn)),
    today,
    shop,
  );
}

/** After so many days the collector gives up as well. */
const collectionDays = 120;

/** What happens on the day that changes a plan's life. */
function turn(plan: PlanRecord, behavior: Extract<Behavior, { on: LocalDate }>, shop: Workshop): PlanRecord {
  switch (behavior.kind) {
    case 'refunds':
      return refund(plan, behavior.share, behavior.on, shop);
    case 'cancels':
      return cancel(plan, behavior.on, shop);
    case 'pauses':
      return statusOf(plan) === 'in_progress' ? change(plan, behavior.on, (draft) => (draft.paused = true)) : plan;
    case 'stops':
      return meetFate(plan, behavior, shop);
  }
}

function meetFate(plan: PlanRecord, { fate, on }: Extract<Behavior, { kind: 'stops' }>, shop: Workshop): PlanRecord {
  const isLate = plan.installments.some(({ status }) => status === 'overdue');
  if (!isLate || statusOf(plan) === 'inactive') return plan;
  switch (fate) {
    case 'ended':
      return statusOf(plan) === 'completed_with_issues'
        ? change(plan, on, (draft) => writeOff(draft, on))
        : cancel(plan, on, shop);
    case 'pays_late':
      return change(plan, on, (draft) => payLate(draft, morningOf(on)));
    case 'collection':
      return change(plan, on, handOver);
    case 'written_off':
      return change(plan, on, (draft) => writeOff(draft, on));
  }
}

function change(plan: PlanRecord, on: LocalDate, work: (draft: PlanDraft) => void): PlanRecord {
  const draft = draftOf(plan);
  work(draft);
  return finish(draft, morningOf(on));
}

function cancel(plan: PlanRecord, date: LocalDate, shop: Workshop): PlanRecord {
  if (cancelRefusal({ status: statusOf(plan), inCollection: plan.inCollection })) return plan;
  return cancelPlan(plan, { date, at: morningOf(date) }, shop);
}

function refund(plan: PlanRecord, share: number, date: LocalDate, shop: Workshop): PlanRecord {
  const paid = plan.installments.reduce((sum, one) => sum + one.paid - one.refunded, 0);
  const amount = Math.round(paid * share);
  const method = plan.paymentMethod?.type;
  if (amount === 0 || method === 'cash' || method === 'invoice') return plan;
  const wish = share === 1 ? {} : { amount: { amount, currency: plan.currency } };
  return refundPlan(plan, wish, { date, at: morningOf(date) }, shop).plan;
}

/** The buyer came back and paid everything that was late, with one attempt each. */
function payLate(plan: PlanDraft, at: string): void {
  for (const one of plan.installments) {
    if (one.status !== 'overdue') continue;
    Object.assign(one, { status: 'paid', paid: one.amount, paidAt: at, attempts: one.attempts + 1 });
    one.lastFailure = undefined;
    one.nextAttemptOn = undefined;
  }
}

function handOver(plan: PlanDraft): void {
  plan.inCollection = true;
  for (const one of plan.installments) one.nextAttemptOn = undefined;
}

/** Given up: what is late is lost, what was to come is not asked for. */
function writeOff(plan: PlanDraft, on: LocalDate): void {
  plan.inCollection = false;
  for (const one of plan.installments) {
    one.nextAttemptOn = undefined;
    if (one.status === 'overdue') one.status = 'written_off';
    else if (one.status === 'scheduled' || one.status === 'due' || one.status === 'processing') {
      one.status = 'canceled';
      one.expects = undefined;
    }
  }
  if (plan.installmentCount === null) plan.canceledAt = morningOf(on);
}
