/** `npm run seed -- --plans 100000 [--reset]`: fills the demo's account, in `.data/` or at DATABASE_URL. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../src/core/clock.js';
import { readConfig } from '../config.js';
import { run } from '../run.js';
import { openDatabase, type OpenDatabase } from './database/open.js';
import { StartError } from './database/start-error.js';
import { migrate } from './migrations/migrate.js';
import { clearSeed, isSeeded, seedDemo } from './seed-book.js';

interface Wish {
  plans: number;
  reset: boolean;
}

function readArguments(standard: number): Wish {
  const { values } = parseArgs({ options: { plans: { type: 'string' }, reset: { type: 'boolean', default: false } } });
  const plans = Number(values.plans ?? standard);
  if (Number.isInteger(plans) && plans >= 1 && plans <= 1_000_000) return { plans, reset: values.reset };
  throw new StartError(`--plans must be a whole number from 1 to 1000000, not "${values.plans ?? ''}".`);
}

/** A line that overwrites itself on a terminal; in a log, one line for each tenth. */
function progress(): (done: number, all: number) => void {
  let told = -1;
  return (done, all) => {
    const tenth = Math.floor((done * 10) / all);
    if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} plans${done === all ? '\n' : ''}`);
    else if (tenth > told) console.log(`${done} of ${all} plans`);
    told = tenth;
  };
}

async function fill({ db, place }: OpenDatabase, { plans, reset }: Wish): Promise<void> {
  await migrate(db);
  if (reset) await clearSeed(db);
  else if (await isSeeded(db)) {
    throw new StartError(`The database at ${place} is filled already; add --reset to fill it anew.`);
  }
  const begin = performance.now();
  const onLoaded = (): void => console.log('indexes and totals');
  await seedDemo(db, { plans, now: systemClock.now(), onProgress: progress(), onLoaded });
  console.log(`${place}: ${plans} plans in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

await run(async () => {
  const { databaseUrl, folder, plans } = readConfig(process.env);
  const wish = readArguments(plans);
  const beforeOpen = wish.reset ? () => rm(join(folder, 'postgres'), { recursive: true, force: true }) : undefined;
  const database = await openDatabase({ url: databaseUrl, folder, beforeOpen });
  try {
    await fill(database, wish);
  } finally {
    await database.close();
  }
});
