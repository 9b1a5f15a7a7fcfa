import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkGroups } from './chunks.js';

type Links = Readonly<Record<string, { by?: readonly string[]; later?: readonly string[]; isEntry?: boolean }>>;

const define = (name: string): string => `/src/widgets/${name}/${name}.ts`;

/** The file a module goes to, in a build whose modules are imported as said, at once (`by`) or on demand (`later`). */
function fileOf(id: string, links: Links): string | null {
  const graph = {
    getModuleInfo(module: string) {
      const { by = [], later = [], isEntry = false } = links[module] ?? {};
      return { importers: by, dynamicImporters: later, isEntry };
    },
  };
  return chunkGroups.map(({ name }) => name(id, graph)).find((file) => file !== null) ?? null;
}

const widgets: Links = Object.fromEntries(
  ['detailing-table', 'status-chart', 'overdue-chart', 'card-registration', 'plan-update'].map((name) => [
    define(name),
    { later: ['/src/browser/tranche.ts'] },
  ]),
);
const shared = (by: readonly string[], more: Links = {}): string | null =>
  fileOf('/src/shared.ts', {
    ...widgets,
    '/src/browser/tranche.ts': { isEntry: true },
    '/src/shared.ts': { by },
    ...more,
  });

test('what one widget needs is with it, what an overview shares with the entry', () => {
  assert.equal(shared([define('detailing-table')]), 'detailing-table');
  assert.equal(shared([define('detailing-table'), define('status-chart')]), 'tranche');
  assert.equal(shared([define('detailing-table'), define('plan-update')]), 'tranche');
  assert.equal(shared(['/src/browser/tranche.ts']), 'tranche');
});

test('what only charts, or only widgets of single plans share is beside them', () => {
  assert.equal(shared([define('overdue-chart'), define('status-chart')]), 'charts');
  assert.equal(shared([define('card-registration'), define('plan-update')]), 'plans');
});

test('a part that a widget loads on demand brings no other widget along', () => {
  const dialog: Links = { '/src/dialog.ts': { later: [define('detailing-table')] } };
  assert.equal(shared(['/src/dialog.ts', define('card-registration')], dialog), 'plans');
  assert.equal(shared(['/src/dialog.ts', define('detailing-table')], dialog), 'detailing-table');
  assert.equal(shared(['/src/dialog.ts'], dialog), null);
});
