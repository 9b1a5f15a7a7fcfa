import type { Session } from '../../src/contract/backend.js';
import { permissions } from '../../src/model/capability.js';
import type { Installment } from '../../src/model/installment.js';
import type { Meta } from '../../src/model/meta.js';
import type { Page } from '../../src/model/page.js';
import type { Plan } from '../../src/model/plan.js';

/** Answers that the schemas accept, to be spoilt by tests. */
export const eur = (amount: number) => ({ amount, currency: 'EUR' });

export const meta: Meta = {
  account: { id: 'acc_1', name: 'Shop', timeZone: 'Europe/Paris', defaultLocale: 'en', defaultCurrency: 'EUR' },
  dataAsOf: '2025-03-31T10:00:00Z',
  now: '2025-03-31T10:00:00Z',
  today: '2025-03-31',
  testMode: true,
  capabilities: ['plan.cancel', 'plan.refund', 'installment.retry', 'whatsapp', 'export.csv'],
  rules: { aging: { upperBounds: [30, 60, 90] } },
};

export const plan = (changes: Partial<Plan> = {}): Plan => ({
  id: 'plan_1',
  reference: 'HP1',
  kind: 'installments',
  product: { id: 'prod_1', name: 'Course' },
  customer: { id: 'cus_1', name: 'Zoë Martin', email: 'zoe@example.com', phone: '+33612345678', country: 'FR' },
  interval: { unit: 'month', count: 1 },
  installmentCount: 3,
  currency: 'EUR',
  currentAmount: eur(1000),
  totalAmount: eur(3000),
  status: 'in_progress_with_issues',
  paused: false,
  inCollection: false,
  paymentMethod: { type: 'card', last4: '4242', brand: 'visa' },
  purchasedOn: '2025-01-15',
  retry: null,
  summary: {
    issued: 2,
    paid: 1,
    overdue: 1,
    refunded: 0,
    upcoming: 1,
    paidAmount: eur(1000),
    overdueAmount: eur(1000),
    toReceiveAmount: eur(1000),
    refundedAmount: eur(0),
    maxDaysOverdue: 44,
    attempts: 1,
  },
  actions: [
    { name: 'recover', allowed: true },
    { name: 'reprocess', allowed: false, reason: 'automatic_pending' },
    { name: 'cancel', allowed: true },
    { name: 'refund', allowed: true },
  ],
  version: '7',
  ...changes,
});

export const installment = (changes: Partial<Installment> = {}): Installment => ({
  id: 'ins_1',
  planId: 'plan_1',
  number: 1,
  dueDate: '2025-02-15',
  amount: eur(1000),
  paidAmount: eur(0),
  refundedAmount: eur(0),
  chargedBackAmount: eur(0),
  status: 'overdue',
  inGrace: false,
  daysOverdue: 44,
  attempts: 1,
  retry: { allowed: true },
  ...changes,
});

export const pageOf = <T>(items: T[], nextCursor: string | null = null): Page<T> => ({
  items,
  nextCursor,
  dataAsOf: '2025-03-31T10:00:00Z',
});

export const session: Session = { account: 'acc_1', subject: 'user_1', permissions };
export const readOnly: Session = { ...session, subject: 'user_2', permissions: ['read'] };
