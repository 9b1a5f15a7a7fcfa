import { isOverdue } from '../../model/amounts.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { fold } from '../../model/plan-search.js';
import type { Sample } from './sample.js';

type Case = (sample: Sample) => PlanFilters | undefined;

/** The value in the middle, which cuts a list into two halves; undefined when all are equal. */
function middle<T extends string | number>(values: readonly T[]): T | undefined {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const found = sorted[Math.floor(sorted.length / 2)];
  return sorted[0] === sorted.at(-1) ? undefined : found;
}

/** Different values, the most frequent first. */
function frequent<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

const known = <T extends string>(values: readonly (T | 'unknown')[]): T[] =>
  values.filter((value): value is T => value !== 'unknown');

const some = <T>(values: readonly T[], count = 1): T[] | undefined =>
  values.length > count - 1 ? values.slice(0, count) : undefined;

function lateOnes({ plans, byPlan }: Sample) {
  return plans.flatMap((plan) => (byPlan.get(plan.id) ?? []).filter((one) => isOverdue(one, plan.status)));
}

const counts = ({ plans }: Sample): number[] =>
  plans.flatMap(({ installmentCount }) => (installmentCount === null ? [] : [installmentCount]));

/** A filter with one value, when there is one. */
function only<K extends keyof PlanFilters>(key: K, value: PlanFilters[K]): PlanFilters | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/** Filters to try, with values that the data has, so that each would be noticed if it were ignored. */
export const filterCases: Record<string, Case> = {
  product: (sample) => only('product', some(frequent(sample.plans.map(({ product }) => product.id)))),
  'product, any of two': (sample) => only('product', some(frequent(sample.plans.map(({ product }) => product.id)), 2)),
  status: (sample) => only('status', some(frequent(known(sample.plans.map(({ status }) => status))))),
  'status, any of two': (sample) => only('status', some(frequent(known(sample.plans.map(({ status }) => status))), 2)),
  from: (sample) => only('from', middle(sample.plans.map(({ purchasedOn }) => purchasedOn))),
  to: (sample) => only('to', middle(sample.plans.map(({ purchasedOn }) => purchasedOn))),
  issuedMin: (sample) => only('issuedMin', middle(issued(sample))),
  issuedMax: (sample) => only('issuedMax', middle(issued(sample))),
  countMin: (sample) => only('countMin', middle(counts(sample))),
  countMax: (sample) => only('countMax', middle(counts(sample))),
  'openEnded, true': () => ({ openEnded: true }),
  'openEnded, false': () => ({ openEnded: false }),
  overdueDaysMin: (sample) => only('overdueDaysMin', middle(lateOnes(sample).map(({ daysOverdue }) => daysOverdue))),
  overdueDaysMax: (sample) => only('overdueDaysMax', middle(lateOnes(sample).map(({ daysOverdue }) => daysOverdue))),
  'overdueDaysMin and overdueDaysMax': (sample) => {
    const days = middle(lateOnes(sample).map(({ daysOverdue }) => daysOverdue));
    return days === undefined ? undefined : { overdueDaysMin: Math.max(0, days - 10), overdueDaysMax: days };
  },
  overduePosition: (sample) =>
    only('overduePosition', middle(lateOnes(sample).map(({ number }) => Math.min(13, number)))),
  currency: (sample) => only('currency', some(frequent(sample.plans.map(({ currency }) => currency)))),
  country: (sample) => only('country', some(frequent(sample.plans.map(({ customer }) => customer.country)))),
  customer: (sample) => only('customer', some(frequent(sample.plans.map(({ customer }) => customer.id)))),
  kind: (sample) => only('kind', some(frequent(known(sample.plans.map(({ kind }) => kind))))),
  frequency: (sample) =>
    only('frequency', some(frequent(sample.plans.flatMap(({ interval }) => interval?.unit ?? [])))),
  'q, e-mail': (sample) => only('q', sample.plans[0]?.customer.email.slice(0, 100)),
  'q, reference': (sample) => only('q', sample.plans[0]?.reference.slice(0, 100)),
  'q, name without case and accents': (sample) => only('q', plainName(sample)),
  'status and currency': (sample) => ({
    ...only('status', some(frequent(known(sample.plans.map(({ status }) => status))))),
    ...only('currency', some(frequent(sample.plans.map(({ currency }) => currency)))),
  }),
};

const issued = ({ plans }: Sample): number[] => plans.map(({ summary }) => summary.issued).filter((count) => count > 0);

/** A name as people type it: the one that loses most by it. */
function plainName({ plans }: Sample): string | undefined {
  const names = plans.map(({ customer }) => customer.name).filter((name) => fold(name).length <= 100);
  return fold(names.find((name) => fold(name) !== name.toLowerCase()) ?? names[0] ?? '') || undefined;
}
