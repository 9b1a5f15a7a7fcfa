import type { Plugin } from 'vite';
import { customElementsManifest } from '../build/manifest.js';

const id = 'virtual:custom-elements';

/** The custom-elements manifest of the sources as they are now: stories need no build before them. */
export const manifestPlugin = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: async (resolved) =>
    resolved === `\0${id}` ? `export default ${JSON.stringify(await customElementsManifest())}` : undefined,
});
