import { basename } from 'node:path';

/** What is asked of the bundler about a module; a part of its own type, which it does not export. */
interface Graph {
  getModuleInfo(id: string): { importers: readonly string[]; isEntry: boolean } | null;
}

const widgetOf = (id: string): string | undefined => /\/src\/widgets\/([^/]+)\/define\.ts$/.exec(id)?.[1];

/** Those whose code reaches a module without waiting: the entry itself, and widgets by name. */
function readers(id: string, graph: Graph): { entry: boolean; widgets: Set<string> } {
  const widgets = new Set<string>();
  const seen = new Set([id]);
  let entry = false;
  for (const current of seen) {
    const info = graph.getModuleInfo(current);
    const widget = widgetOf(current);
    if (widget) widgets.add(widget);
    if (info?.isEntry) entry = true;
    info?.importers.forEach((importer) => seen.add(importer));
  }
  return { entry, widgets };
}

/**
 * Which file a module of the browser build goes to. What the entry or two widgets need is part of the entry, so that a widget is one
 * more file and no swarm; what only charts share is one file beside them; the rest follows from who asks for it.
 */
export const chunkGroups = [
  {
    debugName: 'shared',
    name: (id: string, graph: Graph): string | null => {
      const { entry, widgets } = readers(id, graph);
      if (entry) return 'tranche';
      if (widgets.size < 2) return null;
      return [...widgets].every((name) => name.endsWith('-chart')) ? 'charts' : 'tranche';
    },
  },
];

/** `chunks/detailing-table-Bx1.js`: named by what is in it, since a dozen modules are called `define` or `fr`. */
export function chunkFile({ name, facadeModuleId: id }: { name: string; facadeModuleId: string | null }): string {
  const widget = id ? widgetOf(id) : undefined;
  const language = id
    ? /\/(?:widgets\/)?([^/]+?)(?:\/strings)?\/[a-z]{2,3}(?:-[A-Za-z]+)?\.ts$/.exec(id)?.[1]
    : undefined;
  const label = widget ?? (id && language ? `${language}-${basename(id, '.ts')}` : name);
  return `chunks/${label}-[hash].js`;
}
