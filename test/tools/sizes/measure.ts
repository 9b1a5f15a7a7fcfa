import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../../vite.config.js';
import { type BrowserBuild, type Chunk, runVite } from '../build/browser.js';
import { elementOf } from '../build/chunks.js';
import { cache, root } from '../lib/paths.js';
import { type Budget, lazyBudgets, mostFiles, textsPath, widgetBudgets } from './budgets.js';

export interface Row extends Budget {
  /** Bytes after gzip -9, each file compressed by itself as a server sends it. */
  bytes: number;
  files: number;
  isOver: boolean;
}

/** Chunks reached from some by static imports, themselves included. */
function staticGraph(from: readonly Chunk[], all: readonly Chunk[]): Set<Chunk> {
  const found = new Set(from);
  for (const { imports } of found) {
    for (const chunk of all) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return found;
}

export function weigh({ name, kib, aim }: Budget, chunks: Iterable<Chunk>): Row {
  const sizes = [...chunks].map(({ code }) => gzipSync(code, { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { name, kib, aim, bytes, files: sizes.length, isOver: bytes > kib * 1024 };
}

/** The module somebody asks for when a lazy chunk is loaded. */
const asked = (chunk: Chunk): string => chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? chunk.fileName;

interface Part {
  budget: Budget;
  chunks: Set<Chunk>;
}

/**
 * What a part is called. The words of a dialog come with the dialog, not with the language; those that every widget shares come once a
 * page, whatever is on it.
 */
function labelOf(chunk: Chunk, budget: Budget, isFirst: boolean): { label: string; language?: string } {
  const id = asked(chunk);
  const [, folder = '', language] = textsPath.exec(id) ?? [];
  if (language === undefined) return { label: `${isFirst ? '' : 'later '}${budget.name} ${fileName(chunk)}` };
  const shared = id.includes('/src/widgets/') ? '' : 'shared ';
  return {
    label: isFirst ? `${shared}${budget.name}` : `later ${budget.name} ${folder.replace('/strings', '')}`,
    language,
  };
}

const fileName = (chunk: Chunk): string => /([^/]+)\.[a-z]+$/.exec(asked(chunk))?.[1] ?? chunk.name;

/** What a bundle loads on demand: one row a part; of the languages, whose files come together, the largest. */
function lazyRows(name: string, chunks: readonly Chunk[], initial: ReadonlySet<Chunk>): Row[] {
  const parts = new Map<string, Map<string, Part>>();
  const first = new Set([...initial].flatMap(({ dynamicImports }) => dynamicImports));
  for (const chunk of chunks.filter(({ isDynamicEntry }) => isDynamicEntry)) {
    const budget = lazyBudgets.find(({ modules }) => modules.test(asked(chunk)));
    if (!budget || initial.has(chunk)) continue;
    const { label, language = '' } = labelOf(chunk, budget, first.has(chunk.fileName));
    const languages = parts.get(label) ?? new Map<string, Part>();
    const row = { ...budget, name: [`${name} › ${label}`, language].join(' ').trim() };
    const part = languages.get(language) ?? { budget: row, chunks: new Set() };
    for (const needed of staticGraph([chunk], chunks)) if (!initial.has(needed)) part.chunks.add(needed);
    parts.set(label, languages.set(language, part));
  }
  return [...parts.values()].flatMap((languages) => {
    const rows = [...languages.values()].map((part) => weigh(part.budget, part.chunks));
    return rows.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
}

/** A bundle of some widgets alone with all they depend on. */
async function bundleOf(name: string, widgets: readonly string[]): Promise<Chunk[]> {
  const files = widgets.map((widget) => {
    const own = join(root, 'src/widgets', widget, 'define.ts');
    return existsSync(own) ? own : join(root, 'src/compositions', widget, 'define.ts');
  });
  const folder = join(cache, 'sizes');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, files.map((file) => `import '${file}';\n`).join(''));
  return runVite(bundle({ [name]: entry }), { write: false });
}

/** Every widget of the budget, bundled alone: the entry's row, then those of its lazy parts. */
export async function measureAlone(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const budget of widgetBudgets) {
    const chunks = await bundleOf(budget.name, budget.widgets);
    const entries = chunks.filter(({ isEntry }) => isEntry);
    const initial = staticGraph(entries, chunks);
    // What the widgets of a composition load on demand is measured with each of them.
    rows.push(weigh(budget, initial), ...(budget.widgets.length > 2 ? [] : lazyRows(budget.name, chunks, initial)));
  }
  return rows;
}

/** What a widget's first files are made of: bytes of each module, minified share of the gzip size. */
export async function explain(widgets: readonly string[]): Promise<[module: string, bytes: number][]> {
  const chunks = await bundleOf('why', widgets);
  const initial = [
    ...staticGraph(
      chunks.filter(({ isEntry }) => isEntry),
      chunks,
    ),
  ];
  const modules = initial.flatMap(({ modules }) => Object.entries(modules));
  const total = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
  const { bytes } = weigh({ name: 'why', kib: 0 }, initial);
  const name = (id: string): string => id.replace(/^.*\/node_modules\//, '').replace(root, '');
  return modules
    .map(([id, { renderedLength }]): [string, number] => [name(id), Math.round((renderedLength / total) * bytes)])
    .sort((a, b) => b[1] - a[1]);
}

/** What a page with the browser build really loads until each widget shows its data. */
export function measureBrowser({ chunks }: BrowserBuild): Row[] {
  const entry = chunks.filter(({ fileName }) => fileName === 'tranche.min.js');
  const early = chunks.filter(({ fileName }) => fileName === 'early.js');
  return widgetBudgets.flatMap(({ name, widgets, page, aim }) => {
    const isOurs = (id: string): boolean => widgets.includes(elementOf(id) ?? '');
    const widget = chunks.filter(({ isEntry, moduleIds }) => !isEntry && moduleIds.some(isOurs));
    if (widget.length === 0) return [];
    const loaded = new Set([...early, ...staticGraph([...entry, ...widget], chunks)]);
    const row = weigh({ name: `page with ${name}`, kib: page, aim }, loaded);
    return [{ ...row, isOver: row.isOver || (name === 'detailing-table' && row.files > mostFiles) }];
  });
}
