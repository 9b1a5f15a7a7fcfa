import { sumByCurrency } from '../../core/money.js';
import type { PlanOutcome } from '../plan-change.js';
import { failureWord } from '../installment-words.js';
import type { DialogView } from './view.js';

/** What happened, in one sentence. */
export function outcomeText(outcome: PlanOutcome, { t, installment, formats }: Omit<DialogView, 'plan'>): string {
  const { name } = outcome.plan.customer;
  switch (outcome.action) {
    case 'cancel':
      return t('canceled', { name });
    case 'refund': {
      const sums = sumByCurrency(outcome.refunds.map(({ amount }) => amount));
      return t('refunded', { name, amount: formats.list(sums.map((sum) => formats.money(sum))) });
    }
    case 'reprocess': {
      const { status, number, lastFailure } = outcome.installment;
      if (status === 'paid') return t('reprocessedPaid', { number, name });
      if (status === 'processing') return t('reprocessedPending', { number, name });
      const reason = lastFailure && (failureWord(installment, lastFailure.code) ?? lastFailure.label);
      return t('reprocessedFailed', { number, name, reason: reason ?? installment('installment_overdue') });
    }
  }
}
