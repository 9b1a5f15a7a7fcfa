import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { sql, type LogEvent } from 'kysely';
import { openDatabase, type Database } from '../../demo/backend/database/open.js';
import { migrate } from '../../demo/backend/migrations/migrate.js';
import {
  createPostgresBackend,
  type PostgresBackend,
  type PostgresBackendOptions,
} from '../../demo/backend/postgres-backend.js';
import { wrongTotals } from '../../demo/backend/records/recount.js';
import { insertAccount, insertPlans } from '../../demo/backend/records/write.js';
import type { Notice } from '../../src/backends/billing/notice.js';
import type { Book, Effect } from '../../src/backends/billing/record.js';
import { memoryCardPages } from '../../src/backends/memory/card-pages.js';
import { parseInstant, toInstant } from '../../src/core/clock.js';
import { localDateIn } from '../../src/core/zone.js';
import type { BackendFixture } from './backend-suite/stage.js';

export interface TestDatabase {
  db: Database;
  close(): Promise<void>;
}

/** Migrated and empty: embedded and in memory, or, with DATABASE_URL, a schema of its own on that server. */
export async function openTestDatabase(log?: (event: LogEvent) => void): Promise<TestDatabase> {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    const { db, close } = await openDatabase({ log });
    await migrate(db);
    return { db, close };
  }
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const { db, close } = await openDatabase({ url, schema, log });
  await sql`create schema ${sql.id(schema)}`.execute(db);
  await migrate(db, schema);
  const drop = async () => {
    await sql`drop schema ${sql.id(schema)} cascade`.execute(db);
    await close();
  };
  return { db, close: drop };
}

/** Stores a book as it is. */
export async function insertBook(db: Database, book: Book): Promise<void> {
  const today = localDateIn(parseInstant(book.asOf), book.account.timeZone);
  await db.transaction().execute(async (trx) => {
    await insertAccount(trx, book, today);
    await insertPlans(trx, book.account.id, book.plans);
  });
}

/** A backend whose clock stands at the book's instant. */
export function backendAt(
  db: Database,
  asOf: string,
  more: Pick<PostgresBackendOptions, 'cardPages' | 'outbox'> = {},
): PostgresBackend {
  const now = parseInstant(asOf);
  return createPostgresBackend({ db, clock: { now: () => now }, ...more });
}

export async function effectsOf(db: Database, account: string): Promise<Effect[]> {
  const rows = await db
    .selectFrom('ledger_entry')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    kind: row.kind as Effect['kind'],
    planId: row.plan_id,
    installmentId: row.installment_id ?? undefined,
    amount: row.amount,
    currency: row.currency,
    at: toInstant(parseInstant(row.happened_at)),
    idempotencyKey: row.idempotency_key ?? undefined,
  }));
}

/** The database as a fixture of the shared suite; when all is done, the totals of every account that was played with must be right. */
export async function databaseFixture(): Promise<BackendFixture> {
  const { db, close } = await openTestDatabase();
  const opened: string[] = [];
  return {
    close: async () => {
      const wrong = await Promise.all(opened.map((id) => wrongTotals(db, id)));
      await close();
      assert.deepEqual(
        opened.filter((_, index) => wrong[index] !== 0),
        [],
      );
    },
    open: async (book) => {
      opened.push(book.account.id);
      await insertBook(db, book);
      const notices: Notice[] = [];
      const outbox = { put: async (_: unknown, notice: Notice) => void notices.push(notice), flush: () => undefined };
      const cardPages = memoryCardPages();
      const backend = backendAt(db, book.asOf, { cardPages, outbox });
      const { id } = book.account;
      return {
        backend,
        notices,
        cardPages,
        setClock: (instant) => backend.accounts.setClock(id, parseInstant(instant)),
        effects: () => effectsOf(db, id),
      };
    },
  };
}
