/** `npm run storybook` (with reload, on PORT or 6006) and `npm run storybook:build`. */
import { buildStories, storiesFolder, storybook } from './stories/build.js';

const [task = 'dev'] = process.argv.slice(2);
const port = process.env.PORT ?? '6006';

if (task === 'build') {
  const { code } = await buildStories(storiesFolder, { live: true });
  if (code === 0) console.log(`Stories built: ${storiesFolder}`);
  process.exitCode = code;
} else {
  console.log(`Starting; the stories will be at http://localhost:${port} (Ctrl-C to stop)`);
  const { code } = await storybook(['dev', '--ci', '--no-open', '--port', port, '--exact-port'], { live: true });
  process.exitCode = code;
}
