import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from './entries.js';
import { entryModule } from './modules.js';
import type { Widget } from './sources.js';

type Target = string | { types: string; default: string };

const built = (module: string): Target => ({
  types: `./dist/esm/${module}.d.ts`,
  default: `./dist/esm/${module}.js`,
});

/** `exports` of package.json: everything that may be imported, and nothing else. */
export function packageExports(root: string, widgets: readonly Widget[]): Record<string, Target> {
  const has = (file: string): boolean => existsSync(join(root, 'src', file));
  const result: Record<string, Target> = {};
  for (const entry of entries) {
    if (entryModule(root, entry)) result[entry.path] = built(entry.file.replace(/\.ts$/, ''));
    if (entry.path !== '.') continue;
    result['./define'] = built('define');
    for (const { name, folder } of widgets) result[`./define/${name}`] = built(`${folder}/define`);
    for (const { name, folder } of widgets) result[`./widgets/${name}`] = built(`${folder}/${name}`);
    if (has('early.ts')) result['./early'] = built('early');
  }
  for (const name of ['react', 'vue', 'svelte']) {
    result[`./${name}`] = { types: `./dist/frameworks/${name}.d.ts`, default: `./dist/frameworks/${name}.js` };
  }
  return {
    ...result,
    './openapi.json': './dist/openapi.json',
    './custom-elements.json': './dist/custom-elements.json',
    './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
    './web-types.json': './dist/web-types.json',
    './pre.css': './dist/browser/pre.css',
    './package.json': './package.json',
  };
}

/**
 * Modules that do something by being imported. Sources are named beside what is built from them, because bundlers that read
 * our own sources (the browser build, the stories) believe this list too.
 */
export const sideEffects = [
  '**/define.js',
  '**/define.ts',
  '**/early.js',
  '**/early.ts',
  './src/browser/*',
  './src/cli/*',
];

/** The package description with the generated fields renewed, all others as they are. */
export function packageJson(root: string, text: string, widgets: readonly Widget[]): string {
  const description = JSON.parse(text) as Record<string, unknown>;
  description.exports = packageExports(root, widgets);
  description.sideEffects = sideEffects;
  return `${JSON.stringify(description, null, 2)}\n`;
}
