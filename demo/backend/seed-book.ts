import { toInstant } from '../../src/core/clock.js';
import { localDateIn } from '../../src/core/zone.js';
import type { PlanRecord } from '../../src/backends/billing/record.js';
import { demoAccount, generateBook, generatePlans } from '../../src/testing/generate-book.js';
import type { Database } from './database/open.js';
import { insertAccount, insertPlans } from './records/write.js';

export interface SeedOptions {
  plans: number;
  seed?: number;
  /** Milliseconds since the epoch: the book is true on that day. */
  now: number;
  /** Told after each batch how many plans are in. */
  onProgress?: (done: number, all: number) => void;
}

/** Plans a transaction and a statement, about eight installments each. */
const batch = 1_000;

/** True when the demo's account is there already. */
export async function isSeeded(db: Database): Promise<boolean> {
  const row = await db.selectFrom('account').select('id').where('id', '=', demoAccount.id).executeTakeFirst();
  return row !== undefined;
}

/** Forgets the demo's account with everything in it. */
export async function clearSeed(db: Database): Promise<void> {
  await db.deleteFrom('plan').where('account_id', '=', demoAccount.id).execute();
  await db.deleteFrom('account').where('id', '=', demoAccount.id).execute();
}

/** Fills the demo's account with an invented book, all or nothing. */
export async function seedDemo(db: Database, { plans, seed = 1, now, onProgress }: SeedOptions): Promise<void> {
  const today = localDateIn(now, demoAccount.timeZone);
  const book = { ...generateBook({ plans: 0, today }), asOf: toInstant(now) };
  await db.transaction().execute(async (trx) => {
    await insertAccount(trx, book, today);
    let waiting: PlanRecord[] = [];
    let done = 0;
    for (const plan of generatePlans({ seed, plans, today })) {
      waiting.push(plan);
      if (waiting.length < batch) continue;
      await insertPlans(trx, book.account.id, waiting);
      done += waiting.length;
      waiting = [];
      onProgress?.(done, plans);
    }
    await insertPlans(trx, book.account.id, waiting);
  });
  onProgress?.(plans, plans);
}
