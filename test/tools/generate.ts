/** `npm run generate`: writes the generated files; with `--check` it only says which are stale, and fails when any is. */
import { parseArgs } from 'node:util';
import { generate } from './generate/generate.js';
import { root } from './lib/paths.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = await generate(root, values);
for (const file of stale) console.log(values.check ? `stale: ${file}` : `written: ${file}`);
if (!stale.length) console.log('All generated files are fresh.');
else if (values.check) {
  console.error('Run npm run generate and commit what it writes.');
  process.exitCode = 1;
}
