/** `npm start`: the merchant's portal, the API on another origin, and the database behind it. Ctrl-C ends everything. */
import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import { demoAccount } from '../src/testing/generate-book.js';
import { prepareBackend } from './backend/prepare.js';
import { checkPort, portError, startApi } from './backend/server.js';
import { buildKit } from './build-kit.js';
import { readConfig, root, type DemoConfig } from './config.js';
import { startPortal } from './portal/server.js';
import { run } from './run.js';

type Close = () => Promise<void>;

/** Says what takes its time while somebody watches; a log keeps only the three lines at the end. */
function notice(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}

function placeOf({ databaseUrl, folder }: DemoConfig, place: string): string {
  if (databaseUrl) return `PostgreSQL at ${place}`;
  const short = relative(root, folder);
  return `${short.startsWith('..') ? folder : short} (embedded PostgreSQL)`;
}

async function start(config: DemoConfig, closers: Close[]): Promise<string[]> {
  const apiPort = config.port === 0 ? 0 : config.port + 1;
  for (const port of [config.port, apiPort]) await checkPort(port);
  notice('Building the kit …');
  if (config.build) await buildKit();
  notice('Opening the database …');
  const onProgress = (done: number, all: number) => notice(`Filling the database: ${done} of ${all} plans`);
  const database = await prepareBackend({ ...config, onProgress });
  closers.unshift(() => database.close());
  const secret = config.secret ?? randomBytes(32).toString('base64url');
  const origins = new Set<string>();
  const api = await startApi({
    backend: database.backend,
    port: apiPort,
    secret,
    isAllowedOrigin: (origin) => origins.has(origin),
    onError: (error) => console.error(error),
  });
  closers.unshift(() => api.close());
  const apiUrl = `${api.url}/v1`;
  const portal = await startPortal({ port: config.port, apiUrl, secret, account: demoAccount.id }).catch(
    (error: unknown) => {
      throw portError(error, config.port);
    },
  );
  closers.unshift(() => portal.close());
  const { port } = new URL(portal.url);
  for (const host of ['127.0.0.1', 'localhost']) origins.add(`http://${host}:${port}`);
  notice('');
  return [`Portal  ${portal.url}`, `API     ${apiUrl}`, `Data    ${placeOf(config, database.place)}`];
}

/** Ends what was started, the last first. */
async function closeAll(closers: readonly Close[]): Promise<void> {
  for (const close of closers) await close();
}

function stopOnSignal(closers: readonly Close[]): void {
  const stop = () => {
    // A second signal does not wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
    void closeAll(closers).then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

await run(async () => {
  const closers: Close[] = [];
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
