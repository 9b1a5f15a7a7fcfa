import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { freePort } from '../../support/server.js';
import { command, start } from '../lib/command.js';
import { findPostgres } from './find.js';

export interface PostgresServer {
  version: string;
  /** Connection string of a superuser. */
  url: string;
  stop(): Promise<void>;
}

interface User {
  uid?: number;
  gid?: number;
}

/** Whom the server runs as: itself, or for root, whom it refuses, an unprivileged user of this machine. */
async function serverUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const { code, output } = await command('id', ['-u', name]);
    const group = await command('id', ['-g', name]);
    if (code === 0 && group.code === 0) return { uid: Number(output), gid: Number(group.output) };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as.');
}

/** Waits for the sentence the server writes when it is ready. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('ready to accept connections')) resolve();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('close', () => reject(new Error(`PostgreSQL ended while starting:\n${output}`)));
    child.once('error', reject);
  });
}

async function create(bin: string, data: string, user: User): Promise<void> {
  const options = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--username=tranche', '--no-sync'];
  const { code, output } = await command(join(bin, 'initdb'), ['-D', data, ...options], { ...user, cwd: data });
  if (code !== 0) throw new Error(`initdb failed:\n${output}`);
}

/** A fast server for tests: in a folder of its own, on a free port of this machine only, forgetting on a crash. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = await findPostgres();
  const user = await serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'tranche-pg-'));
  chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await create(bin, folder, user);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = start(join(bin, 'postgres'), ['-D', folder, '-k', folder, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
  });
  await ready(child);
  const { output } = await command(join(bin, 'postgres'), ['--version']);
  // SIGINT is PostgreSQL's fast shutdown: open connections are ended.
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => {
        remove();
        resolve();
      });
      child.kill('SIGINT');
    });
  return { version: output.trim(), url: `postgres://tranche@127.0.0.1:${port}/postgres`, stop };
}
