import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../../../demo/backend/database/open.js';
import { migrate } from '../../../demo/backend/migrations/migrate.js';
import { plansMigration } from '../../../demo/backend/migrations/0001-plans.js';
import { capabilitiesMigration } from '../../../demo/backend/migrations/0004-capabilities.js';
import { lateMigration } from '../../../demo/backend/migrations/0009-late.js';
import { planAmountsMigration } from '../../../demo/backend/migrations/0005-plan-amounts.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { insertBook, openTestDatabase } from '../../support/test-database.js';

test("a neighbor in another schema that keeps a list of migrations too is in nobody's way", async () => {
  const { db, close } = await openDatabase();
  try {
    await sql`create schema neighbor`.execute(db);
    for (const name of ['kysely_migration', 'kysely_migration_lock']) {
      await sql`create table ${sql.id('neighbor', name)} (name text)`.execute(db);
    }
    await migrate(db);
    assert.deepEqual(await db.selectFrom('account').select('id').execute(), []);
  } finally {
    await close();
  }
});

test('an account of the first version can propose price changes and invite to register cards after the fourth', async () => {
  const { db, close } = await openDatabase();
  try {
    await plansMigration.up(db);
    for (const [id, capabilities] of [
      ['old', '{plan.cancel}'],
      ['new', '{plan.cancel,plan.update}'],
    ]) {
      await sql`
        insert into account (id, name, time_zone, default_locale, default_currency, rules, capabilities, today)
        values (${id}, 'A', 'UTC', 'en', 'EUR', '{}', ${capabilities}::text[], '2026-06-15')`.execute(db);
    }
    await capabilitiesMigration.up(db);
    const { rows } = await sql<{ capabilities: string[] }>`select capabilities from account order by id`.execute(db);
    for (const { capabilities } of rows) assert.deepEqual(capabilities, ['plan.cancel', 'plan.update', 'card.session']);
  } finally {
    await close();
  }
});

test('plans from before the fifth get the amounts that plans are written with since', async () => {
  const { db, close } = await openTestDatabase();
  const columns = ['paid_amount', 'refunded_amount', 'to_receive_amount', 'void_amount'] as const;
  const amounts = () =>
    db
      .selectFrom('plan')
      .select(['id', ...columns])
      .orderBy('id')
      .execute();
  try {
    await insertBook(db, generateBook({ plans: 150, seed: 8 }));
    const written = await amounts();
    for (const column of columns) {
      assert.ok(
        written.some((plan) => plan[column] > 0),
        column,
      );
      await db.schema.alterTable('plan').dropColumn(column).execute();
    }
    await planAmountsMigration.up(db);
    assert.deepEqual(await amounts(), written);
  } finally {
    await close();
  }
});

test('plans from before the ninth get the last day of what is late', async () => {
  const { db, close } = await openTestDatabase();
  const days = () => db.selectFrom('plan').select(['id', 'newest_overdue_on']).orderBy('id').execute();
  try {
    await insertBook(db, generateBook({ plans: 150, seed: 8 }));
    const written = await days();
    assert.ok(written.some((plan) => plan.newest_overdue_on > '2000'));
    await db.schema.alterTable('plan').dropColumn('newest_overdue_on').execute();
    for (const index of ['installment_late_of_plan']) await db.schema.dropIndex(index).execute();
    await sql`create index plan_late on plan (account_id)`.execute(db);
    await lateMigration.up(db);
    assert.deepEqual(await days(), written);
  } finally {
    await close();
  }
});
