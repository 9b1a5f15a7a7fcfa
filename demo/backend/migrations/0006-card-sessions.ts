import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A buyer's invitations in the order of their list; the open ones have an index of their own already. */
export const cardSessionsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create index card_session_of_customer
      on card_session (account_id, customer_id, created_at desc, id collate "C" desc)`.execute(db);
  },
};
