import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createPostgresBackend } from '../../../demo/backend/postgres-backend.js';
import { connect } from '../../../src/client/direct.js';
import { parseInstant, toInstant } from '../../../src/core/clock.js';
import { localDateIn } from '../../../src/core/zone.js';
import { permissions } from '../../../src/model/capability.js';
import { generateBook } from '../../../src/testing/generate-book.js';
import { insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

const day = 86_400_000;

let database: TestDatabase;
before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

/** Keeps a new day from an account until the answer is called. */
async function hold(account: string): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((held, failed) => {
    done = database.db.transaction().execute(async (trx) => {
      await trx.selectFrom('account').select('id').where('id', '=', account).forUpdate().execute();
      held();
      await released;
    });
    done.catch(failed);
  });
  return () => {
    release();
    return done;
  };
}

test('while a new day happens readers see the last one as of its end, and the new one when it is there', async () => {
  const book = generateBook({ plans: 60, seed: 5 });
  const { id, timeZone } = book.account;
  await insertBook(database.db, book);
  let now = parseInstant(book.asOf);
  const backend = createPostgresBackend({ db: database.db, clock: { now: () => now } });
  const client = connect(backend, { session: { account: id, subject: 'user_1', permissions } });
  const last = await client.reports.get();
  const lastPage = await client.plans.list({ overdueDaysMin: 1, sort: '-maxDaysOverdue' });

  const release = await hold(id);
  now += 30 * day;
  const [meta, report, page] = await Promise.all([
    client.meta.get(),
    client.reports.get(),
    client.plans.list({ overdueDaysMin: 1, sort: '-maxDaysOverdue' }),
  ]);
  assert.deepEqual(report, { ...last, dataAsOf: report.dataAsOf });
  assert.deepEqual(page, { ...lastPage, dataAsOf: report.dataAsOf });
  assert.equal(localDateIn(parseInstant(report.dataAsOf), timeZone), last.today);
  assert.equal(localDateIn(parseInstant(report.dataAsOf) + 1_000, timeZone), '2026-06-16');
  assert.deepEqual([meta.dataAsOf, meta.today, meta.now], [report.dataAsOf, last.today, toInstant(now)]);

  await release();
  await backend.accounts.enter(id);
  const next = await client.reports.get();
  assert.deepEqual([next.today, next.dataAsOf], ['2026-07-15', toInstant(now)]);
  assert.notDeepEqual(next.aging, last.aging);
});
