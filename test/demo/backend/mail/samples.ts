import type { Notice } from '../../../../src/backends/billing/notice.js';
import { buildCustomer, buildPlan } from '../../../../src/testing/builders.js';
import { demoAccount } from '../../../../src/testing/generate-book.js';
import type { PlanUpdate } from '../../../../src/model/plan-update.js';
import type { CustomerSummary } from '../../../../src/model/customer.js';
import type { Parcel } from '../../../../demo/backend/mail/delivery.js';

type UpdateNotice = Extract<Notice, { kind: 'plan_update' }>;
type CardNotice = Extract<Notice, { kind: 'card_session' }>;

const eur = (amount: number) => ({ amount, currency: 'EUR' });
export const secret = 'aB3_'.repeat(10) + 'xyz';

export const update = (changes: Partial<PlanUpdate> = {}): PlanUpdate => ({
  id: 'pl_1-u1',
  planId: 'pl_1',
  oldAmount: eur(3_000),
  newAmount: eur(4_000),
  affectedCount: 2,
  newTotal: eur(123_400),
  state: 'pending',
  createdAt: '2026-06-15T09:30:00Z',
  expiresAt: '2026-06-25T21:59:59.999Z',
  effectiveFrom: { installmentNumber: 2, dueDate: '2026-07-01' },
  reactivates: false,
  ...changes,
});

export const updateNotice = (
  changes: Partial<UpdateNotice> & { customer?: Partial<CustomerSummary> } = {},
): UpdateNotice => {
  const { customer, ...rest } = changes;
  const plan = buildPlan({ customer: buildCustomer({ locale: 'en-GB', ...customer }) });
  return { kind: 'plan_update', account: demoAccount, update: update(), plan, secret, ...rest };
};

export const cardNotice = (changes: Partial<CardNotice> = {}): CardNotice => ({
  kind: 'card_session',
  account: demoAccount,
  session: {
    id: 'cs_1',
    customerId: 'cus_1',
    state: 'open',
    createdAt: '2026-06-15T09:30:00Z',
    expiresAt: '2026-06-18T09:30:00Z',
  },
  customer: buildCustomer({ locale: 'en-GB' }),
  url: `https://card.example/p/abc#${secret}`,
  ...changes,
});

export const parcel = (changes: Partial<Parcel> = {}): Parcel => ({
  id: '7',
  createdAt: '2026-06-15T09:30:00Z',
  kind: 'plan_update',
  locale: 'fr-FR',
  to: { name: 'Zoé Martin', address: 'zoe@example.com' },
  fromName: 'Fernhill Academy',
  subject: 'Un nouveau montant pour « Cuisine »',
  text: `Bonjour Zoé,\n\nhttps://buyer.example/confirm#${secret}\n`,
  html: `<p>Bonjour Zoé, <a href="https://buyer.example/confirm#${secret}">répondre</a></p>`,
  ...changes,
});
