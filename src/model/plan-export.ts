import type { CsvColumn } from '../core/csv.js';
import { toDecimal } from '../core/money.js';
import type { PaymentMethodSummary } from './payment-method.js';
import type { Plan } from './plan.js';

/** Columns that a file of plans can have, in their order when nobody asks for another. */
export const planExportColumns = [
  'status',
  'customer',
  'email',
  'phone',
  'paymentMethod',
  'currency',
  'total',
  'overdueAmount',
  'overdueCount',
  'reference',
  'product',
  'purchasedOn',
  'country',
  'nextDueOn',
  'attempts',
] as const;
export type PlanExportColumn = (typeof planExportColumns)[number];

/** What a file says in words. */
export interface PlanExportWords {
  header: (column: PlanExportColumn) => string;
  status: (status: Plan['status']) => string;
  method: (method: PaymentMethodSummary | null) => string;
  country: (code: string) => string;
}

/** No language: columns by their names, codes as they are in the contract. For programs that read the file. */
export const planExportCodes: PlanExportWords = {
  header: (column) => column,
  status: (status) => status,
  method: (method) => method?.type ?? '',
  country: (code) => code,
};

type Value = CsvColumn<Plan>['value'];
type Cells = Record<PlanExportColumn, { kind: CsvColumn<Plan>['kind']; value: (words: PlanExportWords) => Value }>;

const text = (value: Value) => ({ kind: 'text' as const, value: () => value });
const figure = (value: Value) => ({ kind: 'figure' as const, value: () => value });

/** Figures are plain decimals of major units, dates are ISO: a file must say the same in every language. */
const cells: Cells = {
  status: { kind: 'text', value: (words) => (plan) => words.status(plan.status) },
  customer: text(({ customer }) => customer.name),
  email: text(({ customer }) => customer.email),
  phone: text(({ customer }) => customer.phone),
  paymentMethod: { kind: 'text', value: (words) => (plan) => words.method(plan.paymentMethod) },
  currency: text(({ currency }) => currency),
  total: figure(({ totalAmount }) => (totalAmount ? toDecimal(totalAmount) : undefined)),
  overdueAmount: figure(({ summary }) => toDecimal(summary.overdueAmount)),
  overdueCount: figure(({ summary }) => summary.overdue),
  reference: text(({ reference }) => reference),
  product: text(({ product }) => product.name),
  purchasedOn: text(({ purchasedOn }) => purchasedOn),
  country: { kind: 'text', value: (words) => (plan) => words.country(plan.customer.country) },
  nextDueOn: text(({ summary }) => summary.nextDueOn),
  attempts: figure(({ summary }) => summary.attempts),
};

/** The columns of a file, ready to be written. */
export function planCsvColumns(columns: readonly PlanExportColumn[], words: PlanExportWords): CsvColumn<Plan>[] {
  return columns.map((column) => {
    const { kind, value } = cells[column];
    return { header: words.header(column), kind, value: value(words) };
  });
}

const amounts: readonly PlanExportColumn[] = ['total', 'overdueAmount'];

/** Amounts are no use without their currency: it is put before the first of them when it is not among the columns. */
export function withCurrency(columns: readonly PlanExportColumn[]): PlanExportColumn[] {
  const first = columns.findIndex((column) => amounts.includes(column));
  return first === -1 || columns.includes('currency') ? [...columns] : columns.toSpliced(first, 0, 'currency');
}
