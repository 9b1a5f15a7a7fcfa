/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKitGTK, one after the other.
 * `npm run test:engines -- --only firefox,webkit [path filter…]`
 */
import { parseArgs } from 'node:util';
import type { BrowserLauncher } from '@web/test-runner-core';
import { testFiles } from './lib/paths.js';
import { type Tally, failed, isGood, line, sum } from './lib/tally.js';
import { chromium } from './wtr/browsers.js';
import { firefox } from './wtr/firefox.js';
import { runInBrowser } from './wtr/runner.js';
import { webkit } from './wtr/webkit.js';

const engines: Readonly<Record<string, () => Promise<BrowserLauncher>>> = { chromium, firefox, webkit };

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const wanted = values.only?.split(',') ?? Object.keys(engines);
const files = testFiles('test', '.browser.test.ts', positionals);

/** One engine at a time: an engine that cannot be had is one failure and does not stop the others. */
async function inEngine(name: string): Promise<Tally> {
  console.log(`\n━━ ${name} ━━`);
  const begun = performance.now();
  try {
    const launcher = await engines[name]?.();
    if (!launcher) throw new Error(`Unknown engine: choose among ${Object.keys(engines).join(', ')}.`);
    const tally = await runInBrowser(files, launcher);
    console.log(`${name}: ${line(tally)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    // Nothing ran: that is no success.
    return tally.passed + tally.failed > 0 ? tally : failed();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return failed();
  }
}

const counts: [string, Tally][] = [];
for (const name of wanted) counts.push([name, await inEngine(name)]);

console.log('\n━━ Engines ━━');
for (const [name, tally] of counts) console.log(`${isGood(tally) ? '✓' : '✗'} ${name.padEnd(9)} ${line(tally)}`);
const total = sum(counts.map(([, tally]) => tally));
console.log(`\n${line(total)}`);
process.exit(isGood(total) ? 0 : 1);
