import type { Selectable } from 'kysely';
import type { InstallmentRecord, PlanRecord } from '../../../src/backends/billing/record.js';
import type { Failure } from '../../../src/model/installment.js';
import type { CustomerTable, InstallmentTable, PlanTable } from '../database/tables.js';

export type PlanRow = Selectable<PlanTable> & {
  product_name: string;
  customer_name: string;
  customer_first_name: string | null;
  customer_email: string;
  customer_phone: string | null;
  customer_country: string;
  customer_locale: string | null;
  customer_messaging: string | null;
};
export type InstallmentRow = Omit<Selectable<InstallmentTable>, 'last_failure'> & { last_failure: Failure | null };

/** Members that are null in the table are left out of the record. */
export function present<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

export function installmentOfRow(row: InstallmentRow): InstallmentRecord {
  const { expects_on, expects_event } = row;
  const expects =
    expects_on !== null && expects_event !== null
      ? { on: expects_on, event: expects_event as 'result' | 'charge_back' }
      : null;
  return {
    id: row.id,
    number: row.number,
    dueDate: row.due_date,
    amount: row.amount,
    paid: row.paid_amount,
    refunded: row.refunded_amount,
    chargedBack: row.charged_back_amount,
    // The table's check knows the same words as the type.
    status: row.status as InstallmentRecord['status'],
    attempts: row.attempts,
    ...present({
      issuedAt: row.issued_at,
      paidAt: row.paid_at,
      nextAttemptOn: row.next_attempt_on,
      lastFailure: row.last_failure,
      expects,
    }),
  };
}

function intervalOf(row: PlanRow): PlanRecord['interval'] {
  const { interval_unit: unit, interval_count: count } = row;
  return unit === null || count === null ? null : ({ unit, count } as PlanRecord['interval']);
}

function methodOf(row: PlanRow): PlanRecord['paymentMethod'] {
  if (row.method_type === null) return null;
  return {
    type: row.method_type as NonNullable<PlanRecord['paymentMethod']>['type'],
    ...present({ label: row.method_label, last4: row.method_last4, brand: row.method_brand }),
  };
}

/** The record of a row and its installments, which must come by number. */
export function planOfRow(row: PlanRow, installments: readonly InstallmentRow[]): PlanRecord {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as PlanRecord['kind'],
    product: { id: row.product_id, name: row.product_name },
    customer: {
      id: row.customer_id,
      name: row.customer_name,
      email: row.customer_email,
      country: row.customer_country,
      ...present({
        firstName: row.customer_first_name,
        phone: row.customer_phone,
        locale: row.customer_locale,
        // The table's check knows the same words as the type.
        messaging: row.customer_messaging as PlanRecord['customer']['messaging'] | null,
      }),
    },
    interval: intervalOf(row),
    installmentCount: row.installment_count,
    currency: row.currency,
    paymentMethod: methodOf(row),
    purchasedOn: row.purchased_on,
    paused: row.paused,
    inCollection: row.in_collection,
    graceDays: row.grace_days,
    revision: row.revision,
    installments: installments.map(installmentOfRow),
    ...present({
      activatedAt: row.activated_at,
      completedAt: row.completed_at,
      canceledAt: row.canceled_at,
      proposalUntil: row.proposal_until,
    }),
  };
}

export function customerRow(account: string, { customer }: PlanRecord): Selectable<CustomerTable> {
  return {
    account_id: account,
    id: customer.id,
    name: customer.name,
    first_name: customer.firstName ?? null,
    email: customer.email,
    phone: customer.phone ?? null,
    country: customer.country,
    locale: customer.locale ?? null,
    messaging: customer.messaging ?? null,
  };
}
