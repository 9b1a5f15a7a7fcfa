import { parseArgs } from 'node:util';
import { permissions, type Permission } from '../model/capability.js';
import { createSessionToken } from '../server/session.js';
import type { Terminal } from './terminal.js';

export const tokenUsage = `tranche token <account> [--permissions <list>] [--minutes <number>]

  Prints a session token for trying things out, signed with TRANCHE_SECRET, which the API has too.

  --permissions <list>  separated by commas; all of them without: ${permissions.join(', ')}
  --minutes <number>    how long it is good for, 60 without; a day at most

  Exit code: 0 printed, 1 not possible, 2 the command was not understood.`;

function wishOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { permissions: { type: 'string' }, minutes: { type: 'string', default: '60' } },
    });
    const [account, ...more] = positionals;
    if (!account || more.length > 0) return undefined;
    // Unknown ones are refused by name where the token is made.
    const granted = (values.permissions?.split(',').map((one) => one.trim()) ?? [...permissions]) as Permission[];
    return { account, granted, lifetime: Number(values.minutes) * 60 };
  } catch {
    return undefined;
  }
}

/** `tranche token`: prints a session token and gives the exit code. */
export async function runToken(args: readonly string[], terminal: Terminal): Promise<number> {
  const wish = wishOf(args);
  if (!wish) {
    terminal.err(tokenUsage);
    return 2;
  }
  const secret = terminal.env['TRANCHE_SECRET'] ?? '';
  const session = { account: wish.account, subject: 'cli', permissions: wish.granted };
  try {
    terminal.out(await createSessionToken(session, { secret, lifetime: wish.lifetime }));
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    terminal.err(secret ? `No token: ${error.message}.` : 'Set TRANCHE_SECRET to the secret of the API.');
    return 1;
  }
}
