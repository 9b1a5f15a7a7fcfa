/** `npm run new widget <name>`: a new widget with tests and stories, registered everywhere. */
import { generate } from './generate/generate.js';
import { root } from './lib/paths.js';
import { refusal, scaffold } from './new/scaffold.js';

const [kind, name = ''] = process.argv.slice(2);
const wrong = kind === 'widget' && name ? refusal(root, name) : 'Usage: npm run new widget <name>';
if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else {
  const files = [...(await scaffold(root, name)), ...(await generate(root))];
  console.log(files.join('\n'));
  console.log(`\n<tranche-${name}> is there: npm run storybook shows it, npm test -- --only browser ${name} tests it.`);
}
