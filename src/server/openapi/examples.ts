import { cardAnswers, cardInputs } from './card-examples.js';
import { updateAnswers, updateInputs } from './update-examples.js';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const plan = {
  id: 'pl_2041',
  reference: 'HP2041',
  kind: 'installments',
  product: { id: 'prod_7', name: 'Sourdough from scratch' },
  customer: {
    id: 'cus_318',
    name: 'Zoë Martin',
    firstName: 'Zoë',
    email: 'zoe.martin@example.com',
    phone: '+33639981234',
    country: 'FR',
  },
  interval: { unit: 'month', count: 1 },
  installmentCount: 3,
  currency: 'EUR',
  currentAmount: eur(3333),
  totalAmount: eur(10_000),
  status: 'in_progress_with_issues',
  paused: false,
  inCollection: false,
  paymentMethod: { type: 'card', brand: 'visa', last4: '4242' },
  purchasedOn: '2026-04-15',
  activatedAt: '2026-04-15T09:12:44Z',
  retry: {
    attempt: 2,
    automaticMax: 3,
    manualMax: 1,
    manualUsed: 0,
    nextAutomaticOn: '2026-05-29',
    exhausted: false,
    manualAvailable: false,
    blockedReason: 'automatic_pending',
  },
  summary: {
    issued: 2,
    paid: 1,
    overdue: 1,
    refunded: 0,
    upcoming: 1,
    paidAmount: eur(3334),
    overdueAmount: eur(3333),
    toReceiveAmount: eur(3333),
    refundedAmount: eur(0),
    oldestOverdueDate: '2026-05-15',
    nextDueOn: '2026-06-15',
    maxDaysOverdue: 10,
    attempts: 2,
  },
  actions: [
    { name: 'recover', allowed: true },
    { name: 'reprocess', allowed: false, reason: 'automatic_pending' },
    { name: 'cancel', allowed: true },
    { name: 'refund', allowed: true },
    { name: 'propose_update', allowed: true },
  ],
  version: '14',
};

const installment = {
  id: 'pl_2041-2',
  planId: 'pl_2041',
  number: 2,
  dueDate: '2026-05-15',
  amount: eur(3333),
  paidAmount: eur(0),
  refundedAmount: eur(0),
  chargedBackAmount: eur(0),
  status: 'overdue',
  issuedAt: '2026-05-15T04:00:00Z',
  inGrace: false,
  daysOverdue: 10,
  attempts: 2,
  nextAttemptOn: '2026-05-29',
  lastFailure: {
    kind: 'soft',
    code: 'insufficient_funds',
    label: 'Insufficient funds',
    occurredAt: '2026-05-22T04:00:00Z',
    retryable: 'as_is',
  },
  retry: { allowed: false, reason: 'automatic_pending' },
};

const dataAsOf = '2026-05-25T06:00:00Z';

/** One believable answer of each operation; the schemas accept them (tested). */
export const answerExamples: Readonly<Record<string, unknown>> = {
  'meta.get': {
    account: {
      id: 'acct_lumen',
      name: 'Fernhill Academy',
      timeZone: 'Europe/Paris',
      defaultLocale: 'fr',
      defaultCurrency: 'EUR',
    },
    dataAsOf,
    now: '2026-05-25T09:30:12Z',
    today: '2026-05-25',
    testMode: true,
    capabilities: [
      'plan.cancel',
      'plan.refund',
      'plan.update',
      'installment.retry',
      'card.session',
      'whatsapp',
      'export.csv',
    ],
    rules: {
      planUpdate: {
        confirmWithinDays: 10,
        minAmount: [eur(200)],
        mustDiffer: true,
        canChangeCount: false,
        canChangeInterval: false,
      },
      retry: {
        automaticAttempts: 3,
        intervalDays: 7,
        manualAttempts: 1,
        manualPolicy: 'after_automatic',
        methods: ['card'],
      },
      aging: { upperBounds: [30, 60, 90] },
    },
  },
  'plans.list': { items: [plan], nextCursor: 'WyJwbF8yMDQxIl0', total: 412, dataAsOf },
  'plans.get': plan,
  'plans.cancel': { ...plan, status: 'canceled', canceledAt: '2026-05-25T09:30:12Z', actions: [], version: '15' },
  'plans.refund': {
    refunds: [{ installmentId: 'pl_2041-1', amount: eur(3334), state: 'succeeded' }],
    plan: { ...plan, version: '15' },
  },
  'installments.list': { items: [installment], nextCursor: null, total: 1, dataAsOf },
  'installments.retry': { installment: { ...installment, status: 'processing', attempts: 3 }, plan },
  'reports.get': {
    dataAsOf,
    today: '2026-05-25',
    status: { of: 'plans', cells: [{ length: '3', group: 'in_progress_with_issues', count: 1 }], total: 1 },
    aging: { by: 'count', upperBounds: [30, 60, 90], cells: [{ slot: '3', bucket: '1-30', count: 1 }], total: 1 },
    revenue: {
      basis: 'gross',
      rows: [{ currency: 'EUR', plans: 1, paid: 3334, refunded: 0, overdue: 3333, toReceive: 3333, void: 0 }],
    },
    country: { rows: [{ currency: 'EUR', country: 'FR', plans: 1, paid: 3334 }] },
    possible: {
      rows: [{ currency: 'EUR', ifAllPaid: 6667, received: 3334, missing: 3333 }],
      months: [
        { month: '2026-04', currency: 'EUR', expected: 3334, received: 3334 },
        { month: '2026-05', currency: 'EUR', expected: 3333, received: 0 },
        { month: '2026-06', currency: 'EUR', expected: 3333, received: 0 },
      ],
    },
    products: {
      rows: [
        {
          product: 'prod_7',
          name: 'Sourdough from scratch',
          overdueCount: 1,
          issuedCount: 2,
          overdue: [eur(3333)],
        },
      ],
      total: 1,
    },
  },
  'exports.plans':
    'reference;status;currency;total;overdueAmount\r\nHP2041;in_progress_with_issues;EUR;100.00;33.33\r\n',
  ...updateAnswers,
  ...cardAnswers,
  'products.list': { items: [{ id: 'prod_7', name: 'Sourdough from scratch' }], nextCursor: null, total: 1, dataAsOf },
};

/** Bodies of the changes. */
export const inputExamples: Readonly<Record<string, unknown>> = {
  'plans.cancel': { reason: 'Asked by phone', notifyCustomer: true },
  'plans.refund': { amount: eur(3334), reason: 'Goodwill' },
  ...updateInputs,
  ...cardInputs,
};
