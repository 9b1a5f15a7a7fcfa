import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filesIn } from '../lib/paths.js';

const template = join(import.meta.dirname, 'template');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Why a name will not do; undefined when it will. */
export function refusal(root: string, name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" is no widget name: lower-case words joined by hyphens, for instance invoice-table (the tag adds tranche-).`;
  }
  if (name.startsWith('tranche-')) return `The tag adds tranche- by itself: call it ${name.slice('tranche-'.length)}.`;
  return existsSync(join(root, 'src/widgets', name)) ? `src/widgets/${name} exists already.` : undefined;
}

/** Where a file of the template goes. */
function target(file: string, name: string): string {
  const path = file.replace(/\.txt$/, '').replaceAll('__name__', name);
  if (path.startsWith('src/')) return join('src/widgets', name, path.slice('src/'.length));
  if (path.startsWith('test/')) return join('test/widgets', name, path.slice('test/'.length));
  return join('stories/widgets', path.slice('stories/'.length));
}

/**
 * Writes a new widget with its tests and stories: it compiles, passes and shows real plans from the first minute.
 * @returns the files written, relative to the root
 */
export async function scaffold(root: string, name: string): Promise<string[]> {
  const words = name.split('-');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const written: string[] = [];
  for (const file of filesIn('.', template)) {
    const text = readFileSync(join(template, file), 'utf8')
      .replaceAll('__name__', name)
      .replaceAll('__Name__', words.map(capital).join(''))
      .replaceAll('__Title__', capital(words.join(' ')))
      .replaceAll('__version__', version);
    const path = target(file, name);
    const filepath = join(root, path);
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
    written.push(path);
  }
  return written;
}
