import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../../../demo/backend/database/open.js';
import { plansMigration } from '../../../demo/backend/migrations/0001-plans.js';
import { capabilitiesMigration } from '../../../demo/backend/migrations/0004-capabilities.js';

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
