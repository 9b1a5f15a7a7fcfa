/** What a phase, a tool or a whole run counted. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

export const passed = (count = 1): Tally => ({ ...none, passed: count });
export const failed = (count = 1): Tally => ({ ...none, failed: count });

export const sum = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    none,
  );

/** Nothing failed and something ran: an empty run is a failure, or a lost glob would look like success. */
export const isGood = (tally: Tally): boolean => tally.failed === 0 && tally.passed > 0;

export const line = (tally: Tally): string =>
  `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;

/** The last closing line in a tool's output, or null when it ended without one. */
export function readLine(output: string): Tally | null {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) } : null;
}
