import { join } from 'node:path';
import { packageExports } from '../generate/package.js';
import { widgetsIn } from '../generate/sources.js';

/** Modules the library is built from: all that the package exports, and its command. By their path under `dist/esm`. */
export function libraryEntries(root: string): Record<string, string> {
  const modules = Object.values(packageExports(root, widgetsIn(root)))
    .map((target) => (typeof target === 'string' ? '' : target.default))
    // Not what is made of the manifest: types for frameworks have no module of their own.
    .filter((file) => file.startsWith('./dist/esm/'))
    .map((file) => file.replace(/^\.\/dist\/esm\/|\.js$/g, ''));
  return Object.fromEntries([...modules, 'cli/tranche'].map((module) => [module, join(root, 'src', `${module}.ts`)]));
}
