import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const counts = ['paid_count', 'upcoming_count', 'late_count', 'given_back_count', 'void_count'];

/** `installment.status` by the column that counts it. */
const countOf = sql`
  select account_id, plan_id,
    count(*) filter (where status = 'paid') as paid_count,
    count(*) filter (where status in ('scheduled', 'due', 'processing')) as upcoming_count,
    count(*) filter (where status = 'overdue') as late_count,
    count(*) filter (where status in ('partially_refunded', 'refunded', 'charged_back')) as given_back_count,
    count(*) filter (where status in ('canceled', 'written_off')) as void_count
  from installment group by account_id, plan_id`;

/** Indexes on columns that may be empty give way to those on expressions that never are: only these let a page begin anywhere. */
const replaced = [
  'plan_by_length',
  'plan_by_length_down',
  'plan_by_next_due',
  'plan_by_next_due_down',
  'plan_by_total',
  'plan_by_total_down',
  'installment_overdue',
];

const planTotals = sql`
  create table plan_total (
    account_id text not null references account on delete cascade,
    product_id text not null,
    currency char(3) not null,
    country char(2) not null,
    status text not null,
    installment_count int,
    plans bigint not null,
    issued_count bigint not null,
    overdue_count bigint not null,
    overdue_amount bigint not null,
    paid_amount bigint not null,
    refunded_amount bigint not null,
    to_receive_amount bigint not null,
    void_amount bigint not null,
    paid_count bigint not null,
    upcoming_count bigint not null,
    late_count bigint not null,
    given_back_count bigint not null,
    void_count bigint not null,
    unique nulls not distinct (account_id, product_id, currency, country, status, installment_count)
  ) with (fillfactor = 70)`;

const dueTotals = sql`
  create table due_total (
    account_id text not null references account on delete cascade,
    product_id text not null,
    currency char(3) not null,
    due_date date not null,
    expected bigint not null,
    received bigint not null,
    paused_expected bigint not null,
    paused_received bigint not null,
    primary key (account_id, product_id, currency, due_date)
  ) with (fillfactor = 70)`;

const fillPlanTotals = sql`
  insert into plan_total
  select account_id, product_id, currency, country, status, installment_count, count(*), sum(issued_count),
    sum(overdue_count), sum(overdue_amount), sum(paid_amount), sum(refunded_amount), sum(to_receive_amount), sum(void_amount),
    sum(paid_count), sum(upcoming_count), sum(late_count), sum(given_back_count), sum(void_count)
  from plan group by account_id, product_id, currency, country, status, installment_count`;

const fillDueTotals = sql`
  insert into due_total
  select account_id, product_id, currency, due_date,
    sum(case when paused then 0 else expected end), sum(case when paused then 0 else received end),
    sum(case when paused then expected else 0 end), sum(case when paused then received else 0 end)
  from (
    select plan.account_id, plan.product_id, plan.currency, plan.paused, installment.due_date,
      installment.paid_amount - installment.refunded_amount as received,
      case when installment.status in ('canceled', 'written_off') or plan.status in ('canceled', 'refunded', 'inactive')
        then installment.paid_amount else installment.amount end - installment.refunded_amount as expected
    from installment join plan on plan.account_id = installment.account_id and plan.id = installment.plan_id
  ) as one
  group by account_id, product_id, currency, due_date`;

const indexes = [
  `create index plan_by_length on plan (account_id, coalesce(installment_count, 2147483647), id)`,
  `create index plan_by_length_down on plan (account_id, coalesce(installment_count, 0) desc, id desc)`,
  `create index plan_by_next_due on plan (account_id, coalesce(next_due_on, 'infinity'::date), id)`,
  `create index plan_by_next_due_down on plan (account_id, coalesce(next_due_on, '-infinity'::date) desc, id desc)`,
  `create index plan_by_total on plan (account_id, currency, coalesce(total_amount, 9223372036854775807), id)`,
  `create index plan_by_total_down on plan (account_id, currency, coalesce(total_amount, '-1'::bigint) desc, id desc)`,
  // What is late is little: these two are read from beginning to end, and the tables themselves are not.
  'create index installment_overdue on installment (account_id, due_date, plan_id) include (number) where overdue',
  `create index plan_late on plan (account_id, id) include (installment_count, product_id, currency, country, status)
   where overdue_count > 0`,
];

/** Three signs or more are found by index where the server has this part of PostgreSQL; without it plans are read one by one. */
const searchIndex = sql`
  do $$
  declare
    home text;
  begin
    begin
      create extension if not exists pg_trgm with schema public;
    exception when others then
      raise notice 'searching without an index: %', sqlerrm;
    end;
    select nspname into home
    from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'pg_trgm';
    if home is not null then
      execute format('create index plan_search on plan using gin (search_text %I.gin_trgm_ops)', home);
    end if;
  end $$`;

/** What reports add up stands added up; pages begin at any depth (decision 14). */
export const totalsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const name of replaced) await sql`drop index ${sql.ref(name)}`.execute(db);
    await sql`alter table plan add column country char(2) check (country ~ '^[A-Z]{2}$')`.execute(db);
    for (const name of counts) {
      await sql`
        alter table plan add column ${sql.ref(name)} int not null default 0 check (${sql.ref(name)} >= 0)`.execute(db);
    }
    await sql`
      update plan set country = customer.country from customer
      where customer.account_id = plan.account_id and customer.id = plan.customer_id`.execute(db);
    const copies = counts.map((name) => sql`${sql.ref(name)} = found.${sql.ref(name)}`);
    await sql`
      update plan set ${sql.join(copies)} from (${countOf}) as found
      where found.account_id = plan.account_id and found.plan_id = plan.id`.execute(db);
    await sql`alter table plan alter column country set not null`.execute(db);
    for (const name of counts) await sql`alter table plan alter column ${sql.ref(name)} drop default`.execute(db);
    for (const statement of [planTotals, dueTotals, fillPlanTotals, fillDueTotals]) await statement.execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
    await searchIndex.execute(db);
  },
};
