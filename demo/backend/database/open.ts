import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PGliteDialect, PostgresDialect, type LogEvent } from 'kysely';
import pg from 'pg';
import { claimFolder } from './folder-lock.js';
import { StartError } from './start-error.js';
import type { Tables } from './tables.js';
import { valueParsers } from './value-parsers.js';

export type Database = Kysely<Tables>;

export interface OpenDatabase {
  readonly db: Database;
  /** For people: where the data lies, without a password. */
  readonly place: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A PostgreSQL server, `postgres://…`; wins over `folder`. */
  url?: string | undefined;
  /** Folder of the embedded database; in memory when neither is given. */
  folder?: string | undefined;
  /** Schema of the tables on a server, `public` by default. */
  schema?: string | undefined;
  /** Runs when the folder is ours and nothing is open yet. */
  beforeOpen?: (() => Promise<void>) | undefined;
  log?: ((event: LogEvent) => void) | undefined;
}

/** Opens the database. Throws {@link StartError} with one clear sentence when it cannot be had. */
export function openDatabase(options: OpenOptions = {}): Promise<OpenDatabase> {
  return options.url ? openServer(options.url, options) : openEmbedded(options);
}

async function openServer(url: string, { schema = 'public', log }: OpenOptions): Promise<OpenDatabase> {
  if (!/^(postgres(ql)?|socket):/.test(url)) {
    throw new StartError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    options: `-c search_path=${schema} -c TimeZone=UTC`,
    types: { getTypeParser: parserFor },
    max: 8,
  });
  // A connection that dies while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    client.release();
  } catch (cause) {
    await pool.end();
    throw new StartError(`DATABASE_URL cannot be reached (${addressOf(url)}): ${reasonOf(cause)}.`, cause);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), ...(log && { log }) });
  return { db, place: addressOf(url), close: () => db.destroy() };
}

async function openEmbedded({ folder, beforeOpen, log }: OpenOptions): Promise<OpenDatabase> {
  const lock = folder === undefined ? undefined : await claimFolder(folder);
  try {
    await beforeOpen?.();
    const pglite = await createEmbedded(folder);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), ...(log && { log }) });
    const close = async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      await lock?.release();
    };
    return { db, place: folder ?? 'memory', close };
  } catch (cause) {
    await lock?.release();
    throw new StartError(
      `The data folder ${folder ?? ''} cannot be opened; it may be damaged. Start with RESET=1 to make a new one.`,
      cause,
    );
  }
}

async function createEmbedded(folder: string | undefined): Promise<PGlite> {
  const options = { parsers: { ...valueParsers }, extensions: { pg_trgm } };
  if (folder === undefined) return await PGlite.create(options);
  await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create({ ...options, dataDir: join(folder, 'postgres') });
  await pglite.exec("set TimeZone to 'UTC'");
  return pglite;
}

function parserFor(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return valueParsers[oid] ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown);
}

/** Host and database of a connection string, and nothing secret. */
function addressOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    return `${hostname || searchParams.get('host') || 'localhost'}${port && `:${port}`}${pathname}`;
  } catch {
    return 'not an address';
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message ? error.message.replace(/\.$/, '') : 'no answer';
}
