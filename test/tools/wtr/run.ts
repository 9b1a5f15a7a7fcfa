/** Browser tests in Chromium: `node --import tsx test/tools/wtr/run.ts [path filter…]`. */
import { testFiles } from '../lib/paths.js';
import { isGood, line, none } from '../lib/tally.js';
import { chromium } from './browsers.js';
import { runInBrowser } from './runner.js';

const filters = process.argv.slice(2);
const files = [...testFiles('test', '.browser.test.ts', filters), ...testFiles('test', '.chromium.test.ts', filters)];
const tally = files.length ? await runInBrowser(files, await chromium()) : none;
console.log(line(tally));
process.exit(isGood(tally) ? 0 : 1);
