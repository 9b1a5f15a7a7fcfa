import type { LocalDate } from '../core/calendar.js';
import type { PaymentMethodSummary } from '../model/payment-method.js';
import type { Account, Book, PlanRecord } from '../backends/billing/record.js';
import { defaultCapabilities, defaultRules } from '../backends/billing/rules.js';
import { magicValues } from '../backends/test-processor/test-processor.js';
import { Random, seedOf } from './random.js';
import { behave, type Behavior } from './book/behavior.js';
import { catalog } from './book/catalog.js';
import { createBuyer } from './book/customers.js';
import { live, newPlan } from './book/life.js';
import { agreeTerms, type Terms } from './book/terms.js';

export interface BookOptions {
  /** Same seed, same book. */
  seed?: number;
  /** How many plans; about eight installments each. */
  plans?: number;
  /** The day the book is true on, in the account's zone. */
  today?: LocalDate;
  account?: Partial<Account>;
}

export const demoAccount: Account = {
  id: 'acct_fernhill',
  name: 'Fernhill Academy',
  timeZone: 'Europe/Paris',
  defaultLocale: 'en',
  defaultCurrency: 'EUR',
};

/** The day stories and tests live on. */
export const demoToday: LocalDate = '2026-06-15';

/** A believable account of an invented merchant: every status, length, currency, country and trouble there is. */
export function generateBook(options: BookOptions = {}): Book {
  const today = options.today ?? demoToday;
  return {
    account: { ...demoAccount, ...options.account },
    asOf: `${today}T09:30:00Z`,
    rules: defaultRules,
    capabilities: defaultCapabilities,
    products: catalog.map(({ id, name }) => ({ id, name })),
    plans: Array.from(generatePlans(options)),
  };
}

/** The plans of a book one by one, for those who store more than they want to hold. */
export function* generatePlans({ seed = 1, plans = 200, today = demoToday }: BookOptions = {}): Iterable<PlanRecord> {
  for (let index = 0; index < plans; index++) yield generatePlan(seed, index, today);
}

/** A fifth of the plans belong to a buyer who has one already. */
function buyerOf(seed: number, random: Random, index: number) {
  const owner = index > 0 && random.chance(0.2) ? random.int(0, index - 1) : index;
  return createBuyer(new Random(seedOf(seed, owner, 2)), owner);
}

function generatePlan(seed: number, index: number, today: LocalDate): PlanRecord {
  const own = seedOf(seed, index, 1);
  const random = new Random(own);
  const buyer = buyerOf(seed, random, index);
  const agreed = agreeTerms(random, buyer.country, today);
  const behavior = behave(random, agreed);
  const terms = { ...agreed, method: withMagic(random, agreed, behavior) };
  const graceDays = random.weighted([
    [0, 60],
    [3, 25],
    [5, 15],
  ]);
  const plan = newPlan(`pl_${String(index + 1).padStart(6, '0')}`, referenceOf(index, terms), buyer, terms, graceDays);
  return live(plan, terms, behavior, own, today);
}

/** Half of those who stopped paying keep failing in test mode for the same reason; the others pay when tried again. */
function withMagic(random: Random, { method }: Terms, behavior: Behavior): PaymentMethodSummary {
  if (!('decline' in behavior) || method.last4 === undefined || random.chance(0.5)) return method;
  const kind = method.type === 'card' ? 'card' : 'debit';
  const magic = magicValues.find((value) => value.method === kind && value.outcome === behavior.decline.code);
  return magic ? { ...method, last4: magic.last4 } : method;
}

/** A transaction code that looks like one: year and five signs, never the same twice among sixty million. */
function referenceOf(index: number, { purchasedOn }: Terms): string {
  const code = ((index + 1) * 7_654_321 + 104_729) % 36 ** 5;
  return `T${purchasedOn.slice(2, 4)}-${code.toString(36).padStart(5, '0').toUpperCase()}`;
}
