import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createPostgresBackend } from '../../../demo/backend/postgres-backend.js';
import type { Processor } from '../../../src/backends/test-processor/test-processor.js';
import { testProcessor } from '../../../src/backends/test-processor/test-processor.js';
import { connect } from '../../../src/client/direct.js';
import { parseInstant } from '../../../src/core/clock.js';
import { permissions } from '../../../src/model/capability.js';
import { bookOf, one, plan, troubles } from '../../support/books.js';
import { backendAt, effectsOf, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

let accounts = 0;

describe('changes in the database', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  /** A new account, and clients of it, each with a backend of its own, as several servers would have. */
  const open = async (plans = troubles) => {
    const book = bookOf(plans, `acct_changes_${accounts++}`);
    await insertBook(database.db, book);
    const session = { account: book.account.id, subject: 'user_1', permissions };
    const client = (processor: Processor = testProcessor) => {
      const clock = { now: () => parseInstant(book.asOf) };
      const backend = createPostgresBackend({ db: database.db, clock, processor });
      return connect(backend, { session, idempotency: 'backend' });
    };
    const keys = () =>
      database.db
        .selectFrom('idempotency_key')
        .select(['key', 'status'])
        .where('account_id', '=', book.account.id)
        .execute();
    return { book, client, keys, effects: () => effectsOf(database.db, book.account.id) };
  };

  test('the answer, the key and the ledger are written together or not at all', async () => {
    const { client, keys, effects } = await open();
    const broken: Processor = {
      ...testProcessor,
      attempt: () => {
        throw new Error('the processor fell over');
      },
    };
    const options = { idempotencyKey: 'intention' };
    await assert.rejects(client(broken).installments.retry({ id: 'late-04' }, options), { code: 'server_error' });
    assert.deepEqual([await keys(), await effects()], [[], []]);
    // The same intention, when the processor stands again.
    const { installment } = await client().installments.retry({ id: 'late-04' }, options);
    assert.equal(installment.status, 'paid');
    assert.equal((await effects()).length, 1);
    assert.deepEqual(await keys(), [{ key: 'intention', status: 200 }]);
  });

  test('a refusal leaves only itself behind', async () => {
    const { client, keys, effects } = await open();
    const work = client().installments.retry({ id: 'expired-02' }, { idempotencyKey: 'refused' });
    await assert.rejects(work, { code: 'reason_code' });
    assert.deepEqual(await keys(), [{ key: 'refused', status: 409 }]);
    assert.deepEqual(await effects(), []);
  });

  test('an answer kept by one server is given by another', async () => {
    const { client, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'shared' };
    const first = await client().plans.refund({ id: 'fine' }, options);
    assert.deepEqual(await client().plans.refund({ id: 'fine' }, options), first);
    assert.equal((await effects()).length, 5);
  });

  test('two servers at once with one key: one effect', async () => {
    const { client, effects } = await open();
    const options = { ifMatch: '1', idempotencyKey: 'race' };
    const both = await Promise.allSettled(
      [client(), client()].map((each) => each.plans.cancel({ id: 'fine' }, options)),
    );
    const lost = both.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));
    assert.ok(lost.length < 2 && lost.every((code) => code === 'idempotency_in_progress'), lost.join());
    assert.equal((await effects()).length, 1);
  });

  test('twenty changes at once, each done once', async () => {
    const plans = Array.from({ length: 20 }, (_, index) =>
      plan(`many-${index}`, [one(1, 'paid', '2026-02-10'), one(2, 'overdue', '2026-03-10')]),
    );
    const { client, effects } = await open(plans);
    const shared = client();
    const results = await Promise.all(plans.map(({ id }) => shared.installments.retry({ id: `${id}-02` })));
    assert.ok(results.every(({ installment }) => installment.status === 'paid'));
    assert.equal((await effects()).length, 20);
    assert.equal((await shared.plans.list({ status: ['completed'] })).total, 20);
  });

  test('four retries of one installment at once: one attempt', async () => {
    const { client, effects } = await open();
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => client().installments.retry({ id: 'late-04' })));
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await effects()).length, 1);
  });

  test('a new day happens once, whoever asks first and however many ask', async () => {
    const book = bookOf(troubles, 'acct_days');
    await insertBook(database.db, book);
    const next = { ...book, asOf: '2026-06-19T10:00:00Z' };
    const session = { account: 'acct_days', subject: 'user_1', permissions };
    const clients = [1, 2, 3].map(() => connect(backendAt(database.db, next.asOf), { session }));
    const pages = await Promise.all(
      [...clients, ...clients].map((client) => client.plans.list({ status: ['completed'] })),
    );
    assert.deepEqual(new Set(pages.map(({ total }) => total)).size, 1);
    assert.equal((await effectsOf(database.db, 'acct_days')).length, 2);
  });

  test('the test clock is kept, and never goes back', async () => {
    const book = bookOf(troubles, 'acct_clock');
    await insertBook(database.db, book);
    const first = backendAt(database.db, book.asOf);
    await first.accounts.setClock('acct_clock', parseInstant('2026-07-01T08:00:00Z'));
    const second = backendAt(database.db, book.asOf);
    assert.equal((await second.accounts.enter('acct_clock')).moment.date, '2026-07-01');
    const back = second.accounts.setClock('acct_clock', parseInstant('2026-06-20T08:00:00Z'));
    await assert.rejects(back, { status: 409, code: 'clock_backwards' });
  });
});
