/**
 * `npm test`: runs everything, fails late, and ends with one line `N passed, N failed, N skipped`.
 * `npm test -- --only node,browser [path filter…]` runs some phases, and of those only the files that match.
 */
import { parseArgs } from 'node:util';
import { phases } from './phases/phases.js';
import { type Outcome, runPhase, schedule } from './phases/schedule.js';
import { isGood, line, sum } from './lib/tally.js';

const { values, positionals: filters } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const wanted = values.only?.split(',');
const unknown = wanted?.filter((name) => !phases.some((phase) => phase.name === name)) ?? [];
if (unknown.length) {
  console.error(`Unknown phase ${unknown.join(', ')}: choose among ${phases.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = phases.filter(({ name }) => !wanted || wanted.includes(name));
// With one phase its output is shown as it comes; several would mix, so theirs is shown when each ends.
const live = chosen.length === 1;
const limitMs = 8 * 60_000;
const begun = performance.now();
const outcomes: Outcome[] = [];

const show = ({ phase, tally, output, seconds }: Outcome): void => {
  console.log(`\n━━ ${phase.title} ━━ ${seconds.toFixed(1)} s`);
  if (!live) console.log(output.trimEnd());
  if (tally.passed + tally.failed + tally.skipped > 1) return;
  console.log(isGood(tally) ? '✓ passed' : '✗ failed');
};

await schedule(
  chosen,
  (phase) => runPhase(phase, filters, { live, limitMs }),
  (outcome) => {
    outcomes.push(outcome);
    show(outcome);
  },
);

console.log(`\n━━ Summary ━━ ${((performance.now() - begun) / 1000).toFixed(1)} s`);
for (const { phase, tally, seconds } of outcomes) {
  console.log(
    `${isGood(tally) ? '✓' : '✗'} ${phase.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${line(tally)}`,
  );
}
const total = sum(outcomes.map(({ tally }) => tally));
console.log(`\n${line(total)}`);
process.exitCode = isGood(total) ? 0 : 1;
