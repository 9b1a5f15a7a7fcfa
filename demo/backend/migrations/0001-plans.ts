import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { installmentStatuses } from '../../../src/model/installment.js';
import { paymentMethodTypes } from '../../../src/model/payment-method.js';
import { intervalUnits } from '../../../src/model/billing-interval.js';
import { planKinds, planStatuses } from '../../../src/model/plan.js';

const list = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));

/** Largest whole number that JavaScript counts with. */
const safe = sql.raw(String(Number.MAX_SAFE_INTEGER));

const accounts = sql`
  create table account (
    id text primary key,
    name text not null,
    time_zone text not null,
    default_locale text not null,
    default_currency char(3) not null,
    rules jsonb not null,
    capabilities text[] not null,
    today date not null,
    clock_offset_ms bigint not null default 0 check (clock_offset_ms >= 0)
  )`;

const products = sql`
  create table product (
    account_id text not null references account on delete cascade,
    id text not null,
    name text not null,
    name_order text collate "C" not null,
    primary key (account_id, id)
  )`;

const customers = sql`
  create table customer (
    account_id text not null references account on delete cascade,
    id text not null,
    name text not null,
    first_name text,
    email text not null check (length(email) <= 254),
    phone text check (phone ~ '^\\+[1-9][0-9]{6,14}$'),
    country char(2) not null check (country ~ '^[A-Z]{2}$'),
    locale text,
    primary key (account_id, id)
  )`;

const plans = sql`
  create table plan (
    account_id text not null references account on delete cascade,
    id text collate "C" not null,
    reference text not null,
    kind text not null check (kind in (${list(planKinds)})),
    product_id text not null,
    customer_id text not null,
    interval_unit text check (interval_unit in (${list(intervalUnits)})),
    interval_count int check (interval_count >= 1),
    installment_count int check (installment_count >= 1),
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    method_type text check (method_type in (${list(paymentMethodTypes)})),
    method_label text,
    method_last4 text,
    method_brand text,
    purchased_on date not null,
    activated_at timestamptz,
    completed_at timestamptz,
    canceled_at timestamptz,
    paused boolean not null,
    in_collection boolean not null,
    grace_days int not null check (grace_days >= 0),
    revision int not null check (revision >= 1),
    status text not null check (status in (${list(planStatuses)})),
    status_order smallint not null,
    issued_count int not null check (issued_count >= 0),
    overdue_count int not null check (overdue_count >= 0),
    overdue_amount bigint not null check (overdue_amount between 0 and ${safe}),
    total_amount bigint check (total_amount between 0 and ${safe}),
    oldest_overdue_on date not null,
    next_due_on date,
    next_event_on date,
    search_text text not null,
    customer_order text collate "C" not null,
    product_order text collate "C" not null,
    primary key (account_id, id),
    unique (account_id, reference),
    foreign key (account_id, product_id) references product,
    foreign key (account_id, customer_id) references customer,
    check ((interval_unit is null) = (interval_count is null)),
    check ((overdue_count = 0) = (oldest_overdue_on = 'infinity')),
    check ((installment_count is null) = (total_amount is null))
  )`;

const installments = sql`
  create table installment (
    account_id text not null,
    id text not null,
    plan_id text collate "C" not null,
    number int not null check (number >= 1),
    due_date date not null,
    amount bigint not null check (amount between 0 and ${safe}),
    paid_amount bigint not null check (paid_amount between 0 and amount),
    refunded_amount bigint not null check (refunded_amount between 0 and paid_amount),
    charged_back_amount bigint not null check (charged_back_amount between 0 and amount),
    status text not null check (status in (${list(installmentStatuses)})),
    issued_at timestamptz,
    paid_at timestamptz,
    attempts int not null check (attempts >= 0),
    next_attempt_on date,
    last_failure jsonb,
    expects_on date,
    expects_event text check (expects_event in ('result', 'charge_back')),
    overdue boolean not null,
    primary key (account_id, id),
    unique (account_id, plan_id, number),
    foreign key (account_id, plan_id) references plan on delete cascade,
    check ((expects_on is null) = (expects_event is null)),
    check (not overdue or (status in ('overdue', 'charged_back') and paid_amount < amount)),
    check (status <> 'paid' or paid_amount = amount),
    check (status <> 'refunded' or (refunded_amount = paid_amount and paid_amount > 0)),
    check (status <> 'partially_refunded' or (refunded_amount > 0 and refunded_amount < paid_amount))
  )`;

const ledger = sql`
  create table ledger_entry (
    position bigint generated always as identity primary key,
    account_id text not null,
    plan_id text collate "C" not null,
    installment_id text,
    kind text not null check (kind in ('charge', 'refund', 'cancel', 'charge_back')),
    amount bigint not null check (amount between 0 and ${safe}),
    currency char(3) not null,
    happened_at timestamptz not null,
    idempotency_key text,
    foreign key (account_id, plan_id) references plan on delete cascade
  )`;

const keys = sql`
  create table idempotency_key (
    account_id text not null references account on delete cascade,
    subject text not null,
    key text not null,
    request_hash text not null,
    status smallint not null,
    answer jsonb not null,
    created_at timestamptz not null default now(),
    primary key (account_id, subject, key)
  )`;

/** One for each order that a list can have, with the id that breaks ties, so that a page starts where the last one ended. */
const orders: Readonly<Record<string, string>> = {
  plan_by_purchase: 'purchased_on, id',
  plan_by_status: 'status_order, id',
  plan_by_customer: 'customer_order, id',
  plan_by_product: 'product_order, id',
  plan_by_length: 'installment_count, id',
  plan_by_length_down: 'installment_count desc nulls last, id desc',
  plan_by_next_due: 'next_due_on, id',
  plan_by_next_due_down: 'next_due_on desc nulls last, id desc',
  plan_by_overdue_count: 'overdue_count, id',
  plan_by_days_overdue: 'oldest_overdue_on, id desc',
  plan_by_total: 'currency, total_amount, id',
  plan_by_total_down: 'currency, total_amount desc nulls last, id desc',
  plan_by_overdue_amount: 'currency, overdue_amount, id',
  plan_by_overdue_amount_down: 'currency, overdue_amount desc, id desc',
};

const others = [
  'create index plan_of_product on plan (account_id, product_id)',
  'create index plan_of_customer on plan (account_id, customer_id)',
  'create index plan_by_next_event on plan (account_id, next_event_on) where next_event_on is not null',
  'create index installment_overdue on installment (account_id, due_date, plan_id) where overdue',
  'create index ledger_entry_of_plan on ledger_entry (account_id, plan_id)',
  'create index idempotency_key_by_age on idempotency_key (created_at)',
];

export const plansMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of [accounts, products, customers, plans, installments, ledger, keys]) await table.execute(db);
    for (const [name, columns] of Object.entries(orders)) {
      await sql.raw(`create index ${name} on plan (account_id, ${columns})`).execute(db);
    }
    for (const index of others) await sql.raw(index).execute(db);
  },
};
