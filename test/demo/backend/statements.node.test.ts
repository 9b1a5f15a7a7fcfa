import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CompiledQuery, sql, type LogEvent } from 'kysely';
import { clearSeed, isSeeded, seedDemo } from '../../../demo/backend/seed-book.js';
import { connect } from '../../../src/client/direct.js';
import type { Client } from '../../../src/contract/client.js';
import { parseInstant } from '../../../src/core/clock.js';
import { permissions } from '../../../src/model/capability.js';
import { planSortKeys, type PlanFilters, type PlanSort } from '../../../src/model/plan-filters.js';
import { reportSections } from '../../../src/model/report.js';
import { demoAccount } from '../../../src/testing/generate-book.js';
import { backendAt, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

const asOf = '2026-06-15T09:30:00Z';
const sorts = planSortKeys.flatMap((key) => [key, `-${key}` as const]);

describe('tables and statements', () => {
  let database: TestDatabase;
  let client: Client;
  const statements: string[] = [];
  const queries: LogEvent['query'][] = [];
  const log = ({ query }: LogEvent) => {
    // Only one of the two drivers tells of these.
    if (/^(begin|commit)$/i.test(query.sql)) return;
    statements.push(query.sql);
    queries.push(query);
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
    const told: unknown[] = [];
    const onProgress = (done: number) => told.push(done);
    const onLoaded = () => told.push('loaded');
    await count(() => seedDemo(database.db, { plans: 1_200, now: parseInstant(asOf), onProgress, onLoaded }));
    const inserts = statements.filter((text) => /^\s*(insert|with)/i.test(text));
    // Account, products, the rows of each of two batches, and two kinds of totals.
    assert.equal(inserts.length, 6);
    assert.deepEqual(told, [1_000, 1_200, 'loaded']);
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

  test('a page of plans is three statements, whatever its length and wherever it begins', async () => {
    assert.equal(await count(() => client.plans.list({ limit: 10 })), 3);
    assert.equal(await count(() => client.plans.list({ limit: 100, sort: '-overdueAmount', overdueDaysMin: 1 })), 3);
    for (const sort of sorts) {
      const { nextCursor } = await client.plans.list({ limit: 90, sort });
      const next = () => client.plans.list({ limit: 5, sort, cursor: nextCursor ?? '' });
      const found = await count(next);
      // One more where rows of a value end on this page.
      assert.ok(found === 3 || (found === 4 && /DaysOverdue|total|overdueAmount/.test(sort)), `${sort}: ${found}`);
    }
    assert.equal(await count(() => client.meta.get()), 0);
  });

  /** What the server does for a statement, with the order's index as the only way that is not dear. */
  const planOf = async ({ sql: text, parameters }: LogEvent['query']): Promise<string> => {
    const explain = CompiledQuery.raw(`explain (costs off) ${text}`, [...parameters]);
    const { rows } = await database.db.transaction().execute(async (trx) => {
      // So few plans are sorted as fast as they are found.
      await sql`set local enable_sort = off`.execute(trx);
      return trx.executeQuery<{ 'QUERY PLAN': string }>(explain);
    });
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  /** What the server does for the page itself of the second page in an order. */
  const planOfSecond = async (sort: PlanSort, filters: PlanFilters, limit: number): Promise<string> => {
    const { nextCursor } = await client.plans.list({ ...filters, limit, sort });
    assert.ok(nextCursor, sort);
    queries.length = 0;
    await client.plans.list({ ...filters, limit: 5, sort, cursor: nextCursor });
    const page = queries.find(
      ({ sql: text }) => text.includes('order by "plan"') || text.includes('order by coalesce'),
    );
    assert.ok(page);
    return planOf(page);
  };

  test('a page goes along an index of its order, also where it begins in the middle', async () => {
    await sql`analyze`.execute(database.db);
    for (const sort of sorts) {
      const plan = await planOfSecond(sort, {}, 100);
      assert.match(plan, /Limit\n *-> +Index Scan (Backward )?using plan_by_\w+ on plan/, sort);
      // The place to begin at is found in the index, not by reading up to it.
      assert.match(plan, /Index Cond: .*(ROW\(|[<>=] )/, sort);
    }
  });

  test('so does a page of an aging bucket, past late plans only', async () => {
    for (const sort of sorts) {
      const plan = await planOfSecond(sort, { overdueDaysMin: 31, overdueDaysMax: 60 }, 10);
      assert.match(plan, /Limit\n *-> +Index Scan (Backward )?using (late_by_\w+|plan_by_overdue_count) on plan/, sort);
    }
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
    ['late without an end', `update plan set overdue_count = 1, newest_overdue_on = '-infinity'`],
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
