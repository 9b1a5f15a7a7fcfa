export interface Percentiles {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export interface ReportRow extends Percentiles {
  what: string;
}

/** How long one question takes, asked `rounds` times after a first one that is not counted. */
export async function percentiles(run: () => Promise<unknown>, rounds: number): Promise<Percentiles> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
