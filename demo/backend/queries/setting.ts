import type { Moment } from '../../../src/backends/billing/attempts.js';
import type { AccountFacts } from '../../../src/backends/billing/record.js';
import type { Database } from '../database/open.js';

/** Whose data, when, and by which rules. */
export interface Setting {
  readonly db: Database;
  readonly book: AccountFacts;
  readonly moment: Moment;
}
