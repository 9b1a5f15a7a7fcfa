import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Effect, PlanRecord, Book } from '../../../src/backends/billing/record.js';
import { fold } from '../../../src/model/plan-search.js';
import type { Tables } from '../database/tables.js';
import { installmentRows, planRow } from './plan-columns.js';
import { customerRow } from './rows.js';
import { TotalChanges } from './totals.js';

type Executor = Kysely<Tables> | Transaction<Tables>;
type Row = Readonly<Record<string, unknown>>;

/** What identifies a row, for tables whose rows may be there already. */
const keysOf: Partial<Record<keyof Tables, readonly string[]>> = {
  product: ['account_id', 'id'],
  customer: ['account_id', 'id'],
  plan: ['account_id', 'id'],
  installment: ['account_id', 'id'],
  payment_method: ['account_id', 'id'],
  card_session: ['account_id', 'id'],
  plan_update: ['account_id', 'id'],
};

/**
 * A statement that adds any number of rows with one parameter: a JSON array that the server spreads into rows of the table's own
 * types. All rows must have the same members, and there must be one.
 */
function insertOf(table: keyof Tables, rows: readonly Row[], onConflict: RawBuilder<unknown> = sql``) {
  const names = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  return sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json) ${onConflict}`;
}

/** For rows that may be there already: what does not identify them is replaced. */
function replacing(table: keyof Tables, rows: readonly Row[]): RawBuilder<unknown> {
  const keys = keysOf[table];
  if (!keys) return sql``;
  const rest = Object.keys(rows[0] ?? {}).filter((name) => !keys.includes(name));
  return sql`on conflict (${sql.join(keys.map((name) => sql.ref(name)))}) do update set ${sql.join(
    rest.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  )}`;
}

/** Writes any number of rows with one statement. Rows that are there already are replaced; all must have the same members. */
export async function writeRows(db: Executor, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await insertOf(table, rows, replacing(table, rows)).execute(db);
}

/** Adds new plans with their buyers and installments in one statement, and leaves the totals to `recountTotals`. */
export async function loadPlans(db: Executor, account: string, plans: readonly PlanRecord[]): Promise<void> {
  if (plans.length === 0) return;
  const buyers = [...new Map(plans.map((plan) => [plan.customer.id, customerRow(account, plan)])).values()];
  const rows = plans.map((plan) => planRow(account, plan));
  const installments = plans.flatMap((plan) => installmentRows(account, plan));
  await sql`
    with buyers as (${insertOf('customer', buyers, replacing('customer', buyers))}),
      plans as (${insertOf('plan', rows)})
    ${insertOf('installment', installments)}`.execute(db);
}

/** Adds new plans. */
export async function insertPlans(db: Executor, account: string, plans: readonly PlanRecord[]): Promise<void> {
  await loadPlans(db, account, plans);
  const totals = new TotalChanges(account);
  for (const plan of plans) totals.add(undefined, plan);
  await totals.write(db);
}

/** Writes changed plans and those of their installments that changed. The caller writes the totals when all is done. */
export async function updatePlans(
  db: Executor,
  account: string,
  changes: readonly { before: PlanRecord; after: PlanRecord }[],
  totals: TotalChanges,
): Promise<void> {
  const plans = changes.map(({ after }) => planRow(account, after));
  const installments = changes.flatMap(({ before, after }) => {
    const known = new Set(installmentRows(account, before).map((row) => JSON.stringify(row)));
    return installmentRows(account, after).filter((row) => !known.has(JSON.stringify(row)));
  });
  await writeRows(db, 'plan', plans);
  await writeRows(db, 'installment', installments);
  for (const { before, after } of changes) totals.add(before, after);
}

/** Writes down what happened, with the key of the intention behind it. */
export async function insertEffects(
  db: Executor,
  account: string,
  effects: readonly Effect[],
  key?: string,
): Promise<void> {
  const rows = effects.map((one) => ({
    account_id: account,
    plan_id: one.planId,
    installment_id: one.installmentId ?? null,
    kind: one.kind,
    amount: one.amount,
    currency: one.currency,
    happened_at: one.at,
    idempotency_key: key ?? null,
  }));
  await writeRows(db, 'ledger_entry', rows);
}

/** Makes an account without plans. */
export async function insertAccount(db: Executor, book: Omit<Book, 'plans'>, today: string): Promise<void> {
  const { account } = book;
  await writeRows(db, 'account', [
    {
      id: account.id,
      name: account.name,
      time_zone: account.timeZone,
      default_locale: account.defaultLocale,
      default_currency: account.defaultCurrency,
      rules: book.rules,
      capabilities: book.capabilities,
      today,
    },
  ]);
  const products = book.products.map(({ id, name }) => ({
    account_id: account.id,
    id,
    name,
    name_order: fold(name),
  }));
  await writeRows(db, 'product', products);
}
