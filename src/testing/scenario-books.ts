import type { Book, PlanRecord } from '../backends/billing/record.js';
import { generateBook, type BookOptions } from './generate-book.js';

/** Books of the scenarios: the generated one with one thing changed about it. */
export type BookName = 'ready' | 'empty' | 'oneRow' | 'longText' | 'rtl' | 'zeroDecimal';

const mapPlans = (book: Book, change: (plan: PlanRecord) => PlanRecord): Book => ({
  ...book,
  plans: book.plans.map(change),
});

const longName = 'Maria da Conceição Henriqueta de Albuquerque e Vasconcelos Figueiredo de Sousa Coutinho';
const longMail = `${'maria.da.conceicao.henriqueta.de.albuquerque'.repeat(2).slice(0, 64)}@long-subdomain.of-a-company.example.com`;
const longProduct =
  'Grundlagenseminar Datenschutzfolgenabschätzung für Kleinstunternehmerinnen und Kleinstunternehmer, erweiterte Fassung';

/** A late plan, because it shows everything a row can show. */
function lateFirst(plans: readonly PlanRecord[]): PlanRecord[] {
  const late = plans.find(({ installments }) => installments.some(({ status }) => status === 'overdue'));
  return late ? [late] : plans.slice(0, 1);
}

const changes: Record<BookName, (book: Book) => Book> = {
  ready: (book) => book,
  empty: (book) => ({ ...book, plans: [], products: [] }),
  oneRow: (book) => ({ ...book, plans: lateFirst(book.plans) }),
  longText: (book) =>
    mapPlans(book, (plan) => ({
      ...plan,
      product: { ...plan.product, name: longProduct },
      customer: { ...plan.customer, name: longName, email: longMail },
    })),
  rtl: (book) => ({ ...book, plans: book.plans.filter(({ customer }) => /[\u0590-\u06ff]/.test(customer.name)) }),
  zeroDecimal: (book) => ({ ...book, plans: book.plans.filter(({ currency }) => currency === 'JPY') }),
};

/** Some books keep few of the plans they start from. */
const share: Partial<Record<BookName, number>> = { rtl: 18, zeroDecimal: 16, empty: 0 };

export function bookOf(name: BookName, { plans = 240, ...options }: BookOptions = {}): Book {
  return changes[name](generateBook({ ...options, plans: plans * (share[name] ?? 1) }));
}
