import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where tools keep what may be thrown away (ignored by git). */
export const cache = join(root, '.cache');

const ignored = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'coverage']);

/** Every file under a folder of the project, relative to its root, with forward slashes, sorted. */
export function filesIn(folder: string, base = root): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(path)) {
      if (ignored.has(name)) continue;
      const child = join(path, name);
      const stats = statSync(child, { throwIfNoEntry: false });
      if (stats?.isDirectory()) walk(child);
      else if (stats) found.push(relative(base, child).split(sep).join('/'));
    }
  };
  const start = join(base, folder);
  if (statSync(start, { throwIfNoEntry: false })?.isDirectory()) walk(start);
  return found.sort();
}

/** Test files by ending, narrowed to those whose path holds one of the filters. */
export function testFiles(folder: string, ending: string, filters: readonly string[] = []): string[] {
  return filesIn(folder).filter(
    (file) => file.endsWith(ending) && (filters.length === 0 || filters.some((filter) => file.includes(filter))),
  );
}

/** The package's version. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
