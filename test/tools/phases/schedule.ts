import type { CommandOptions, Finished } from '../lib/command.js';
import { type Tally, failed, passed, readLine } from '../lib/tally.js';
import type { Phase } from './phases.js';

export interface Outcome {
  phase: Phase;
  tally: Tally;
  output: string;
  seconds: number;
}

/** The counts of a finished phase. One that prints no closing line is one check; an unexplained failure is a failure. */
export function judge({ code, output }: Finished): Tally {
  const counted = readLine(output);
  if (!counted) return code === 0 ? passed() : failed();
  const quiet = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return quiet ? { ...counted, failed: 1 } : counted;
}

/** Runs the phases on two lanes, each after those it waits for, and hands over every outcome as it ends. */
export async function schedule(
  phases: readonly Phase[],
  work: (phase: Phase) => Promise<Outcome>,
  ended: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...phases];
  const open = new Set(phases.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  let free = 2;
  const next = (): Phase | undefined => {
    const index = waiting.findIndex((phase) => phase.lanes <= free && !phase.after?.some((name) => open.has(name)));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const launch = (phase: Phase): void => {
    free -= phase.lanes;
    const job = work(phase).then((outcome) => {
      free += phase.lanes;
      open.delete(phase.name);
      running.delete(job);
      ended(outcome);
    });
    running.add(job);
  };
  while (waiting.length || running.size) {
    for (let phase = next(); phase; phase = next()) launch(phase);
    await Promise.race(running);
  }
}

export async function runPhase(phase: Phase, filters: readonly string[], options: CommandOptions): Promise<Outcome> {
  const begun = performance.now();
  const finished = await phase.run(filters, options);
  const seconds = (performance.now() - begun) / 1000;
  return { phase, tally: judge(finished), output: finished.output, seconds };
}
