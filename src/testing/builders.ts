import { addMonths } from '../core/calendar.js';
import { sumByCurrency } from '../core/money.js';
import type { CustomerSummary } from '../model/customer.js';
import type { Installment } from '../model/installment.js';
import type { Meta } from '../model/meta.js';
import type { Plan, PlanSummary } from '../model/plan.js';
import { defaultCapabilities, defaultRules } from '../backends/billing/rules.js';
import { installmentId } from '../backends/billing/advance.js';
import type { PlanRecord } from '../backends/billing/record.js';
import { toView, type PlanView } from '../backends/billing/view.js';
import { demoAccount, demoToday } from './generate-book.js';

/** Objects for tests: valid, dull, and changed by what a test is about. Nothing in them depends on chance. */
const euros = (amount: number, currency = 'EUR') => ({ amount, currency });

export function buildCustomer(overrides: Partial<CustomerSummary> = {}): CustomerSummary {
  return {
    id: 'cus_1',
    name: 'Camille Moreau',
    firstName: 'Camille',
    email: 'camille.moreau@example.com',
    phone: '+33639981234',
    country: 'FR',
    locale: 'fr-FR',
    ...overrides,
  };
}

/** A paid installment; `amount` and the other moneys follow `currency` unless given. */
export function buildInstallment(overrides: Partial<Installment> & { currency?: string } = {}): Installment {
  const { currency, ...rest } = overrides;
  const number = rest.number ?? 1;
  const planId = rest.planId ?? 'pl_1';
  const amount = rest.amount ?? euros(10_000, currency);
  const isPaid = (rest.status ?? 'paid') === 'paid';
  const nothing = euros(0, amount.currency);
  return {
    id: installmentId(planId, number),
    planId,
    number,
    dueDate: addMonths('2026-03-15', number - 1),
    amount,
    paidAmount: isPaid ? amount : nothing,
    refundedAmount: nothing,
    chargedBackAmount: nothing,
    status: 'paid',
    inGrace: false,
    daysOverdue: 0,
    attempts: 1,
    ...rest,
  };
}

export function buildSummary(overrides: Partial<PlanSummary> = {}, currency = 'EUR'): PlanSummary {
  return {
    issued: 3,
    paid: 2,
    overdue: 0,
    refunded: 0,
    upcoming: 1,
    paidAmount: euros(20_000, currency),
    overdueAmount: euros(0, currency),
    toReceiveAmount: euros(10_000, currency),
    refundedAmount: euros(0, currency),
    maxDaysOverdue: 0,
    attempts: 0,
    ...overrides,
  };
}

/** A plan of three installments, two paid; `currency` is carried into every amount that is not given. */
export function buildPlan(overrides: Partial<Plan> = {}): Plan {
  const currency = overrides.currency ?? 'EUR';
  return {
    id: 'pl_1',
    reference: 'T26-00001',
    kind: 'installments',
    product: { id: 'prd_portrait', name: 'Portrait Photography' },
    customer: buildCustomer(),
    interval: { unit: 'month', count: 1 },
    installmentCount: 3,
    currency,
    currentAmount: euros(10_000, currency),
    totalAmount: overrides.installmentCount === null ? null : euros(30_000, currency),
    status: 'in_progress',
    paused: false,
    inCollection: false,
    paymentMethod: { type: 'card', brand: 'visa', last4: '4242' },
    purchasedOn: '2026-03-15',
    retry: null,
    summary: buildSummary({}, currency),
    actions: [
      { name: 'recover', allowed: false, reason: 'not_overdue' },
      { name: 'reprocess', allowed: false, reason: 'not_overdue' },
      { name: 'cancel', allowed: true },
      { name: 'refund', allowed: true },
    ],
    version: '1',
    ...overrides,
  };
}

export function buildMeta(overrides: Partial<Meta> = {}): Meta {
  return {
    account: demoAccount,
    dataAsOf: `${demoToday}T09:30:00Z`,
    now: `${demoToday}T09:30:00Z`,
    today: demoToday,
    testMode: true,
    capabilities: [...defaultCapabilities],
    rules: defaultRules,
    ...overrides,
  };
}

/** The stored facts of a plan whose installments are as given, the rest as in {@link buildPlan}. */
export function buildPlanRecord(overrides: Partial<PlanRecord> = {}): PlanRecord {
  const { id = 'pl_1', installments = [] } = overrides;
  return {
    id,
    reference: 'T26-00001',
    kind: 'installments',
    product: { id: 'prd_portrait', name: 'Portrait Photography' },
    customer: buildCustomer(),
    interval: { unit: 'month', count: 1 },
    installmentCount: Math.max(1, installments.length),
    currency: 'EUR',
    paymentMethod: { type: 'card', brand: 'visa', last4: '4242' },
    purchasedOn: '2026-03-15',
    paused: false,
    inCollection: false,
    graceDays: 0,
    revision: 1,
    installments,
    ...overrides,
  };
}

/** The stored facts of an installment, scheduled unless told otherwise. */
export function buildInstallmentRecord(
  overrides: Partial<PlanRecord['installments'][number]> & { planId?: string } = {},
): PlanRecord['installments'][number] {
  const { planId = 'pl_1', ...rest } = overrides;
  const number = rest.number ?? 1;
  return {
    id: installmentId(planId, number),
    number,
    dueDate: addMonths('2026-03-15', number - 1),
    amount: 10_000,
    paid: 0,
    refunded: 0,
    chargedBack: 0,
    status: 'scheduled',
    attempts: 0,
    ...rest,
  };
}

/** A plan and installments as the contract shows them, computed from stored facts. */
export function viewOf(record: PlanRecord, today = demoToday): PlanView {
  return toView(record, today, { rules: defaultRules, capabilities: defaultCapabilities });
}

/** The amounts of installments by currency; what a test compares totals with. */
export function totalOf(installments: readonly Pick<Installment, 'amount'>[]) {
  return sumByCurrency(installments.map(({ amount }) => amount));
}
