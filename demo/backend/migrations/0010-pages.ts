import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const indexes = [
  // The longest late first, of those with something late in the days asked for.
  `create index late_by_days_overdue on plan (account_id, oldest_overdue_on, id desc, newest_overdue_on)
   where overdue_count > 0`,
  // The usual order of one status: the newest plans are not late, and the oldest are done.
  'create index plan_by_status_and_purchase on plan (account_id, status, purchased_on, id)',
];

/** Two more ways for a page to find its plans without passing others (decision 17). */
export const pagesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const index of indexes) await sql.raw(index).execute(db);
  },
};
