import type { Import } from './imports.js';
import { importsOf } from './imports.js';
import { type Rule, within } from './tree.js';

/** What a layer may import: other layers, whole or their types only (`contract (types)`), and packages by pattern. */
interface Layer {
  layers: readonly string[];
  packages?: readonly RegExp[];
}

const zod = /^zod\/mini$/;
const lit = /^lit(?:\/|$)/;
// One icon is one small file of data, drawn by ui/icon.ts (decision 2).
const icon = /^lucide\/dist\/esm\/icons\/[\w-]+\.m?js$/;
const types = (layer: string): string => `${layer} (types)`;
const belowWidgets = ['core', 'model', 'contract', 'client', 'state', 'i18n', 'ui', 'charts', 'frame', 'blocks'];

/** architecture.md §3 with decisions.md; stories/docs/decisions/ says where and why the code went another way. */
export const layers: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: [/^papaparse$/] },
  model: { layers: ['core'], packages: [zod] },
  contract: { layers: ['core', 'model'], packages: [zod] },
  client: { layers: ['core', 'model', 'contract'] },
  server: { layers: ['core', 'model', 'contract'], packages: [/^jose$/] },
  backends: { layers: ['core', 'model', 'contract'] },
  state: {
    layers: ['core', types('model'), types('contract'), types('client')],
    packages: [lit, /^@lit\/(?:task|context)$/],
  },
  i18n: { layers: ['core', types('model')], packages: [lit, /^@internationalized\/number$/] },
  ui: { layers: ['core', 'i18n'], packages: [lit, icon] },
  charts: { layers: ['core', 'i18n', 'ui'], packages: [lit, icon, /^chart\.js$/] },
  frame: {
    layers: ['core', types('model'), types('contract'), types('client'), 'state', 'i18n', 'ui'],
    packages: [lit, icon],
  },
  blocks: {
    layers: ['core', 'model', types('contract'), 'state', 'i18n', 'ui', 'charts', 'frame'],
    packages: [lit, icon],
  },
  widgets: { layers: belowWidgets, packages: [lit, icon] },
  compositions: { layers: [...belowWidgets, 'widgets'], packages: [lit, icon] },
  hosted: {
    layers: ['core', 'model', 'contract', 'state', 'i18n', 'ui'],
    packages: [zod, lit, icon, /^card-validator\/dist\/[\w-]+\.js$/],
  },
  testing: { layers: ['core', 'model', 'contract', 'client', 'backends'] },
  cli: {
    layers: ['core', 'model', 'contract', 'client', 'server', 'backends', 'testing'],
    packages: [/^node:/],
  },
  // The script-tag build: registers the provider and loads every widget when its tag appears.
  browser: { layers: ['core', 'ui', 'frame', 'widgets', 'compositions'] },
};

/** Generated: they name everything there is, and nothing imports them. */
const generated = /^src\/(?:index|define)\.ts$|^src\/entries\//;

/** Single files that only some may import. */
const exceptions: readonly { from: RegExp; to: string }[] = [
  { from: /^src\/backends\//, to: 'src/client/transport.ts' },
  { from: /^src\/early\.ts$/, to: 'src/client/early.ts' },
  { from: /^src\/early\.ts$/, to: 'src/client/early-questions.ts' },
];

/** The layer of a file, or undefined outside of src/ and for files at its top. */
export const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

const widgetOf = (path: string): string | undefined => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];

function judgeFile(found: Import, from: string, target: string): string | undefined {
  const to = layerOf(target);
  if (exceptions.some((exception) => exception.from.test(found.from.path) && exception.to === target)) return undefined;
  if (from === to) {
    const [own, other] = [widgetOf(found.from.path), widgetOf(target)];
    return own !== undefined && own !== other ? `${found.at}: a widget imports another widget (${target})` : undefined;
  }
  const allowed = layers[from]?.layers ?? [];
  if (to !== undefined && allowed.includes(to)) return undefined;
  if (to !== undefined && allowed.includes(types(to))) {
    return found.typeOnly ? undefined : `${found.at}: ${from} may import only types of ${to} (${target})`;
  }
  return `${found.at}: ${from} must not import ${to ?? target} (${target})`;
}

function judge(found: Import): string | undefined {
  const from = layerOf(found.from.path) ?? '';
  if (found.target !== undefined) return judgeFile(found, from, found.target);
  const allowed = layers[from]?.packages ?? [];
  if (allowed.some((pattern) => pattern.test(found.specifier))) return undefined;
  return `${found.at}: ${from || found.from.path} must not import the package ${found.specifier}`;
}

/** Down only: each layer imports what the table allows, types included, and only its own packages. */
export const downOnly: Rule = (tree) =>
  within(tree, ['src'])
    .filter(({ path }) => !generated.test(path))
    .flatMap((source) => importsOf(source).map(judge))
    .filter((message) => message !== undefined);

/** Every folder of src/ is a layer of the table. */
export const knownLayers: Rule = (tree) => {
  const unknown = new Set(within(tree, ['src']).map(({ path }) => layerOf(path)));
  return [...unknown].flatMap((layer) =>
    layer === undefined || layer === 'entries' || layers[layer] ? [] : [`src/${layer}/ is no layer of the table`],
  );
};

/** What the outside sees of the kit is imported by nobody inside. */
export const nobodyImportsGenerated: Rule = (tree) =>
  within(tree, ['src'])
    .flatMap(importsOf)
    .filter(({ target }) => target !== undefined && generated.test(target))
    .map(({ at, target }) => `${at}: nothing inside src/ imports ${target}`);
