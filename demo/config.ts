import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from './backend/database/start-error.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the environment says; everything has a default that works. */
export interface DemoConfig {
  /** Of the portal; API, buyer's page, card page and bank take the next four. 0 = any free ones. */
  port: number;
  /** A PostgreSQL server instead of the embedded one. */
  databaseUrl: string | undefined;
  /** Where the embedded database lies. */
  folder: string;
  /** Build the browser's bundle when it is old. */
  build: boolean;
  /** Throw the data away first. */
  reset: boolean;
  /** Plans of the invented account. */
  plans: number;
  /** Signs session tokens; made anew at every start unless given. */
  secret: string | undefined;
  /** Further origins that may ask the API: pages of one's own, to try the kit in. */
  origins: readonly string[];
  /** Sends mails to buyers; without it they are written to files. */
  smtpUrl: string | undefined;
}

function wholeNumber(name: string, text: string | undefined, standard: number, most: number): number {
  if (text === undefined || text === '') return standard;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new StartError(`${name} must be a whole number from 0 to ${most}, not "${text}".`);
}

function smtpUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)) return text;
  throw new StartError('SMTP_URL must look like smtp://user:password@host:587 or smtps://host.');
}

function originsOf(text = ''): string[] {
  return text.split(/[\s,]+/).flatMap((one) => {
    if (one === '') return [];
    if (URL.canParse(one) && new URL(one).origin === one) return one;
    throw new StartError(`ALLOW_ORIGIN must name origins such as http://localhost:5173, not "${one}".`);
  });
}

/**
 * `PORT`, `DATABASE_URL`, `RESET=1`, `SMTP_URL`, `ALLOW_ORIGIN`, `TRANCHE_SECRET`; for tests also `DATA_DIR`, `PLANS` and `NO_BUILD=1`.
 * Throws StartError.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): DemoConfig {
  const secret = env['TRANCHE_SECRET'] || undefined;
  if (secret !== undefined && secret.length < 32)
    throw new StartError('TRANCHE_SECRET must have at least 32 characters.');
  return {
    port: wholeNumber('PORT', env['PORT'], 4000, 65_531),
    databaseUrl: env['DATABASE_URL'] || undefined,
    folder: env['DATA_DIR'] || join(root, '.data'),
    build: env['NO_BUILD'] !== '1',
    reset: env['RESET'] === '1',
    plans: wholeNumber('PLANS', env['PLANS'], 5_000, 1_000_000),
    secret,
    origins: originsOf(env['ALLOW_ORIGIN']),
    smtpUrl: smtpUrlOf(env['SMTP_URL']),
  };
}
