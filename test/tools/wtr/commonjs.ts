import type { TestRunnerPlugin } from '@web/test-runner-core';
import { join } from 'node:path';
import { root } from '../lib/paths.js';
import { runVite } from '../build/browser.js';

const place = '/__card-library.js';
const entry = join(root, 'test/tools/wtr/card-library.ts');

async function bundled(): Promise<string> {
  const lib = { entry, formats: ['es' as const] };
  const [chunk] = await runVite({ root, build: { lib, copyPublicDir: false } }, { write: false });
  return chunk?.code ?? '';
}

/** The test server hands out modules as they are; the one package that is none is bundled, once, when a test asks for it. */
export function cardLibrary(): TestRunnerPlugin {
  let code: Promise<string> | undefined;
  return {
    name: 'card-library',
    resolveImport: ({ source }) => (source.startsWith('card-validator/') ? place : undefined),
    serve: async ({ path }) => (path === place ? { body: await (code ??= bundled()), type: 'js' } : undefined),
  };
}
