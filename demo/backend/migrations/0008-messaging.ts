import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether a buyer may be written to about payments; null = nobody said anything. */
export const messagingMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      alter table customer
      add column messaging text check (messaging in ('allowed', 'opted_out', 'unknown'))`.execute(db);
  },
};
