import { daysBetween } from '../../src/core/calendar.js';
import type { Book, InstallmentRecord, PlanRecord } from '../../src/backends/billing/record.js';
import { buildCustomer, buildInstallmentRecord, buildPlanRecord } from '../../src/testing/builders.js';
import { generateBook } from '../../src/testing/generate-book.js';

/** The day the hand-made books of tests are true on. */
export const today = '2026-06-15';

type Status = InstallmentRecord['status'];

/** An installment of 100.00 in the given state, with amounts to match. */
export function one(number: number, status: Status, dueDate: string, more: Partial<InstallmentRecord> = {}) {
  const paid = status === 'paid' || status === 'refunded' || status === 'partially_refunded' ? 10_000 : 0;
  return {
    number,
    dueDate,
    status,
    paid,
    refunded: status === 'refunded' ? 10_000 : status === 'partially_refunded' ? 4_000 : 0,
    chargedBack: status === 'charged_back' ? 10_000 : 0,
    attempts: status === 'scheduled' || status === 'canceled' ? 0 : daysBetween(dueDate, today) > 20 ? 3 : 1,
    ...more,
  };
}

/** A plan with those installments; ids follow the plan's. */
export function plan(id: string, installments: ReturnType<typeof one>[], more: Partial<PlanRecord> = {}): PlanRecord {
  return buildPlanRecord({
    id,
    reference: `R-${id}`,
    installments: installments.map((each) => buildInstallmentRecord({ planId: id, ...each })),
    ...more,
  });
}

/** A book of the given plans, with the products they name. */
export function bookOf(plans: readonly PlanRecord[], account = 'acct_test'): Book {
  const base = generateBook({ plans: 0, today, account: { id: account } });
  const products = new Map(plans.map(({ product }) => [product.id, product]));
  return { ...base, products: [...products.values()], plans };
}

const paid = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => one(index + from, 'paid', `2026-0${index + from}-10`));

/** One plan of every kind of trouble, named by it. */
export const troubles: readonly PlanRecord[] = [
  plan('fine', [...paid(5), one(6, 'scheduled', '2026-07-10')]),
  plan(
    'late',
    [...paid(3), one(4, 'overdue', '2026-04-10'), one(5, 'overdue', '2026-05-10'), one(6, 'scheduled', '2026-07-10')],
    {
      customer: buildCustomer({ id: 'cus_late', name: 'Hélène Ångström', email: 'helene@example.org' }),
    },
  ),
  plan('recent', [one(1, 'paid', '2026-05-12'), one(2, 'overdue', '2026-06-12', { nextAttemptOn: '2026-06-19' })]),
  plan('exhausted', [one(1, 'paid', '2026-02-10'), one(2, 'overdue', '2026-03-10', { attempts: 4 })]),
  plan('expired', [
    one(1, 'paid', '2026-02-10'),
    one(2, 'overdue', '2026-03-10', {
      lastFailure: {
        kind: 'hard',
        code: 'credit_card_expired',
        label: 'Card expired',
        occurredAt: '2026-03-10T06:00:00Z',
        retryable: 'after_new_bank_details',
      },
    }),
  ]),
  plan('collected', [one(1, 'paid', '2026-02-10'), one(2, 'overdue', '2026-03-10')], { inCollection: true }),
  plan('invoiced', [one(1, 'paid', '2026-02-10'), one(2, 'overdue', '2026-03-10')], {
    paymentMethod: { type: 'invoice' },
  }),
  plan(
    'pending',
    [
      one(1, 'paid', '2026-05-14'),
      one(2, 'processing', '2026-06-14', { expects: { on: '2026-06-17', event: 'result' } }),
    ],
    {
      paymentMethod: { type: 'sepa_debit', last4: '1234' },
    },
  ),
  plan('charged-back', [one(1, 'paid', '2026-02-10'), one(2, 'charged_back', '2026-03-10', { attempts: 1 })]),
  plan('done', paid(4)),
  plan('half-refunded', [one(1, 'partially_refunded', '2026-01-10'), one(2, 'paid', '2026-02-10')]),
  plan('refunded', [one(1, 'refunded', '2026-01-10'), one(2, 'refunded', '2026-02-10')]),
  plan('canceled', [one(1, 'paid', '2026-01-10'), one(2, 'canceled', '2026-07-10')], {
    canceledAt: '2026-06-01T08:00:00Z',
  }),
  plan('inactive', [one(1, 'overdue', '2026-05-10'), one(2, 'canceled', '2026-06-10')]),
  plan('yen', [one(1, 'paid', '2026-05-10'), one(2, 'scheduled', '2026-07-10')], {
    currency: 'JPY',
    customer: buildCustomer({ id: 'cus_jp', name: '渡邊 結衣', email: 'yui@example.com', country: 'JP' }),
    product: { id: 'prd_other', name: 'École du soir' },
    purchasedOn: '2026-05-10',
  }),
  plan('open', [one(1, 'paid', '2026-05-31'), one(2, 'scheduled', '2026-06-30')], {
    kind: 'subscription',
    installmentCount: null,
    purchasedOn: '2026-05-31',
  }),
];
