/** `npm start`: the merchant's portal, the API on another origin, the buyer's pages, and the database behind them. Ctrl-C ends everything. */
import { relative } from 'node:path';
import { checkPort } from './backend/server.js';
import { buildKit } from './build-kit.js';
import { readConfig, root, type DemoConfig } from './config.js';
import { run } from './run.js';
import { portCount, startServices, type Closers } from './services.js';

/** Says what takes its time while somebody watches; a log keeps only the three lines at the end. */
function notice(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}

function placeOf({ databaseUrl, folder }: DemoConfig, place: string): string {
  if (databaseUrl) return `PostgreSQL at ${place}`;
  const short = relative(root, folder);
  return `${short.startsWith('..') ? folder : short} (embedded PostgreSQL)`;
}

async function start(config: DemoConfig, closers: Closers): Promise<string[]> {
  if (config.port !== 0) for (let place = 0; place < portCount; place += 1) await checkPort(config.port + place);
  notice('Building the kit …');
  if (config.build) await buildKit();
  notice('Opening the database …');
  const onProgress = (done: number, all: number) => notice(`Filling the database: ${done} of ${all} plans`);
  const { portal, api, database } = await startServices({ ...config, onProgress }, closers);
  notice('');
  return [`Portal  ${portal.url}`, `API     ${api.url}/v1`, `Data    ${placeOf(config, database.place)}`];
}

/** Ends what was started, the last first. */
async function closeAll(closers: Readonly<Closers>): Promise<void> {
  for (const close of closers) await close();
}

function stopOnSignal(closers: Readonly<Closers>): void {
  const stop = () => {
    // A second signal does not wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
    void closeAll(closers).then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

await run(async () => {
  const closers: Closers = [];
  stopOnSignal(closers);
  try {
    const lines = await start(readConfig(process.env), closers);
    for (const line of lines) console.log(line);
  } catch (error) {
    notice('');
    await closeAll(closers);
    throw error;
  }
});
