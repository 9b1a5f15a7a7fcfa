import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../manifest.js';
import { editorData } from './editors.js';
import { elementTypes } from './elements.js';
import { frameworkModules } from './modules.js';

/**
 * What frameworks and editors learn from the manifest, written into a folder that holds the built declarations: types for
 * React, Vue and Svelte, data for VS Code and JetBrains' editors.
 */
export function writeFrameworks(manifest: Manifest, dist: string): void {
  const folder = join(dist, 'frameworks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), elementTypes(manifest));
  for (const [name, types] of Object.entries(frameworkModules)) {
    writeFileSync(join(folder, `${name}.d.ts`), types);
    // Importing it must work in a bundler too; there is nothing to run.
    writeFileSync(join(folder, `${name}.js`), 'export {};\n');
  }
  for (const [file, data] of Object.entries(editorData(manifest, dist))) {
    writeFileSync(join(dist, file), `${JSON.stringify(data, null, 2)}\n`);
  }
}
