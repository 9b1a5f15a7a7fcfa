import { isTrancheError } from '../../core/errors.js';

export type Result = 'pass' | 'missing' | 'wrong' | 'skipped';

/** One line of the report. */
export interface CheckResult {
  /** For instance `plans.list`. */
  operation: string;
  check: string;
  result: Result;
  /** Why, in a sentence; empty for a pass. */
  message: string;
}

/** The backend does something else than the contract says. */
export class Wrong extends Error {}

/** This cannot be found out here: no such data, no address, not asked for. */
export class Skip extends Error {}

export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Wrong(message);
}

const quoted = (text: string | undefined): string => (text === undefined ? '' : ` (request ${text})`);

/** What an error of the client says to the person who writes the backend; never a value, only where and what. */
export function explain(error: unknown): string {
  if (error instanceof Wrong || error instanceof Skip) return error.message;
  if (!isTrancheError(error)) return error instanceof Error ? error.message : 'unknown failure';
  const where = error.fields.slice(0, 5).map(({ pointer, code }) => `${pointer || '/'} ${code}`);
  const status = error.status === undefined ? '' : ` with status ${error.status}`;
  const fields = where.length > 0 ? `: ${where.join(', ')}` : '';
  return `${error.code}${status}${fields}${quoted(error.requestId)}`;
}

/** True when the backend does not have the operation at all. */
export function isMissing(error: unknown): boolean {
  return isTrancheError(error) && (error.status === 404 || error.status === 405 || error.status === 501);
}

/** Runs a call that must be refused; tells what happened instead. */
export async function refusal(call: Promise<unknown>, status: number, code: string): Promise<void> {
  const error: unknown = await call.then(
    () => undefined,
    (one: unknown) => one ?? new Wrong('unknown failure'),
  );
  expect(error !== undefined, `accepted; expected ${status} ${code}`);
  expect(
    isTrancheError(error) && error.status === status && error.code === code,
    `answered ${explain(error)}; expected ${status} ${code}`,
  );
}
