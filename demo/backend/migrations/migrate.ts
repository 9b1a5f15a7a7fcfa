import { Migrator } from 'kysely/migration';
import { StartError } from '../database/start-error.js';
import type { Database } from '../database/open.js';
import { plansMigration } from './0001-plans.js';
import { updatesMigration } from './0002-updates.js';
import { cardsMigration } from './0003-cards.js';
import { capabilitiesMigration } from './0004-capabilities.js';
import { planAmountsMigration } from './0005-plan-amounts.js';
import { cardSessionsMigration } from './0006-card-sessions.js';
import { totalsMigration } from './0007-totals.js';
import { messagingMigration } from './0008-messaging.js';
import { lateMigration } from './0009-late.js';
import { pagesMigration } from './0010-pages.js';

/** All migrations by name, in the order of their names. One that has run anywhere is never changed. */
const migrations = {
  '0001-plans': plansMigration,
  '0002-updates': updatesMigration,
  '0003-cards': cardsMigration,
  '0004-capabilities': capabilitiesMigration,
  '0005-plan-amounts': planAmountsMigration,
  '0006-card-sessions': cardSessionsMigration,
  '0007-totals': totalsMigration,
  '0008-messaging': messagingMigration,
  '0009-late': lateMigration,
  '0010-pages': pagesMigration,
};

/**
 * Brings the tables up to date. What has run is written in `schema`, whoever else keeps such a list in the same database. Throws
 * StartError when the database is of a newer or another version.
 */
export async function migrate(db: Database, schema = 'public'): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw new StartError(
      `The tables of the database cannot be brought up to date: ${error instanceof Error ? error.message : 'unknown reason'}.`,
      error,
    );
}
