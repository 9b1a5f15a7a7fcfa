import * as z from 'zod/mini';
import { whole } from './check.js';
import { intervalUnits } from './billing-interval.js';
import { planKinds, planStatuses } from './plan.js';
import { Country, Currency, Id, LocalDate, SearchText } from './scalars.js';

const Days = whole(0, 100_000);
const Length = whole(1, 9_999);

/**
 * Filters that select plans; every list and report accepts all of them (`decisions.md`, Contract). Several values of one
 * key mean "any of", several keys mean "all of". Dates are purchase dates in the account's zone, both ends included.
 * The overdue filters select plans with one late installment that meets all of them: so many days late, and
 * `overduePosition` = its number in the plan (13 means the 13th or a later one). `countMin` and `countMax` leave open-ended plans out.
 */
export const planFilterShape = {
  q: z.optional(SearchText),
  product: z.optional(z.array(Id)),
  status: z.optional(z.array(z.enum(planStatuses))),
  from: z.optional(LocalDate),
  to: z.optional(LocalDate),
  issuedMin: z.optional(Length),
  issuedMax: z.optional(Length),
  countMin: z.optional(Length),
  countMax: z.optional(Length),
  openEnded: z.optional(z.boolean()),
  overdueDaysMin: z.optional(Days),
  overdueDaysMax: z.optional(Days),
  overduePosition: z.optional(Length),
  currency: z.optional(z.array(Currency)),
  country: z.optional(z.array(Country)),
  customer: z.optional(z.array(Id)),
  kind: z.optional(z.array(z.enum(planKinds))),
  frequency: z.optional(z.array(z.enum(intervalUnits))),
};
export const PlanFilters = z.object(planFilterShape);
export type PlanFilters = z.infer<typeof PlanFilters>;

/** Keys that are the two ends of a range. */
export const filterRanges = [
  ['from', 'to'],
  ['issuedMin', 'issuedMax'],
  ['countMin', 'countMax'],
  ['overdueDaysMin', 'overdueDaysMax'],
] as const;

/** The upper key of the first range that is upside down, or undefined. */
export function reversedRange(filters: PlanFilters): (typeof filterRanges)[number][1] | undefined {
  return filterRanges.find(([low, high]) => {
    const from = filters[low];
    const to = filters[high];
    return from !== undefined && to !== undefined && from > to;
  })?.[1];
}

/** True when at least one filter narrows the list. */
export function isFiltered(filters: PlanFilters): boolean {
  return Object.values(filters).some(
    (value) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
}

/**
 * Sort keys of plans; `-` in front means descending. Plans without a value come last either way, equal ones are ordered by
 * id. The two money keys group by currency code first, which always ascends.
 */
export const planSortKeys = [
  'purchasedOn',
  'status',
  'customer',
  'product',
  'installmentCount',
  'nextDueOn',
  'overdueCount',
  'maxDaysOverdue',
  'total',
  'overdueAmount',
] as const;
export type PlanSortKey = (typeof planSortKeys)[number];
export const PlanSort = z.enum([...planSortKeys, ...planSortKeys.map((key): `-${PlanSortKey}` => `-${key}`)]);
export type PlanSort = z.infer<typeof PlanSort>;
