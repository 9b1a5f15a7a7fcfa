import { toDecimal } from '../../core/money.js';
import type { BulkItem } from '../../state/bulk-run.js';
import type { CsvColumn } from '../../core/csv.js';
import { reasonText, type RecoveryView } from './faces.js';
import type { RecoverySession } from './session.js';

/** The report as a file: a row for each installment, the currency beside its amount. */
export function reportColumns(session: RecoverySession, view: RecoveryView): CsvColumn<BulkItem>[] {
  const { t } = view;
  const plan = ({ parent }: BulkItem) => session.plans.get(parent);
  const one = ({ id }: BulkItem) => session.installments.get(id);
  const amount = ({ id }: BulkItem) => session.amounts.get(id);
  return [
    { header: t('columnBuyer'), kind: 'text', value: (item) => plan(item)?.customer.name },
    { header: t('columnEmail'), kind: 'text', value: (item) => plan(item)?.customer.email },
    { header: t('columnReference'), kind: 'text', value: (item) => plan(item)?.reference },
    { header: t('columnProduct'), kind: 'text', value: (item) => plan(item)?.product.name },
    { header: t('columnNumber'), kind: 'figure', value: (item) => one(item)?.number },
    { header: t('columnDue'), kind: 'text', value: (item) => one(item)?.dueDate },
    { header: t('columnCurrency'), kind: 'text', value: (item) => amount(item)?.currency },
    {
      header: t('columnAmount'),
      kind: 'figure',
      value: (item) => {
        const money = amount(item);
        return money && toDecimal(money);
      },
    },
    { header: t('columnResult'), kind: 'text', value: ({ state }) => t(`state_${state}`) },
    {
      header: t('columnReason'),
      kind: 'text',
      value: (item) =>
        item.code === undefined ? undefined : reasonText(item.state, item.code, one(item)?.lastFailure?.label, view),
    },
  ];
}
