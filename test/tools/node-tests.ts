/** Tests under node:test: `node --import tsx test/tools/node-tests.ts <ending> [path filter…]`. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { root, testFiles } from './lib/paths.js';
import { type Tally, isGood, line, none } from './lib/tally.js';
import { report } from './node-reporter.js';

/** Runs test files, each in a process of its own (which inherits tsx and our environment), two at a time. */
export async function runNodeTests(files: readonly string[]): Promise<Tally> {
  if (files.length === 0) {
    console.log('No test file found.');
    return none;
  }
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency: Math.min(2, availableParallelism()),
  });
  return report(events, (text) => process.stdout.write(text));
}

if (process.argv[1]?.endsWith('node-tests.ts')) {
  const [ending = '.node.test.ts', ...filters] = process.argv.slice(2);
  // Tests that need a PostgreSQL server have their own command (postgres.ts).
  const files = testFiles('test', ending, filters).filter((file) => !file.endsWith('.pg.node.test.ts'));
  const tally = await runNodeTests(files);
  console.log(line(tally));
  process.exit(isGood(tally) ? 0 : 1);
}
