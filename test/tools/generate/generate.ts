import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filesIn } from '../lib/paths.js';
import { entries } from './entries.js';
import { classesModule, defineModule, entryModule, loadersModule, marker } from './modules.js';
import { packageJson } from './package.js';
import { readme } from './readme.js';
import { widgetsIn } from './sources.js';

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The published API as it stands; committed, so that a change of it is seen in review. */
async function openApi(root: string): Promise<string | undefined> {
  const file = join(root, 'src/server/openapi.ts');
  if (!existsSync(file)) return undefined;
  const { buildOpenApi } = (await import(file)) as { buildOpenApi: () => unknown };
  return JSON.stringify(buildOpenApi());
}

/** Every generated file of a tree, formatted; undefined for one that must not exist (its sources are gone). */
export async function generated(root: string): Promise<Map<string, string | undefined>> {
  const widgets = widgetsIn(root);
  const files = new Map<string, string | undefined>([
    ['src/define.ts', defineModule(widgets)],
    ['src/browser/loaders.ts', loadersModule(widgets)],
    ['src/compositions/classes.ts', classesModule(widgets)],
    ...entries.map((entry): [string, string | undefined] => [`src/${entry.file}`, entryModule(root, entry)]),
  ]);
  for (const file of filesIn('src/entries', root)) if (!files.has(file)) files.set(file, undefined);
  const description = read(join(root, 'package.json'));
  if (description) files.set('package.json', packageJson(root, description, widgets));
  const page = read(join(root, 'README.md'));
  if (page) files.set('README.md', readme(root, page, widgets));
  const api = await openApi(root);
  if (api) files.set('test/surface/openapi.json', api);
  for (const [file, text] of files) {
    if (text === undefined) continue;
    const filepath = join(root, file);
    files.set(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}

/**
 * Renews the generated files of a tree.
 * @returns those that were stale; with `check` they are left as they are
 */
export async function generate(root: string, { check = false } = {}): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of await generated(root)) {
    const path = join(root, file);
    const old = read(path);
    if (old === text) continue;
    if (text === undefined && !old?.startsWith(marker)) continue;
    stale.push(file);
    if (check) continue;
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return stale;
}
