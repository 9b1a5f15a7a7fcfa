/** Browser tests in Chromium: `node --import tsx test/tools/wtr/run.ts [path filter…]`. */
import { testFiles } from '../lib/paths.js';
import { isGood, line, sum } from '../lib/tally.js';
import { chromium } from './browsers.js';
import { runInBrowsers } from './runner.js';

const filters = process.argv.slice(2);
const files = [...testFiles('test', '.browser.test.ts', filters), ...testFiles('test', '.chromium.test.ts', filters)];
const counts = files.length ? await runInBrowsers(files, [await chromium()]) : new Map();
const tally = sum(counts.values());
console.log(line(tally));
process.exit(isGood(tally) ? 0 : 1);
