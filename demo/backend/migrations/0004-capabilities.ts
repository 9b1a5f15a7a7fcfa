import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts from before price changes and card pages can do these too: they are the backend's capabilities, not the account's. */
export const capabilitiesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const one of ['plan.update', 'card.session']) {
      await sql`
        update account set capabilities = array_append(capabilities, ${one}::text)
        where 'plan.cancel' = any(capabilities) and not ${one}::text = any(capabilities)`.execute(db);
    }
  },
};
