import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Rules } from '../../../src/model/meta.js';
import type { Failure } from '../../../src/model/installment.js';

/** Tables by the terms of the field. Dates are `YYYY-MM-DD`, instants RFC 3339, amounts minor units of the plan's currency. */
export interface Tables {
  account: AccountTable;
  product: ProductTable;
  customer: CustomerTable;
  plan: PlanTable;
  plan_total: PlanTotalTable;
  installment: InstallmentTable;
  due_total: DueTotalTable;
  ledger_entry: LedgerEntryTable;
  idempotency_key: IdempotencyKeyTable;
  payment_method: PaymentMethodTable;
  card_session: CardSessionTable;
  plan_update: PlanUpdateTable;
  mail: MailTable;
}

export interface AccountTable {
  id: string;
  name: string;
  time_zone: string;
  default_locale: string;
  default_currency: string;
  rules: JSONColumnType<Rules>;
  capabilities: string[];
  /** The day all plans of the account were brought up to. */
  today: string;
  /** How far the test mode's clock is ahead of the real one. */
  clock_offset_ms: Generated<number>;
}

export interface ProductTable {
  account_id: string;
  id: string;
  name: string;
  name_order: string;
}

export interface CustomerTable {
  account_id: string;
  id: string;
  name: string;
  first_name: string | null;
  email: string;
  phone: string | null;
  country: string;
  locale: string | null;
  messaging: string | null;
}

export interface PlanTable {
  account_id: string;
  id: string;
  reference: string;
  kind: string;
  product_id: string;
  customer_id: string;
  interval_unit: string | null;
  interval_count: number | null;
  installment_count: number | null;
  currency: string;
  method_type: string | null;
  method_label: string | null;
  method_last4: string | null;
  method_brand: string | null;
  purchased_on: string;
  activated_at: string | null;
  completed_at: string | null;
  canceled_at: string | null;
  paused: boolean;
  in_collection: boolean;
  grace_days: number;
  revision: number;
  proposal_until: string | null;

  // Derived from the installments, written in the same transaction as they are (`plan-columns.ts`).
  status: string;
  status_order: number;
  issued_count: number;
  overdue_count: number;
  overdue_amount: number;
  paid_amount: number;
  refunded_amount: number;
  to_receive_amount: number;
  void_amount: number;
  /** How many installments stand in each group of `installmentGroups`: late ones here also where the plan is dead. */
  paid_count: number;
  upcoming_count: number;
  late_count: number;
  given_back_count: number;
  void_count: number;
  total_amount: number | null;
  /** `infinity` when nothing is late. */
  oldest_overdue_on: string;
  /** `-infinity` when nothing is late. */
  newest_overdue_on: string;
  next_due_on: string | null;
  next_event_on: string | null;
  search_text: string;
  customer_order: string;
  product_order: string;
  /** The buyer's. */
  country: string;
}

/** What plans that agree in the first six come to; kept by whoever writes plans (`records/totals.ts`). */
export interface PlanTotalTable {
  account_id: string;
  product_id: string;
  currency: string;
  country: string;
  status: string;
  installment_count: number | null;
  plans: number;
  issued_count: number;
  overdue_count: number;
  overdue_amount: number;
  paid_amount: number;
  refunded_amount: number;
  to_receive_amount: number;
  void_amount: number;
  paid_count: number;
  upcoming_count: number;
  late_count: number;
  given_back_count: number;
  void_count: number;
}

/** What falls due on a day, of plans that are not paused and of those that are; `expected` as in the model's `PossibleReport`. */
export interface DueTotalTable {
  account_id: string;
  product_id: string;
  currency: string;
  due_date: string;
  expected: number;
  received: number;
  paused_expected: number;
  paused_received: number;
}

export interface InstallmentTable {
  account_id: string;
  id: string;
  plan_id: string;
  number: number;
  due_date: string;
  amount: number;
  paid_amount: number;
  refunded_amount: number;
  charged_back_amount: number;
  status: string;
  issued_at: string | null;
  paid_at: string | null;
  attempts: number;
  next_attempt_on: string | null;
  last_failure: JSONColumnType<Failure | null>;
  expects_on: string | null;
  expects_event: string | null;
  /** Derived: late, and its plan alive. */
  overdue: boolean;
}

export interface LedgerEntryTable {
  position: Generated<number>;
  account_id: string;
  plan_id: string;
  installment_id: string | null;
  kind: string;
  amount: number;
  currency: string;
  happened_at: string;
  idempotency_key: string | null;
}

export interface IdempotencyKeyTable {
  account_id: string;
  subject: string;
  key: string;
  request_hash: string;
  /** HTTP status of the kept answer. */
  status: number;
  answer: JSONColumnType<object>;
  created_at: ColumnType<string, string | undefined, never>;
}

export interface PlanUpdateTable {
  account_id: string;
  id: string;
  plan_id: string;
  number: number;
  currency: string;
  old_amount: number;
  new_amount: number;
  state: string;
  created_at: string;
  expires_at: string;
  decided_at: string | null;
  effective_number: number;
  effective_on: string;
  affected_count: number | null;
  new_total: number | null;
  reactivates: boolean;
  note: string | null;
  link_hash: string;
  terms_hash: string | null;
  terms_text: string | null;
  locale: string | null;
}

export interface MailTable {
  id: Generated<number>;
  account_id: string;
  kind: string;
  locale: string;
  recipient: string;
  recipient_name: string;
  sender_name: string;
  subject: string;
  body_text: string;
  body_html: string;
  state: Generated<string>;
  tries: Generated<number>;
  next_try_at: Generated<string>;
  error: string | null;
  created_at: Generated<string>;
  sent_at: string | null;
}

export interface PaymentMethodTable {
  account_id: string;
  id: string;
  customer_id: string;
  type: string;
  state: string;
  brand: string | null;
  last4: string | null;
  expiry: string | null;
  created_at: string;
  token: string | null;
  fingerprint: string | null;
  consent_version: string | null;
  consent_hash: string | null;
  consent_locale: string | null;
  consent_at: string | null;
}

export interface CardSessionTable {
  account_id: string;
  id: string;
  customer_id: string;
  plan_id: string | null;
  handle: string;
  state: string;
  created_at: string;
  expires_at: string;
  email_sent_at: string | null;
  payment_method_id: string | null;
  failure: string | null;
}
