import { monthOf, type LocalDate } from '../core/calendar.js';
import { addAmounts } from '../core/money.js';
import { amountParts } from './amounts.js';
import { compareCurrencies } from './currency-order.js';
import type { Installment } from './installment.js';
import type { Plan } from './plan.js';
import type { PossibleReport } from './report.js';

type PlanFacts = Pick<Plan, 'status' | 'currency' | 'paused'>;
type InstallmentFacts = Pick<
  Installment,
  'planId' | 'dueDate' | 'amount' | 'paidAmount' | 'refundedAmount' | 'status' | 'inGrace'
>;

/** What is due in one month in one currency: all of it, and the part that is due until today. */
interface DueCell {
  readonly month: string;
  readonly currency: string;
  /** What is or would be kept when everything is paid: amounts less what was refunded or will never be collected. */
  expected: number;
  received: number;
  expectedByNow: number;
  receivedByNow: number;
}

/** Months shown at most, and how many of them may lie before this one. */
const mostMonths = 24;
const monthsBack = 11;

/** Months counted from the beginning of the calendar. */
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** True when an installment says nothing about the future: that of a paused plan, due after this month. */
export function isOnHold({ paused }: Pick<Plan, 'paused'>, dueDate: LocalDate, today: LocalDate): boolean {
  return paused && monthOf(dueDate) > monthOf(today);
}

/** From the first month with anything in it, but not before the eleventh before this one. */
function monthsOf(cells: readonly DueCell[], today: LocalDate): DueCell[] {
  const some = cells.filter(({ expected, received }) => expected !== 0 || received !== 0);
  const first = some.reduce((least, { month }) => Math.min(least, indexOf(month)), Infinity);
  const from = Math.max(first, indexOf(monthOf(today)) - monthsBack);
  return some.filter(({ month }) => indexOf(month) >= from && indexOf(month) < from + mostMonths);
}

/** The report of cells in any order; `plans` counts those of each currency, with or without anything due. */
export function possibleReport(
  cells: readonly DueCell[],
  plans: ReadonlyMap<string, number>,
  today: LocalDate,
): PossibleReport {
  const compare = compareCurrencies(plans);
  const rows = new Map(
    [...plans.keys()].map((currency) => [currency, { currency, ifAllPaid: 0, received: 0, missing: 0 }]),
  );
  for (const { currency, expectedByNow, receivedByNow } of cells) {
    const row = rows.get(currency) ?? { currency, ifAllPaid: 0, received: 0, missing: 0 };
    row.ifAllPaid = addAmounts(row.ifAllPaid, expectedByNow);
    row.received = addAmounts(row.received, receivedByNow);
    row.missing = row.ifAllPaid - row.received;
    rows.set(currency, row);
  }
  return {
    rows: [...rows.values()].sort((a, b) => compare(a.currency, b.currency)),
    months: monthsOf(cells, today)
      .map(({ month, currency, expected, received }) => ({ month, currency, expected, received }))
      .sort((a, b) => (a.month === b.month ? compare(a.currency, b.currency) : a.month < b.month ? -1 : 1)),
  };
}

/** M5, one by one: what is due until today, and month by month. Installments of a plan we do not have do not count. */
export class PossibleFold {
  readonly #cells = new Map<string, DueCell>();
  readonly #counts = new Map<string, number>();
  readonly #plans: ReadonlyMap<string, PlanFacts>;
  readonly #today: LocalDate;

  constructor(plans: ReadonlyMap<string, PlanFacts>, today: LocalDate) {
    this.#plans = plans;
    this.#today = today;
    for (const { currency } of plans.values()) this.#counts.set(currency, (this.#counts.get(currency) ?? 0) + 1);
  }

  add(one: InstallmentFacts): void {
    const plan = this.#plans.get(one.planId);
    if (!plan || isOnHold(plan, one.dueDate, this.#today)) return;
    const { netPaid, overdue, toReceive } = amountParts(one, plan.status);
    const expected = netPaid + overdue + toReceive;
    const cell = this.#cell(monthOf(one.dueDate), one.amount.currency);
    cell.expected = addAmounts(cell.expected, expected);
    cell.received = addAmounts(cell.received, netPaid);
    if (one.dueDate > this.#today) return;
    cell.expectedByNow = addAmounts(cell.expectedByNow, expected);
    cell.receivedByNow = addAmounts(cell.receivedByNow, netPaid);
  }

  report(): PossibleReport {
    return possibleReport([...this.#cells.values()], this.#counts, this.#today);
  }

  #cell(month: string, currency: string): DueCell {
    const key = month + currency;
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { month, currency, expected: 0, received: 0, expectedByNow: 0, receivedByNow: 0 };
      this.#cells.set(key, cell);
    }
    return cell;
  }
}

/** {@link PossibleFold} over rows at hand. */
export function foldPossible(
  plans: ReadonlyMap<string, PlanFacts>,
  installments: Iterable<InstallmentFacts>,
  today: LocalDate,
): PossibleReport {
  const fold = new PossibleFold(plans, today);
  for (const one of installments) fold.add(one);
  return fold.report();
}
