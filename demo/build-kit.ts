import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './backend/database/start-error.js';
import { root } from './config.js';

const built = join(root, 'dist/browser/tranche.min.js');

/** Files whose change means that the browser's bundle is old. */
function* sources(): Iterable<string> {
  for (const file of ['package-lock.json', 'vite.config.ts']) yield join(root, file);
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}

export function isKitFresh(): boolean {
  if (!existsSync(built)) return false;
  const age = statSync(built).mtimeMs;
  for (const file of sources()) if (statSync(file).mtimeMs > age) return false;
  return true;
}

/** Builds what the portal's pages load, when it is missing or older than its sources. Throws StartError. */
export async function buildKit(): Promise<void> {
  if (isKitFresh()) return;
  const { buildBrowser } = await import('../test/tools/build/browser.js');
  try {
    await buildBrowser();
  } catch (cause) {
    throw new StartError('The bundle for the browser cannot be built; "npm run build" tells why.', cause);
  }
}
