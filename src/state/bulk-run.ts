/**
 * How one object of a bulk run stands.
 * `waiting`: not sent · `sent`: on its way · `done` · `pending`: accepted, its end comes later · `failed`: tried in vain ·
 * `refused`: the backend said no · `changed`: no longer what it was when it was chosen, so it was not sent · `uncertain`: it was sent and
 * nobody knows whether it happened.
 */
export const bulkStates = ['waiting', 'sent', 'done', 'pending', 'failed', 'refused', 'changed', 'uncertain'] as const;
export type BulkState = (typeof bulkStates)[number];

/** One object of a run. Nothing here says anything about a person: a run is kept over reload. */
export interface BulkItem {
  readonly id: string;
  /** The object it belongs to. */
  readonly parent: string;
  /** What tells whether somebody else was at it since it was chosen. */
  readonly mark: number;
  /** Idempotency key of its intention: of this object in this run. */
  readonly key: string;
  readonly state: BulkState;
  /** Stable code of what came out, where there is one. */
  readonly code?: string | undefined;
}

/** One operation over many objects. Pure data: each step makes a new one. */
export interface BulkRun {
  readonly id: string;
  /** Account it belongs to: nobody else may go on with it. */
  readonly account: string;
  /** Who shows it: the element's tag. */
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly items: readonly BulkItem[];
}

/** How the objects of a run stand, counted. */
export type BulkTally = Readonly<Record<BulkState, number>> & {
  readonly total: number;
  /** Those that came to an end, whatever it was. */
  readonly settled: number;
};

export function tally(run: BulkRun): BulkTally {
  const counts = Object.fromEntries(bulkStates.map((state) => [state, 0])) as Record<BulkState, number>;
  for (const { state } of run.items) counts[state] += 1;
  const { waiting, sent, uncertain } = counts;
  return { ...counts, total: run.items.length, settled: run.items.length - waiting - sent - uncertain };
}

/** The object to send next: first those whose outcome is owed, then those never sent. Undefined when there is nothing to send. */
export function nextItem(run: BulkRun, taken: ReadonlySet<string>): BulkItem | undefined {
  const free = ({ id }: BulkItem) => !taken.has(id);
  return (
    run.items.find((item) => item.state === 'uncertain' && free(item)) ??
    run.items.find((item) => item.state === 'waiting' && free(item))
  );
}

/** The run with one object in another state. */
export function withState(run: BulkRun, id: string, state: BulkState, code?: string): BulkRun {
  const items = run.items.map((item) => (item.id === id ? { ...item, state, code } : item));
  return { ...run, items };
}

/** A run found again after its page was gone: nobody heard the answers to what was on its way. */
export function afterReload(run: BulkRun): BulkRun {
  const items = run.items.map((item) => (item.state === 'sent' ? { ...item, state: 'uncertain' as const } : item));
  return { ...run, items };
}

/** True when something of it is still to be sent or to be heard of. */
export function isOpen(run: BulkRun): boolean {
  return run.items.some(({ state }) => state === 'waiting' || state === 'sent' || state === 'uncertain');
}

/**
 * A new run of what did not succeed: what failed is a new intention with a new key; what is uncertain or was never sent keeps its own, so
 * that it still happens once. `marks` says how the objects look now.
 */
export function againRun(
  run: BulkRun,
  given: { id: string; at: number; keyOf: (id: string) => string; markOf: (item: BulkItem) => number },
): BulkRun {
  const items = run.items.flatMap((item): BulkItem[] => {
    if (item.state === 'failed') {
      return [{ ...item, key: given.keyOf(item.id), mark: given.markOf(item), state: 'waiting', code: undefined }];
    }
    const isOwed = item.state === 'uncertain' || item.state === 'waiting' || item.state === 'sent';
    return isOwed ? [{ ...item, state: item.state === 'waiting' ? 'waiting' : 'uncertain' }] : [];
  });
  return { ...run, id: given.id, at: given.at, items };
}
