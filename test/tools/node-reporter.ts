import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';
import { root } from './lib/paths.js';
import { type Tally, none } from './lib/tally.js';

type Outcome = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

const place = (file: string | undefined): string => (file ? relative(root, file) : '');

/** A suite counts by its tests. A file that reports itself as passed held no test at all: a lost test, not a pass. */
function judge({ type, data }: Outcome): keyof Tally | null {
  const isFile = data.name === data.file;
  if (type === 'test:fail') return isSuite(data) && causedByChildren(data) ? null : 'failed';
  if (isFile) return 'failed';
  if (isSuite(data)) return null;
  return data.skip || data.todo ? 'skipped' : 'passed';
}

const isSuite = (data: Outcome['data']): boolean => data.details.type === 'suite';

const causedByChildren = (data: Outcome['data']): boolean =>
  (data.details as { error?: { failureType?: string } }).error?.failureType === 'subtestsFailed';

function explain({ type, data }: Outcome, suites: readonly string[]): string {
  const error = (data.details as { error?: Error }).error;
  const reason = type === 'test:pass' ? 'no test in this file' : inspect(error?.cause ?? error, { depth: 4 });
  const names = data.name === data.file ? [] : [...suites.slice(0, data.nesting), data.name];
  return `✗ ${place(data.file)} ${names.join(' › ')}\n${indent(reason)}\n`;
}

const indent = (text: string): string => text.replace(/^/gm, '    ');

/** Prints every failure in full and a line for each file, and counts. */
export async function report(events: AsyncIterable<TestEvent>, print: (text: string) => void): Promise<Tally> {
  const total: Tally = { ...none };
  const files = new Map<string, number>();
  // Events come file by file, so the last name started at each depth is the path to the present test.
  const started: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:start') started[event.data.nesting] = event.data.name;
    if (event.type === 'test:stdout' || event.type === 'test:stderr') print(event.data.message);
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const outcome = judge(event);
    if (!outcome) continue;
    total[outcome] += 1;
    if (outcome === 'failed') print(explain(event, started));
    const file = place(event.data.file);
    files.set(file, (files.get(file) ?? 0) + (outcome === 'passed' ? 1 : 0));
  }
  for (const [file, count] of [...files].sort()) print(`  ${file}: ${count} passed\n`);
  return total;
}
