/** Aging buckets, upper bound inclusive: 30 days late is in the first, 31 in the second (`domain.md` §4, M2). */
export interface AgingBucket {
  /** `1-30`, `31-60`, …; `91+` for the last. */
  id: string;
  from: number;
  /** Inclusive; undefined = no end. */
  to: number | undefined;
}

export const defaultAgingBounds: readonly number[] = [30, 60, 90];

/** The buckets between the given upper bounds, plus the open last one. */
export function agingBuckets(upperBounds: readonly number[] = defaultAgingBounds): AgingBucket[] {
  const starts = [1, ...upperBounds.map((bound) => bound + 1)];
  return starts.map((from, index) => {
    const to = upperBounds[index];
    return { id: to === undefined ? `${from}+` : `${from}-${to}`, from, to };
  });
}

/** The bucket of a number of days late; undefined for 0, which is not late. */
export function agingBucketOf(daysOverdue: number, buckets: readonly AgingBucket[]): AgingBucket | undefined {
  return buckets.find(({ from, to }) => daysOverdue >= from && (to === undefined || daysOverdue <= to));
}
