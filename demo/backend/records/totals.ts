import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { statusOf } from '../../../src/backends/billing/draft.js';
import type { PlanRecord } from '../../../src/backends/billing/record.js';
import { addAmounts } from '../../../src/core/money.js';
import { compareText } from '../../../src/core/text.js';
import type { DueTotalTable, PlanTotalTable, Tables } from '../database/tables.js';
import { partsOf, planRow } from './plan-columns.js';

type Executor = Kysely<Tables> | Transaction<Tables>;
type PlanTotal = Selectable<PlanTotalTable>;
type DueTotal = Selectable<DueTotalTable>;
type Total = PlanTotal | DueTotal;

const planKeys = ['account_id', 'product_id', 'currency', 'country', 'status', 'installment_count'] as const;
/** What is added up of each plan, besides how many there are. */
export const summed = [
  'issued_count',
  'overdue_count',
  'overdue_amount',
  'paid_amount',
  'refunded_amount',
  'to_receive_amount',
  'void_amount',
  'paid_count',
  'upcoming_count',
  'late_count',
  'given_back_count',
  'void_count',
] as const;
const planSums = ['plans', ...summed] as const;
const dueKeys = ['account_id', 'product_id', 'currency', 'due_date'] as const;
const dueSums = ['expected', 'received', 'paused_expected', 'paused_received'] as const;

const pick = <T, K extends keyof T>(from: T, keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

function planTotalOf(account: string, plan: PlanRecord): PlanTotal {
  const row = { ...planRow(account, plan), plans: 1 };
  return { ...pick(row, planKeys), ...pick(row, planSums) };
}

function dueTotalsOf(account: string, plan: PlanRecord): DueTotal[] {
  const status = statusOf(plan);
  const base = { account_id: account, product_id: plan.product.id, currency: plan.currency };
  return plan.installments.map((one) => {
    const { netPaid, overdue, toReceive } = partsOf(one, status);
    const [expected, received] = [netPaid + overdue + toReceive, netPaid];
    return {
      ...base,
      due_date: one.dueDate,
      ...(plan.paused
        ? { expected: 0, received: 0, paused_expected: expected, paused_received: received }
        : { expected, received, paused_expected: 0, paused_received: 0 }),
    };
  });
}

/** Differences to rows of one table of totals. */
class Differences<R extends Total, S extends keyof R & string> {
  readonly #rows = new Map<string, R>();
  readonly #keys: readonly (keyof R & string)[];
  readonly #sums: readonly S[];

  constructor(keys: readonly (keyof R & string)[], sums: readonly S[]) {
    this.#keys = keys;
    this.#sums = sums;
  }

  add(row: R, sign: 1 | -1): void {
    const key = JSON.stringify(this.#keys.map((name) => row[name]));
    const known = this.#rows.get(key);
    const values = this.#sums.map((name): [S, number] => {
      const before = known ? Number(known[name]) : 0;
      return [name, addAmounts(before, sign * Number(row[name]))];
    });
    this.#rows.set(key, { ...row, ...Object.fromEntries(values) });
  }

  /** Always in the order of the keys: whoever waits for a row holds only earlier ones, so nobody waits in a circle. */
  rows(): R[] {
    return [...this.#rows]
      .filter(([, row]) => this.#sums.some((name) => row[name] !== 0))
      .sort(([a], [b]) => compareText(a, b))
      .map(([, row]) => row);
  }
}

async function addRows(
  db: Executor,
  table: 'plan_total' | 'due_total',
  rows: readonly Total[],
  keys: readonly string[],
  sums: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  const added = sums.map(
    (name) => sql`${sql.ref(name)} = ${sql.table(table)}.${sql.ref(name)} + excluded.${sql.ref(name)}`,
  );
  await sql`
    insert into ${sql.table(table)} (${list([...keys, ...sums])})
    select ${list([...keys, ...sums])} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict (${list(keys)}) do update set ${sql.join(added)}`.execute(db);
}

/**
 * What plans written in a transaction change in the totals. Written once, after all plans and before the transaction ends: rows of
 * totals are shared by many plans, and nobody may hold them while waiting for a plan.
 */
export class TotalChanges {
  readonly #account: string;
  readonly #plans = new Differences<PlanTotal, (typeof planSums)[number]>(planKeys, planSums);
  readonly #due = new Differences<DueTotal, (typeof dueSums)[number]>(dueKeys, dueSums);

  constructor(account: string) {
    this.#account = account;
  }

  /** A plan was written: `before` as it was stored until then, undefined for a new one. */
  add(before: PlanRecord | undefined, after: PlanRecord): void {
    if (before) this.#count(before, -1);
    this.#count(after, 1);
  }

  async write(db: Executor): Promise<void> {
    await addRows(db, 'plan_total', this.#plans.rows(), planKeys, planSums);
    await addRows(db, 'due_total', this.#due.rows(), dueKeys, dueSums);
  }

  #count(plan: PlanRecord, sign: 1 | -1): void {
    this.#plans.add(planTotalOf(this.#account, plan), sign);
    for (const row of dueTotalsOf(this.#account, plan)) this.#due.add(row, sign);
  }
}
