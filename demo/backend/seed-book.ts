import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { toInstant } from '../../src/core/clock.js';
import { localDateIn } from '../../src/core/zone.js';
import type { PlanRecord } from '../../src/backends/billing/record.js';
import { demoAccount, generateBook, generatePlans } from '../../src/testing/generate-book.js';
import type { Database } from './database/open.js';
import { loadInBulk } from './records/bulk-load.js';
import { recountTotals } from './records/recount.js';
import { insertAccount, loadPlans } from './records/write.js';

export interface SeedOptions {
  plans: number;
  seed?: number;
  /** Milliseconds since the epoch: the book is true on that day. */
  now: number;
  /** Told after each batch how many plans are in. */
  onProgress?: (done: number, all: number) => void;
  /** Told when all plans are in, and only their indexes and totals are not. */
  onLoaded?: () => void;
}

/** Plans a statement, about eight installments each. */
const batch = 1_000;
/** After so many plans the connection gets its turn: a batch travels, and is written, while the next one is invented. */
const breath = 50;

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

/** The plans of a book in batches of one statement. */
async function* batchesOf(plans: Iterable<PlanRecord>): AsyncIterable<PlanRecord[]> {
  let waiting: PlanRecord[] = [];
  for (const plan of plans) {
    waiting.push(plan);
    if (waiting.length % breath === 0) await turn();
    if (waiting.length < batch) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

/** Fills the demo's account with an invented book, all or nothing, in constant memory however many plans. */
export async function seedDemo(
  db: Database,
  { plans, seed = 1, now, onProgress, onLoaded }: SeedOptions,
): Promise<void> {
  const today = localDateIn(now, demoAccount.timeZone);
  const book = { ...generateBook({ plans: 0, today }), asOf: toInstant(now) };
  await db.transaction().execute(async (trx) => {
    await insertAccount(trx, book, today);
    const load = async () => {
      let done = 0;
      let writing = Promise.resolve();
      for await (const some of batchesOf(generatePlans({ seed, plans, today }))) {
        await writing;
        done += some.length;
        writing = loadPlans(trx, book.account.id, some);
        onProgress?.(done, plans);
      }
      await writing;
    };
    await loadInBulk(trx, load, onLoaded);
    await recountTotals(trx, book.account.id);
  });
  // So that questions asked right away go the right way; plans and what hangs on them were looked at when they were in.
  await sql`analyze account, product, plan_total, due_total`.execute(db);
}
