import { addDays, type Interval, type LocalDate } from '../../core/calendar.js';
import type { PaymentMethodSummary } from '../../model/payment-method.js';
import type { Random } from '../random.js';
import { catalog, priceIn, type CatalogItem } from './catalog.js';
import type { Country } from './people.js';

/** What was agreed when a plan was bought. */
export interface Terms {
  readonly item: CatalogItem;
  readonly kind: 'installments' | 'subscription' | 'on_demand';
  readonly interval: Interval | null;
  /** null = open-ended. */
  readonly count: number | null;
  /** Minor units: of all installments together, or of one of an open-ended plan. */
  readonly price: number;
  readonly purchasedOn: LocalDate;
  readonly method: PaymentMethodSummary;
}

const lengths: readonly (readonly [number, number])[] = [
  [1, 5],
  [2, 7],
  [3, 15],
  [4, 10],
  [5, 5],
  [6, 15],
  [7, 2],
  [8, 5],
  [9, 4],
  [10, 9],
  [11, 1],
  [12, 15],
  [18, 3],
  [24, 3],
  [36, 1],
];
const month = (count: number): Interval => ({ unit: 'month', count });
const installmentIntervals: readonly (readonly [Interval, number])[] = [
  [month(1), 86],
  [{ unit: 'week', count: 1 }, 4],
  [{ unit: 'week', count: 2 }, 5],
  [month(3), 3],
  [{ unit: 'day', count: 10 }, 2],
];
const subscriptionIntervals: readonly (readonly [Interval, number])[] = [
  [month(1), 80],
  [month(3), 10],
  [{ unit: 'week', count: 2 }, 3],
  [{ unit: 'year', count: 1 }, 7],
];
const brands = ['visa', 'visa', 'visa', 'mastercard', 'mastercard', 'amex'];
const byWeight = catalog.map((item) => [item, item.weight] as const);
/** How far back purchases go. */
const historyDays = 880;

function methodOf(random: Random, country: Country): PaymentMethodSummary {
  const type = random.weighted(country.methods);
  const last4 = String(random.int(1000, 9299));
  if (type === 'card') return { type, brand: random.pick(brands), last4 };
  return type === 'sepa_debit' || type === 'bacs_debit' ? { type, last4 } : { type };
}

/** More purchases lately than long ago: a shop that grows. */
function purchaseDate(random: Random, today: LocalDate): LocalDate {
  return addDays(today, -Math.floor(historyDays * random.next() ** 1.3));
}

export function agreeTerms(random: Random, country: Country, today: LocalDate): Terms {
  const item = random.weighted(byWeight);
  const base = { item, method: methodOf(random, country), purchasedOn: purchaseDate(random, today) };
  const price = priceIn(country.currency, item.price);
  if (item.subscription) {
    return { ...base, kind: 'subscription', interval: random.weighted(subscriptionIntervals), count: null, price };
  }
  if (random.chance(0.01)) return { ...base, kind: 'on_demand', interval: null, count: random.int(1, 3), price };
  const interval = random.weighted(installmentIntervals);
  return { ...base, kind: 'installments', interval, count: random.weighted(lengths), price };
}
