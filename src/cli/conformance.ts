import { parseArgs } from 'node:util';
import { plainClient } from '../client/plain-client.js';
import type { Fetch } from '../client/transport.js';
import { isTrancheError } from '../core/errors.js';
import { conformance } from '../testing/conformance/conformance.js';
import type { HttpTarget } from '../testing/conformance/probe.js';
import type { CheckResult, Result } from '../testing/conformance/verdict.js';
import type { Terminal } from './terminal.js';

export const conformanceUsage = `tranche conformance <url> [--write] [--only <operation>] [--json]

  Tries the backend at <url> against the contract and says what passes, what is missing
  and what answers wrongly. The session token comes from TRANCHE_TOKEN.

  --write            also try changes; only on a backend whose meta.testMode is true
  --only <operation> for instance plans.list
  --json             one JSON document instead of a table

  Exit code: 0 nothing is wrong, 1 something is, 2 the command was not understood.`;

interface Wish extends HttpTarget {
  write: boolean;
  json: boolean;
  only: string | undefined;
}

/** What was asked for; undefined when it cannot be understood. */
function wishOf(args: readonly string[], { env, fetch }: Terminal): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: 'boolean' }, json: { type: 'boolean' }, only: { type: 'string' } },
    });
    const [baseUrl = '', ...more] = positionals;
    const url = new URL(baseUrl);
    // A password in an address ends up in logs; the token has its own place.
    if (more.length > 0 || !/^https?:$/.test(url.protocol) || url.username || url.search) return undefined;
    const token = env['TRANCHE_TOKEN'];
    const { write = false, json = false, only } = values;
    return { baseUrl, write, json, only, ...(token && { token }), ...(fetch && { fetch }) };
  } catch {
    return undefined;
  }
}

const marks: Record<Result, string> = { pass: '✓', wrong: '✗', missing: '○', skipped: '–' };

function line({ check, result, message }: CheckResult): string {
  return `  ${marks[result]} ${check}${message ? `\n      ${result}: ${message}` : ''}`;
}

const words: Record<Result, string> = { pass: 'passed', wrong: 'wrong', missing: 'missing', skipped: 'skipped' };

function count(results: readonly CheckResult[]): Record<Result, number> {
  const counts: Record<Result, number> = { pass: 0, wrong: 0, missing: 0, skipped: 0 };
  for (const { result } of results) counts[result]++;
  return counts;
}

/** One sentence when the backend does not even say who it is: a hundred failed checks would say no more. */
async function greeting(wish: Wish, fetch: Fetch | undefined): Promise<{ testMode: boolean } | string> {
  const { baseUrl, token } = wish;
  const known = token === undefined ? {} : { token: () => Promise.resolve(token) };
  try {
    return await plainClient({ baseUrl, ...known, ...(fetch && { fetch }), retries: 0 }).meta.get();
  } catch (error) {
    if (!isTrancheError(error)) throw error;
    if (error.kind === 'network' || error.kind === 'timeout') return `${baseUrl} cannot be reached.`;
    if (error.code !== 'session_expired') return { testMode: false };
    return token
      ? `${baseUrl} refuses the token in TRANCHE_TOKEN.`
      : `${baseUrl} wants a token: set TRANCHE_TOKEN to one.`;
  }
}

function introduction({ write, baseUrl }: Wish, testMode: boolean): string {
  if (!write) return `${baseUrl}: reading only. Changes are tried with --write.`;
  if (!testMode) return `${baseUrl}: reading only, because the backend does not say that it is in test mode.`;
  return `${baseUrl}: in test mode. Plans will be canceled and refunded, and buyers written to.`;
}

/** `tranche conformance`: prints what it finds and gives the exit code. */
export async function runConformance(args: readonly string[], terminal: Terminal): Promise<number> {
  const wish = wishOf(args, terminal);
  if (!wish) {
    terminal.err(conformanceUsage);
    return 2;
  }
  const meta = await greeting(wish, terminal.fetch);
  if (typeof meta === 'string') {
    terminal.err(meta);
    return 1;
  }
  const { write, json, only } = wish;
  const results: CheckResult[] = [];
  if (!json) terminal.out(introduction(wish, meta.testMode));
  for await (const one of conformance(wish, { write, only: (operation) => !only || operation === only })) {
    if (!json && results.at(-1)?.operation !== one.operation) terminal.out(`\n${one.operation}`);
    if (!json) terminal.out(line(one));
    results.push(one);
  }
  if (results.length === 0) {
    terminal.err(`No check is about ${only ?? 'this'}: operations are named as in plans.list.`);
    return 2;
  }
  const counts = count(results);
  const summary = (Object.keys(words) as Result[]).map((one) => `${counts[one]} ${words[one]}`).join(', ');
  const changes = write && meta.testMode;
  if (json) terminal.out(JSON.stringify({ target: wish.baseUrl, write: changes, counts, results }, null, 2));
  else terminal.out(`\n${summary}${changes ? '' : ' (reading only)'}`);
  return counts.wrong > 0 ? 1 : 0;
}
