import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock, type Clock } from '../../src/core/clock.js';
import { demoAccount } from '../../src/testing/generate-book.js';
import { createPostgresBackend, type PostgresBackend, type PostgresBackendOptions } from './postgres-backend.js';
import { openDatabase, type Database, type OpenDatabase } from './database/open.js';
import { migrate } from './migrations/migrate.js';
import { clearSeed, isSeeded, seedDemo } from './seed-book.js';

export interface PrepareOptions {
  databaseUrl?: string | undefined;
  folder: string;
  reset: boolean;
  plans: number;
  clock?: Clock;
  onProgress?: (done: number, all: number) => void;
  /** What the backend works with besides, once there is a database: the outbox, the card page. */
  tools?: (db: Database) => Omit<PostgresBackendOptions, 'db' | 'clock'>;
}

export interface Prepared extends OpenDatabase {
  readonly backend: PostgresBackend;
}

/** The embedded database, and the mails that it wrote. */
async function clearFolder(folder: string): Promise<void> {
  for (const name of ['postgres', 'outbox']) await rm(join(folder, name), { recursive: true, force: true });
}

/** Opens, migrates and, once, fills the database, and brings its account up to today. Throws StartError. */
export async function prepareBackend(options: PrepareOptions): Promise<Prepared> {
  const { databaseUrl, folder, reset, plans, clock = systemClock, onProgress, tools } = options;
  const opened = await openDatabase({
    url: databaseUrl,
    folder,
    beforeOpen: reset ? () => clearFolder(folder) : undefined,
  });
  try {
    const { db } = opened;
    await migrate(db);
    if (reset && databaseUrl) await clearSeed(db);
    if (!(await isSeeded(db))) await seedDemo(db, { plans, now: clock.now(), ...(onProgress && { onProgress }) });
    const backend = createPostgresBackend({ ...tools?.(db), db, clock });
    await backend.accounts.enter(demoAccount.id);
    return { ...opened, backend };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
