import { systemClock } from '../core/clock.js';
import { afterReload, bulkStates, isOpen, type BulkItem, type BulkRun, type BulkState } from './bulk-run.js';
import { bulkStore } from './bulk-store-name.js';

/** Backends forget keys after a day or so; an older run protects nothing. */
const LIFETIME = 24 * 3_600_000;

type Packed = [id: string, parent: string, mark: number, key: string, state: BulkState, code?: string];

/**
 * Keeps a run until it is settled, so that reload and crash lose nothing and repeat nothing: keys, operation and ids, no personal data
 * (`decisions.md`, "pending intentions"). Without storage it lives as long as the page.
 */
export function keepRun(run: BulkRun): void {
  const { items, ...rest } = run;
  const packed = items.map(({ id, parent, mark, key, state, code }): Packed =>
    code === undefined ? [id, parent, mark, key, state] : [id, parent, mark, key, state, code],
  );
  write([...read().filter((one) => one.id !== run.id), { ...rest, items: packed }]);
}

/** Forgets a run: it is settled, or somebody left it. */
export function dropRun(id: string): void {
  const left = read().filter((one) => one.id !== id);
  write(left);
}

/** The newest run of an element and an account that did not come to its end. */
export function keptRun(account: string, owner: string): BulkRun | undefined {
  const found = read()
    .filter((one) => one.account === account && one.owner === owner)
    .at(-1);
  const run = found && afterReload({ ...found, items: found.items.map(unpack) });
  return run && isOpen(run) ? run : undefined;
}

interface Kept extends Omit<BulkRun, 'items'> {
  readonly items: readonly Packed[];
}

const unpack = ([id, parent, mark, key, state, code]: Packed): BulkItem => ({ id, parent, mark, key, state, code });

function read(): Kept[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(bulkStore) ?? '[]');
    const oldest = systemClock.now() - LIFETIME;
    return Array.isArray(stored) ? stored.filter(isKept).filter(({ at }) => at > oldest) : [];
  } catch {
    return [];
  }
}

function write(runs: readonly Kept[]): void {
  try {
    if (runs.length > 0) sessionStorage.setItem(bulkStore, JSON.stringify(runs));
    else sessionStorage.removeItem(bulkStore);
  } catch {
    return;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { id, account, owner, at, items } = value as Record<string, unknown>;
  const isNamed = [id, account, owner].every((part) => typeof part === 'string') && typeof at === 'number';
  return isNamed && Array.isArray(items) && items.every(isPacked);
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value)) return false;
  const [id, parent, mark, key, state] = value as unknown[];
  const isNamed = [id, parent, key].every((part) => typeof part === 'string') && typeof mark === 'number';
  return isNamed && bulkStates.some((one) => one === state);
}
