import { parseInstant, toInstant, type Clock } from '../../core/clock.js';
import { problem } from '../../core/errors.js';
import { localDateIn } from '../../core/zone.js';
import type { Rules } from '../../model/meta.js';
import { advancePlan } from '../billing/advance.js';
import type { Moment, Workshop } from '../billing/attempts.js';
import type { AccountFacts, Book, Effect, PlanRecord } from '../billing/record.js';
import { toView, type PlanView } from '../billing/view.js';
import type { Processor } from '../test-processor/test-processor.js';
import { UpdateStore } from './update-store.js';

/** A clock that can be put forward; it stands still in between. */
export class SettableClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Sets the time: an instant, or milliseconds since the epoch. */
  set(time: string | number): void {
    this.#now = typeof time === 'number' ? time : parseInstant(time);
  }
}

/** The plans of one account, always brought up to the clock's day. */
export class AccountStore {
  readonly book: Book;
  readonly rules: Rules;
  readonly updates = new UpdateStore();
  readonly #clock: Clock;
  readonly #shop: Workshop;
  readonly #records: Map<string, PlanRecord>;
  readonly #owners = new Map<string, string>();
  #views = new WeakMap<PlanRecord, PlanView>();
  #today = '';
  /** Grows with every change; whoever keeps something computed compares it. */
  revision = 0;

  constructor(book: Book, clock: Clock, rules: Rules, processor: Processor, effects: Effect[]) {
    this.book = book;
    this.rules = rules;
    this.#clock = clock;
    this.#shop = { processor, rules, effects };
    this.#records = new Map(book.plans.map((plan) => [plan.id, plan]));
    for (const plan of book.plans) this.#own(plan);
  }

  #own(plan: PlanRecord): void {
    for (const one of plan.installments) this.#owners.set(one.id, plan.id);
  }

  /** The account and what holds in it, with the rules that were given in place of the book's. */
  get facts(): AccountFacts {
    return { ...this.book, rules: this.rules };
  }

  get shop(): Workshop {
    return this.#shop;
  }

  /** Now, in the account's zone; a new day first happens to all plans. */
  moment(): Moment {
    const now = this.#clock.now();
    const date = localDateIn(now, this.book.account.timeZone);
    if (date !== this.#today) {
      this.#today = date;
      this.#views = new WeakMap();
      for (const plan of this.#records.values()) this.write(advancePlan(plan, date, this.#shop));
      this.revision++;
    }
    return { date, at: toInstant(now) };
  }

  write(plan: PlanRecord): void {
    const before = this.#records.get(plan.id);
    if (before === plan) return;
    if (before?.proposalUntil !== undefined && plan.proposalUntil === undefined) {
      this.updates.withdrawPending(plan.id, toInstant(this.#clock.now()));
    }
    this.#records.set(plan.id, plan);
    this.#own(plan);
    this.revision++;
  }

  /** The plan, or 404. */
  plan(id: string): PlanRecord {
    const found = this.#records.get(id);
    if (!found) throw problem(404, 'not_found');
    return found;
  }

  /** The plan an installment belongs to, or 404. */
  planOfInstallment(id: string): PlanRecord {
    return this.plan(this.#owners.get(id) ?? '');
  }

  /** The plans of a buyer. */
  plansOf(customerId: string): PlanRecord[] {
    return [...this.#records.values()].filter(({ customer }) => customer.id === customerId);
  }

  view(plan: PlanRecord): PlanView {
    const known = this.#views.get(plan);
    if (known) return known;
    const view = toView(plan, this.#today, { capabilities: this.book.capabilities, rules: this.rules });
    this.#views.set(plan, view);
    return view;
  }

  *views(): Iterable<PlanView> {
    for (const plan of this.#records.values()) yield this.view(plan);
  }
}
