import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../demo/config.js';
import { freePort, startServer } from '../support/server.js';

interface Run {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves with the exit code. */
  exit: Promise<number | null>;
}

/** Runs a command of the demo as a person would, without the build of the browser's bundle. */
function launch(file: string, env: Record<string, string>, args: string[] = []): Run {
  const { DATABASE_URL: _server, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'demo', file), ...args], {
    cwd: root,
    env: { ...inherited, NO_BUILD: '1', PLANS: '40', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, out: () => out, err: () => err, exit };
}

/** Waits for the three lines; fails when the process ends before. */
async function lines(run: Run): Promise<string[]> {
  while (run.out().split('\n').length < 4) {
    const next = await Promise.race([once(run.child.stdout!, 'data'), run.exit.then(() => 'ended' as const)]);
    assert.notEqual(next, 'ended', run.err());
  }
  return run.out().trimEnd().split('\n');
}

async function stop(run: Run): Promise<number | null> {
  run.child.kill('SIGINT');
  return run.exit;
}

const addressIn = (line: string | undefined): string => /http:\S+/.exec(line ?? '')?.[0] ?? '';

/** One sentence on stderr, nothing on stdout, exit code 1. */
async function failsWith(run: Run, sentence: RegExp): Promise<void> {
  assert.equal(await run.exit, 1, run.err());
  assert.match(run.err(), sentence);
  assert.equal(run.err().trimEnd().split('\n').length, 1, run.err());
  assert.equal(run.out(), '');
}

describe('npm start', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tranche-start-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('prints three lines, serves, keeps its data, and ends on Ctrl-C', async () => {
    const env = { DATA_DIR: join(folder, 'data') };
    const first = launch('start.ts', env);
    const [portal, api, data, ...more] = await lines(first);
    assert.deepEqual(more, []);
    assert.match(portal ?? '', /^Portal +http:\/\/127\.0\.0\.1:\d+$/);
    assert.match(data ?? '', /^Data +.*data \(embedded PostgreSQL\)$/);
    assert.equal((await fetch(`${addressIn(api)}/meta`)).status, 401);
    assert.ok((await fetch(addressIn(portal))).ok);

    await failsWith(launch('start.ts', env), /is in use by process \d+/);
    await failsWith(launch('backend/seed.ts', env, ['--plans', '10']), /is in use by process \d+/);

    assert.equal(await stop(first), 0);
    assert.equal(first.err(), '');
    assert.deepEqual((await readdir(env.DATA_DIR)).sort(), ['postgres', 'vault']);

    const seeded = launch('backend/seed.ts', env, ['--plans', '10']);
    await failsWith(seeded, /is filled already; add --reset/);
    const again = launch('backend/seed.ts', env, ['--plans', '10', '--reset']);
    assert.equal(await again.exit, 0, again.err());
    assert.match(again.out(), /10 plans in \d+\.\d s/);
  });

  test('a damaged data folder, and a new one in its place', async () => {
    const env = { DATA_DIR: join(folder, 'damaged') };
    await mkdir(join(env.DATA_DIR, 'postgres'), { recursive: true });
    await writeFile(join(env.DATA_DIR, 'postgres/PG_VERSION'), '99\n');
    await failsWith(launch('start.ts', env), /may be damaged\. Start with RESET=1/);
    const run = launch('start.ts', { ...env, RESET: '1' });
    assert.equal((await lines(run)).length, 3);
    assert.equal(await stop(run), 0);
  });

  test('a port in use', async () => {
    // The API takes the port after the portal's.
    const port = await freePort();
    const other = await startServer(() => new Response(), port);
    try {
      const env = { DATA_DIR: join(folder, 'port'), PORT: String(port - 1) };
      await failsWith(launch('start.ts', env), new RegExp(`^Port ${port} is in use\\.`));
    } finally {
      await other.close();
    }
  });

  test('a server that cannot be reached', async () => {
    const port = await freePort();
    const url = `postgres://user:hidden@127.0.0.1:${port}/shop`;
    const run = launch('start.ts', { DATABASE_URL: url });
    await failsWith(run, /^DATABASE_URL cannot be reached \(127\.0\.0\.1:\d+\/shop\)/);
    assert.doesNotMatch(run.err(), /hidden/);
    await failsWith(launch('start.ts', { DATABASE_URL: 'shop' }), /must look like postgres:\/\//);
  });

  test('settings that make no sense', async () => {
    await failsWith(launch('start.ts', { PORT: 'abc' }), /^PORT must be a whole number/);
    await failsWith(launch('start.ts', { ALLOW_ORIGIN: 'localhost' }), /^ALLOW_ORIGIN must name origins/);
    await failsWith(launch('backend/seed.ts', {}, ['--plans', 'many']), /^--plans must be a whole number/);
  });
});
