import type { TestRunnerPlugin } from '@web/test-runner-core';
import { join } from 'node:path';
import { root } from '../lib/paths.js';
import { runVite } from '../build/browser.js';

const place = '/__libraries.js';
const entry = join(root, 'test/tools/wtr/libraries.ts');

async function bundled(): Promise<string> {
  const lib = { entry, formats: ['es' as const] };
  const [chunk] = await runVite({ root, build: { lib, copyPublicDir: false } }, { write: false });
  return chunk?.code ?? '';
}

/** The test server hands out modules as they are; the packages that are none are bundled, once, when a test asks for one of them. */
export function commonJsLibraries(): TestRunnerPlugin {
  let code: Promise<string> | undefined;
  return {
    name: 'commonjs-libraries',
    resolveImport: ({ source }) => (source === 'papaparse' || source.startsWith('card-validator/') ? place : undefined),
    serve: async ({ path }) => (path === place ? { body: await (code ??= bundled()), type: 'js' } : undefined),
  };
}
