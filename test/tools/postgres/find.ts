import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install, isExecutable, which } from '../lib/apt.js';
import { command } from '../lib/command.js';

/** The oldest version whose features the backend may use (decisions.md, Tests). */
const oldest = 15;

const folderOf = (program: string | undefined): string[] => (program ? [program.replace(/[/\\][^/\\]+$/, '')] : []);

/** Folders named by version under one of these parents hold a server each. */
function versioned(parent: string): string[] {
  try {
    return readdirSync(parent)
      .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
      .map((version) => join(parent, version, 'bin'));
  } catch {
    return [];
  }
}

const candidates = (): string[] => [
  ...(process.env.PG_BIN ? [process.env.PG_BIN] : folderOf(which('pg_ctl'))),
  ...versioned('/usr/lib/postgresql'),
  ...[
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
    '/Applications/Postgres.app/Contents/Versions/latest/bin',
  ],
];

async function versionOf(folder: string): Promise<number> {
  if (!['postgres', 'initdb'].every((program) => isExecutable(join(folder, program)))) return 0;
  const { output } = await command(join(folder, 'postgres'), ['--version']);
  return Number.parseInt(/(\d+)(?:\.\d+)?/.exec(output)?.[0] ?? '0', 10);
}

async function known(): Promise<string | undefined> {
  for (const folder of candidates()) if ((await versionOf(folder)) >= oldest) return folder;
  return undefined;
}

/**
 * The folder with `postgres` and `initdb`: PG_BIN, PATH, the usual places, or (root on Debian) installed now.
 * @throws one sentence when there is none
 */
export async function findPostgres(): Promise<string> {
  let folder = await known();
  if (!folder && canInstall()) {
    await install('postgresql');
    folder = await known();
  }
  if (folder) return folder;
  throw new Error(
    `No PostgreSQL ${oldest} or newer found: set PG_BIN to its programs, or install one (Debian: apt-get install postgresql).`,
  );
}
