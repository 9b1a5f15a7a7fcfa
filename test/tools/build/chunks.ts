import { join } from 'node:path';
import { earlyQuestions } from '../../../src/client/early-questions.js';
import { root } from '../lib/paths.js';

/** What is asked of the bundler about a module; a part of its own type, which it does not export. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { importers: readonly string[]; dynamicImporters: readonly string[]; isEntry: boolean } | null;
}

/** The widget whose class a module has. */
export const widgetOf = (id: string): string | undefined => /\/src\/widgets\/([^/]+)\/\1\.ts$/.exec(id)?.[1];

/** … or the composition's. */
export const elementOf = (id: string): string | undefined =>
  /\/src\/(?:widgets|compositions)\/([^/]+)\/\1\.ts$/.exec(id)?.[1];

/** The composition that a module belongs to: made of widgets, which have files of their own. */
const compositionOf = (id: string): string | undefined => /\/src\/compositions\/([^/]+)\//.exec(id)?.[1];

/** Whether a widget stands on overviews, whose first rows are to come soon. */
export const isEarly = (widget: string): boolean => earlyQuestions.some(([name]) => name === widget);

/** What every widget that draws a chart stands on. */
const chartController = join(root, 'src/charts/chart-controller.ts');

/** Whether a widget is about one plan or one buyer. */
const isOfOnePlan = (widget: string): boolean => /^(plan|card)-/.test(widget);

interface Readers {
  /** Whether the entry itself reaches the module. */
  entry: boolean;
  /** Widgets by name. */
  widgets: Set<string>;
}

/** Whose code reaches a module, at once or (`late`) also by a part that is loaded on demand. */
function readers(id: string, graph: Graph, late: boolean): Readers {
  const widgets = new Set<string>();
  const seen = new Set([id]);
  let entry = false;
  for (const current of seen) {
    const info = graph.getModuleInfo(current);
    const widget = widgetOf(current);
    if (widget) widgets.add(widget);
    if (info?.isEntry) entry = true;
    info?.importers.forEach((importer) => seen.add(importer));
    // The entry and compositions load every widget on demand: that says nothing.
    if (late && !widget) info?.dynamicImporters.forEach((importer) => seen.add(importer));
  }
  return { entry, widgets };
}

/** Folder and language of a file of texts; English is bundled with what it names. */
const textsOf = (id: string): { folder: string; language: string } | undefined => {
  const [, folder, language] = /\/src\/(.*(?:strings|words))\/([a-z]{2,3}(?:-[A-Za-z]+)?)\.ts$/.exec(id) ?? [];
  return folder && language && language !== 'en' ? { folder, language } : undefined;
};

/** Whether texts are asked for by any widget at once; the others come with a dialog and the like. */
const isAlways = (folder: string): boolean => /^(?:i18n|frame)\/|^blocks\/words$/.test(folder);

/**
 * Which file a module of the browser build goes to. What the entry or two widgets need is part of the entry, what one widget needs is
 * with that widget, so that a widget is one more file and no swarm, unless parts that others load on demand need it too; what only
 * charts share is one file beside them, what only widgets of single plans share is another, which an overview never loads at once, and
 * what only reports share a third.
 * The words of a language that every widget asks for come together. The rest follows from who asks for it.
 */
function fileOf(id: string, graph: Graph): string | null {
  const { entry, widgets } = readers(id, graph, false);
  const [widget] = widgets;
  if (entry) return 'tranche';
  if (widget && readers(id, graph, true).widgets.size > 1) {
    const drawing = readers(chartController, graph, false).widgets;
    if ([...widgets].every((name) => name.endsWith('-chart') || drawing.has(name))) return 'charts';
    if ([...widgets].some(isEarly)) return 'tranche';
    return [...widgets].some(isOfOnePlan) ? 'plans' : 'reports';
  }
  const texts = textsOf(id);
  if (texts) return isAlways(texts.folder) ? `words-${texts.language}` : null;
  return widget ?? compositionOf(id) ?? (id.endsWith('/src/compositions/classes.ts') ? 'dashboard' : null);
}

const group = (debugName: string, priority: number, test: (file: string) => boolean) => ({
  debugName,
  priority,
  name: (id: string, graph: Graph): string | null => {
    const file = fileOf(id, graph);
    return file !== null && test(file) ? file : null;
  },
});

// By priority, because a group takes along what its modules import: the most widely needed file must choose first.
export const chunkGroups = [
  group('entry', 3, (file) => file === 'tranche'),
  group('charts', 2, (file) => ['charts', 'plans', 'reports'].includes(file)),
  group('widgets and words', 1, () => true),
];

/** `chunks/detailing-table-Bx1.js`: named by what is in it, since a dozen modules are called `define` or `fr`. */
export function chunkFile({ name, facadeModuleId: id }: { name: string; facadeModuleId: string | null }): string {
  const texts = id && !name.startsWith('words-') ? textsOf(id) : undefined;
  const label = texts
    ? `${texts.folder.replace(/^(?:widgets|blocks)\/|\/strings$/g, '').replaceAll('/', '-')}-${texts.language}`
    : name;
  return `chunks/${label}-[hash].js`;
}
