import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Tables that a book fills with many rows, each before those that refer to it. */
const tables = ['customer', 'plan', 'installment'] as const;

/** Statements that take away what slows loading, and those that bring it back. */
interface Aids {
  drop: string;
  create: string;
}

/** Indexes that no constraint needs, and references to other tables. */
async function aidsOf(trx: Transaction<Tables>, table: string): Promise<Aids[]> {
  const { rows } = await sql<Aids>`
    select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
    from pg_index
    where indrelid = ${table}::regclass and not exists (select from pg_constraint where conindid = indexrelid)
    union all
    select format('alter table %s drop constraint %I', conrelid::regclass, conname),
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where conrelid = ${table}::regclass and contype = 'f'`.execute(trx);
  return rows;
}

/**
 * Loads many rows: where the tables are empty, their indexes are built and their references checked when all rows are in, which takes a
 * third of the time. Part of the transaction: nobody sees the tables without them. `onLoaded` is told when the rows are in.
 */
export async function loadInBulk(
  trx: Transaction<Tables>,
  load: () => Promise<void>,
  onLoaded?: () => void,
): Promise<void> {
  // Room to sort and to join in; no more is taken than is needed.
  await sql`set local work_mem = '128MB'`.execute(trx);
  await sql`set local maintenance_work_mem = '256MB'`.execute(trx);
  const first = await trx.selectFrom('plan').select('id').limit(1).executeTakeFirst();
  const aids: Aids[] = [];
  if (!first) for (const table of tables) aids.push(...(await aidsOf(trx, table)));
  for (const { drop } of aids) await sql.raw(drop).execute(trx);
  await load();
  onLoaded?.();
  // What is asked of these rows until the transaction ends would be planned as if there were none.
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(trx);
  for (const { create } of aids) await sql.raw(create).execute(trx);
}
