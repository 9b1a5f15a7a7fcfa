import { addDays, type LocalDate } from '../../core/calendar.js';
import { attempt, chargeBack, receiveResult, type Moment, type Workshop } from './attempts.js';
import { draftOf, finish, graceEnd, nextDueDate, statusOf, type InstallmentDraft, type PlanDraft } from './draft.js';
import type { InstallmentRecord, PlanRecord } from './record.js';

const earliest = (a: LocalDate | undefined, b: LocalDate): LocalDate => (a !== undefined && a < b ? a : b);

/** The day on which something happens to an installment by itself; undefined = nothing will. */
function nextEventOfOne(plan: PlanRecord, one: InstallmentRecord): LocalDate | undefined {
  if (one.expects) return one.expects.on;
  if (plan.canceledAt !== undefined) return undefined;
  switch (one.status) {
    case 'scheduled':
      return one.dueDate;
    case 'due':
      return earliest(one.nextAttemptOn, addDays(graceEnd(plan, one), 1));
    case 'overdue':
      return one.nextAttemptOn;
    default:
      return undefined;
  }
}

/** The day on which something happens to a plan by itself: a charge, an answer, a chargeback, an end of grace. */
export function nextEventOn(plan: PlanRecord): LocalDate | undefined {
  return nextEvent(plan)?.on;
}

function nextEvent<P extends PlanRecord>(plan: P): { on: LocalDate; one: P['installments'][number] } | undefined {
  let first: { on: LocalDate; one: InstallmentRecord } | undefined;
  for (const one of plan.installments) {
    const on = nextEventOfOne(plan, one);
    if (on !== undefined && (!first || on < first.on)) first = { on, one };
  }
  return first;
}

/** Instant that automatic events of a day are dated with. */
export const morningOf = (date: LocalDate): string => `${date}T06:00:00Z`;

/**
 * Brings a plan up to a day: charges what falls due, follows the ladder of attempts, receives answers and chargebacks,
 * ends grace. The same record when nothing happens; never goes back in time.
 */
export function advancePlan(record: PlanRecord, to: LocalDate, shop: Workshop): PlanRecord {
  const first = nextEventOn(record);
  if (first === undefined || first > to) return record;
  const draft = draftOf(record);
  let last = first;
  for (let event = nextEvent(draft); event && event.on <= to; event = nextEvent(draft)) {
    if (event.on > last) last = event.on;
    happen(draft, event.one, { date: last, at: morningOf(last) }, shop);
    if (draft.activatedAt === undefined) closeIfNeverActivated(draft);
  }
  return finish(draft, morningOf(last));
}

function happen(plan: PlanDraft, one: InstallmentDraft, moment: Moment, shop: Workshop): void {
  if (one.expects?.event === 'charge_back') chargeBack(plan, one, moment, shop.effects);
  else if (one.expects) receiveResult(plan, one, moment, shop);
  else if (one.status === 'scheduled') fallDue(plan, one, moment, shop);
  else if (one.nextAttemptOn !== undefined && one.nextAttemptOn <= moment.date) attempt(plan, one, moment, shop);
  else one.status = 'overdue';
}

function fallDue(plan: PlanDraft, one: InstallmentDraft, moment: Moment, shop: Workshop): void {
  if (plan.paused || plan.inCollection) {
    postpone(plan);
    return;
  }
  one.status = 'due';
  one.issuedAt = moment.at;
  if (plan.installmentCount === null) appendNext(plan);
  attempt(plan, one, moment, shop);
}

/** A pause pushes everything not yet issued one interval on (`domain.md` §2.6, 7), and so does a collection case. */
function postpone(plan: PlanDraft): void {
  for (const one of plan.installments) {
    if (one.status === 'scheduled') one.dueDate = nextDueDate(plan, one.dueDate);
  }
}

/** An open-ended plan always shows the installment that comes next. */
function appendNext(plan: PlanDraft): void {
  const last = plan.installments.at(-1);
  if (!last || last.status === 'scheduled') return;
  const number = last.number + 1;
  plan.installments.push({
    id: installmentId(plan.id, number),
    number,
    dueDate: nextDueDate(plan, last.dueDate),
    amount: last.amount,
    paid: 0,
    refunded: 0,
    chargedBack: 0,
    status: 'scheduled',
    attempts: 0,
  });
}

export function installmentId(planId: string, number: number): string {
  return `${planId}-${String(number).padStart(2, '0')}`;
}

/** When the first charge has failed for good, nothing more is tried. */
function closeIfNeverActivated(plan: PlanDraft): void {
  const first = plan.installments[0];
  if (!first || first.nextAttemptOn !== undefined || statusOf(plan) !== 'inactive') return;
  for (const one of plan.installments) if (one.status === 'scheduled') one.status = 'canceled';
}
