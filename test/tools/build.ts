/**
 * `npm run build`: everything in `dist/`. With `--check` what was built is examined too; `--update` accepts the public surface as it
 * is now.
 */
import { buildBrowser } from './build/browser.js';
import { runMode } from './build/browser.js';

await buildBrowser();
await runMode('library');
