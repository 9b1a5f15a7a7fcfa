import type { CsvColumn } from '../../blocks/csv.js';
import { methodName } from '../../blocks/facts.js';
import { toDecimal } from '../../core/money.js';
import type { Plan } from '../../model/plan.js';
import type { Wording } from './columns.js';

type Columns = Record<string, (wording: Wording) => CsvColumn<Plan>[]>;

/** What each column of the view becomes in a file: figures as plain decimals, dates as ISO, the currency beside the first amount. */
const columns: Columns = {
  status: ({ t, billing }) => [text(t('columnStatus'), (plan) => billing(`status_${plan.status}`))],
  customer: ({ t }) => [
    text(t('columnBuyer'), ({ customer }) => customer.name),
    text(t('columnEmail'), ({ customer }) => customer.email),
    text(t('columnPhone'), ({ customer }) => customer.phone),
  ],
  paymentMethod: ({ t, billing }) => [text(t('columnMethod'), (plan) => methodName(plan, billing))],
  total: ({ t }) => [figure(t('columnTotal'), ({ totalAmount }) => (totalAmount ? toDecimal(totalAmount) : undefined))],
  overdueAmount: ({ t }) => [figure(t('columnOverdueAmount'), ({ summary }) => toDecimal(summary.overdueAmount))],
  overdueCount: ({ t }) => [figure(t('columnOverdueCount'), ({ summary }) => summary.overdue)],
  reference: ({ t }) => [text(t('columnReference'), ({ reference }) => reference)],
  product: ({ t }) => [text(t('columnProduct'), ({ product }) => product.name)],
  purchasedOn: ({ t }) => [text(t('columnPurchasedOn'), ({ purchasedOn }) => purchasedOn)],
  country: ({ t, formats }) => [text(t('columnCountry'), ({ customer }) => formats.country(customer.country))],
  nextDueOn: ({ t }) => [text(t('columnNextDueOn'), ({ summary }) => summary.nextDueOn)],
  attempts: ({ t }) => [figure(t('columnAttempts'), ({ summary }) => summary.attempts)],
};

const amounts = ['total', 'overdueAmount'];

/** The view's columns in the view's order; amounts are no use without their currency, which is added before the first of them. */
export function csvColumns(shown: readonly string[], wording: Wording): CsvColumn<Plan>[] {
  const currency = text<Plan>(wording.t('columnCurrency'), (plan) => plan.currency);
  const first = shown.find((id) => amounts.includes(id));
  return shown.flatMap((id) => {
    const own = columns[id]?.(wording) ?? [];
    return id === first ? [currency, ...own] : own;
  });
}

function text<R>(header: string, value: (row: R) => string | undefined): CsvColumn<R> {
  return { header, kind: 'text', value };
}

function figure(header: string, value: (plan: Plan) => string | number | undefined): CsvColumn<Plan> {
  return { header, kind: 'figure', value };
}
