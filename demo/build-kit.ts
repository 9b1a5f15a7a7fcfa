import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './backend/database/start-error.js';
import { root } from './config.js';

const built = ['dist/browser/tranche.min.js', 'dist/hosted/index.html'].map((file) => join(root, file));

/** Files whose change means that the browser's bundle is old. */
function* sources(): Iterable<string> {
  for (const file of ['package-lock.json', 'vite.config.ts']) yield join(root, file);
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}

export function isKitFresh(): boolean {
  if (!built.every((file) => existsSync(file))) return false;
  const age = Math.min(...built.map((file) => statSync(file).mtimeMs));
  for (const file of sources()) if (statSync(file).mtimeMs > age) return false;
  return true;
}

/** Builds what the portal's pages load, and the card page, when it is missing or older than its sources. Throws StartError. */
export async function buildKit(): Promise<void> {
  if (isKitFresh()) return;
  const [{ buildBrowser }, { buildHosted }] = await Promise.all([
    import('../test/tools/build/browser.js'),
    import('../test/tools/build/hosted.js'),
  ]);
  try {
    await buildBrowser();
    await buildHosted();
  } catch (cause) {
    throw new StartError('The bundle for the browser cannot be built; "npm run build" tells why.', cause);
  }
}
