import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql, type LogEvent } from 'kysely';
import { clearSeed, isSeeded, seedDemo } from '../../../demo/backend/seed-book.js';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { parseInstant } from '../../../src/core/clock.js';
import { permissions } from '../../../src/model/capability.js';
import { reportSections } from '../../../src/model/report.js';
import { demoAccount } from '../../../src/testing/generate-book.js';
import { backendAt, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

const asOf = '2026-06-15T09:30:00Z';

describe('tables and statements', () => {
  let database: TestDatabase;
  let client: Client;
  const statements: string[] = [];
  const log = ({ query }: LogEvent) => {
    // Only one of the two drivers tells of these.
    if (!/^(begin|commit)$/i.test(query.sql)) statements.push(query.sql);
  };
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    statements.length = 0;
    await work();
    return statements.length;
  };
  before(async () => {
    database = await openTestDatabase(log);
    const session = { account: demoAccount.id, subject: 'user_1', permissions };
    client = connect(backendAt(database.db, asOf), { session });
  });
  after(() => database.close());

  test('the seed writes a thousand plans a statement, and is there or not there', async () => {
    assert.equal(await isSeeded(database.db), false);
    const told: number[] = [];
    const options = { plans: 1_200, now: parseInstant(asOf), onProgress: (done: number) => told.push(done) };
    // Account, products, and three kinds of rows for each of two batches.
    assert.equal(await count(() => seedDemo(database.db, options)), 8);
    assert.deepEqual(told, [1_000, 1_200]);
    assert.equal(await isSeeded(database.db), true);
    assert.equal((await client.plans.list()).total, 1_200);
  });

  test('a report is one statement a section', async () => {
    assert.equal(await count(() => client.reports.get()), reportSections.length);
    for (const section of reportSections) {
      assert.equal(await count(() => client.reports.get({ sections: [section], top: 3 })), 1, section);
    }
    assert.equal(await count(() => client.reports.get({ sections: ['status'], statusOf: 'installments' })), 1);
    assert.equal(await count(() => client.reports.get({ sections: ['aging'], agingBy: 'number', q: 'an' })), 1);
  });

  test('a page of plans is three statements, whatever its length', async () => {
    assert.equal(await count(() => client.plans.list({ limit: 10 })), 3);
    assert.equal(await count(() => client.plans.list({ limit: 100, sort: '-overdueAmount', overdueDaysMin: 1 })), 3);
    assert.equal(await count(() => client.meta.get()), 0);
  });

  test('orders have an index to go along', async () => {
    await sql`analyze`.execute(database.db);
    await client.plans.list({ sort: '-nextDueOn', limit: 5 });
    statements.length = 0;
    await client.plans.list({ sort: 'purchasedOn', limit: 5 });
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select id from plan where account_id = ${demoAccount.id} order by purchased_on, id limit 5`.execute(
      database.db,
    );
    assert.match(rows.map((row) => row['QUERY PLAN']).join('\n'), /Index (Only )?Scan using plan_by_purchase/);
  });

  const wrong: readonly [string, string][] = [
    ['refunded more than paid', 'update installment set refunded_amount = paid_amount + 1'],
    ['paid more than owed', 'update installment set paid_amount = amount + 1'],
    ['a negative amount', 'update installment set amount = -1, paid_amount = 0, refunded_amount = 0'],
    ['an amount that JavaScript cannot count', 'update plan set overdue_amount = 9007199254740992'],
    ['a status nobody knows', `update installment set status = 'lost'`],
    ['a second installment of one number', `update installment set number = 1`],
    ['a buyer that is not there', `update plan set customer_id = 'cus_nobody'`],
    ['an installment without a plan', `update installment set plan_id = 'pl_nothing'`],
    ['a phone that cannot be called', `update customer set phone = '0612345678'`],
    ['paid, but not all of it', `update installment set status = 'paid', paid_amount = 0, refunded_amount = 0`],
    ['late without a date', `update plan set overdue_count = 1, oldest_overdue_on = 'infinity'`],
    ['a reference twice', `update plan set reference = 'same'`],
  ];
  for (const [what, statement] of wrong) {
    test(`refuse ${what}`, async () => {
      await assert.rejects(sql.raw(statement).execute(database.db), /violates/);
    });
  }

  test('the seed can be cleared away', async () => {
    await clearSeed(database.db);
    assert.equal(await isSeeded(database.db), false);
    const left = await database.db.selectFrom('installment').select('id').limit(1).execute();
    assert.deepEqual(left, []);
  });
});
