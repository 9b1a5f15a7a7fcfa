import { plainClient } from '../../client/plain-client.js';
import type { Client } from '../../contract/client.js';
import { cardChecks } from './checks/cards.js';
import { changeChecks } from './checks/changes.js';
import { confirmationChecks } from './checks/confirmation.js';
import { errorChecks } from './checks/errors.js';
import { exportChecks } from './checks/exports.js';
import { installmentChecks } from './checks/installments.js';
import { metaChecks } from './checks/meta.js';
import { planChecks } from './checks/plans.js';
import { productChecks } from './checks/products.js';
import { reportSumChecks } from './checks/report-sums.js';
import { reportChecks } from './checks/reports.js';
import { updateChecks } from './checks/updates.js';
import { Context, type Check } from './context.js';
import { Probe, type HttpTarget } from './probe.js';
import { explain, isMissing, Skip, Wrong, type CheckResult, type Result } from './verdict.js';

export interface ConformanceOptions {
  /** Also try changes. Nothing is changed unless the backend says that it is in test mode. */
  write?: boolean;
  /** Run only some checks. */
  only?: (operation: string, check: string) => boolean;
}

/** Without these three there is nothing to show (`decisions.md`, Contract). */
const required = new Set(['meta.get', 'plans.list', 'installments.list']);

const checks: readonly Check[] = [
  ...metaChecks,
  ...planChecks,
  ...installmentChecks,
  ...reportChecks,
  ...reportSumChecks,
  ...productChecks,
  ...exportChecks,
  ...errorChecks,
  ...updateChecks,
  ...confirmationChecks,
  ...cardChecks,
  ...changeChecks,
];

function verdict(operation: string, error: unknown): { result: Result; message: string } {
  const message = explain(error);
  if (error instanceof Skip) return { result: 'skipped', message };
  if (!(error instanceof Wrong) && isMissing(error) && !required.has(operation)) return { result: 'missing', message };
  return { result: 'wrong', message };
}

async function judge(check: Check, context: Context): Promise<CheckResult> {
  const { operation, name } = check;
  try {
    await check.run(context);
    return { operation, check: name, result: 'pass', message: '' };
  } catch (error) {
    return { operation, check: name, ...verdict(operation, error) };
  }
}

const isHttp = (target: Client | HttpTarget): target is HttpTarget => 'baseUrl' in target;

function clientFor({ baseUrl, token, fetch }: HttpTarget): Client {
  const known = token === undefined ? {} : { token: () => Promise.resolve(token) };
  return plainClient({ baseUrl, ...known, ...(fetch && { fetch }), retries: 1, timeoutMs: 30_000 });
}

async function isTestMode(client: Client): Promise<boolean> {
  return client.meta.get().then(
    ({ testMode }) => testMode,
    () => false,
  );
}

/**
 * Tries a backend against the contract, operation by operation, and says what passes, what is missing and what answers
 * wrongly. Give an address (then the errors on the wire are looked at too) or any client. Reads only, unless `write` is
 * set *and* `meta.testMode` is true; then plans of the account are canceled and refunded, and buyers may be written to. The
 * data should stand still meanwhile. Operations that are missing beside `meta.get`, `plans.list` and `installments.list` are
 * no fault: the kit folds reports and products itself and leaves out buttons.
 */
export async function* conformance(
  target: Client | HttpTarget,
  { write = false, only = () => true }: ConformanceOptions = {},
): AsyncGenerator<CheckResult, void, undefined> {
  const client = isHttp(target) ? clientFor(target) : target;
  const probe = isHttp(target) ? new Probe(target) : undefined;
  const context = new Context(client, probe, write && (await isTestMode(client)));
  for (const check of checks) if (only(check.operation, check.name)) yield await judge(check, context);
}
