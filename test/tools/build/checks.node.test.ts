import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weigh } from '../sizes/measure.js';
import { lazyBudgets } from '../sizes/budgets.js';
import type { Chunk } from './browser.js';
import { earlyChunks, importMapFor, staticFiles } from './integrity.js';
import { compareSurface, elementSurface } from './surface.js';

const chunk = (fileName: string, more: Partial<Chunk> = {}): Chunk =>
  ({ fileName, code: '', imports: [], isEntry: false, moduleIds: [], ...more }) as Chunk;

test('an entry over its budget is seen, one within is not', () => {
  // Digits without a pattern hardly compress.
  const code = Array.from({ length: 4_000 }, (_, index) => Math.sin(index)).join();
  const heavy = weigh({ name: 'x', kib: 1 }, [chunk('a.js', { code })]);
  assert.equal(heavy.isOver, true);
  assert.equal(weigh({ name: 'x', kib: 1 }, [chunk('a.js', { code: 'x' })]).isOver, false);
});

test('each lazy part finds its ceiling by what is asked for', () => {
  const ceiling = (module: string): string | undefined => lazyBudgets.find(({ modules }) => modules.test(module))?.name;
  assert.equal(ceiling('/src/widgets/detailing-table/strings/fr.ts'), 'language');
  assert.equal(ceiling('/src/blocks/csv.ts'), 'export');
  assert.equal(ceiling('/src/blocks/dialogs/plan-dialog.ts'), 'dialogs');
  assert.equal(ceiling('/src/charts/chart-runtime.ts'), 'chart.js');
  assert.equal(ceiling('/src/ui/menu.ts'), 'other');
});

test('the files of a widget are those it cannot start without, the entry left out', () => {
  const entry = chunk('tranche.min.js', { isEntry: true });
  const shared = chunk('chunks/charts-1.js', { imports: ['tranche.min.js'] });
  const widget = chunk('chunks/status-chart-1.js', {
    imports: ['tranche.min.js', 'chunks/charts-1.js'],
    dynamicImports: ['chunks/runtime-1.js'],
  });
  const files = staticFiles(widget, [entry, shared, widget, chunk('chunks/runtime-1.js')]);
  assert.deepEqual(files, ['chunks/charts-1.js', 'chunks/status-chart-1.js']);
});

test('the early script knows what a widget shows its first data with, for charts the drawing too', () => {
  const define = (name: string) => ({ moduleIds: [`/src/widgets/${name}/${name}.ts`] });
  const chunks = [
    chunk('tranche.min.js', { isEntry: true }),
    chunk('chunks/status-chart-1.js', define('status-chart')),
    chunk('chunks/detailing-table-1.js', define('detailing-table')),
    chunk('chunks/runtime-1.js', { moduleIds: ['/src/charts/chart-runtime.ts'] }),
  ];
  assert.deepEqual(earlyChunks(chunks), {
    'detailing-table': ['detailing-table-1'],
    'status-chart': ['status-chart-1', 'runtime-1'],
  });
});

test('the import map covers the chunks where they are served, and its hash is that of its text', () => {
  const { text, hash } = importMapFor({ 'chunks/a.js': 'sha384-x', 'tranche.min.js': 'sha384-y' }, '/kit/');
  assert.equal(text, '<script type="importmap">{"integrity":{"/kit/chunks/a.js":"sha384-x"}}</script>');
  assert.match(hash, /^sha256-[A-Za-z0-9+/]{43}=$/);
});

test('a change of the public surface is shown line by line and not accepted by itself', () => {
  const difference = compareSurface('not-there.txt', 'tranche\n  class New\n', false);
  assert.match(difference ?? '', /--update accepts it/);
  assert.match(difference ?? '', /^\+ {3}class New$/m);
});

test('the surface of an element is all a page may use', () => {
  const text = elementSurface({
    schemaVersion: '1',
    modules: [
      {
        kind: 'javascript-module',
        path: 'x.js',
        declarations: [
          {
            name: 'XElement',
            tagName: 'tranche-x',
            attributes: [{ name: 'sort', type: { text: 'string' } }],
            members: [{ kind: 'method', name: 'refresh', parameters: [{ name: 'all' }] }],
            events: [{ name: 'tranche-ready', type: { text: 'ReadyEvent' } }],
            cssParts: [{ name: 'title' }],
            slots: [{ name: '' }],
          },
        ],
      },
    ],
  });
  assert.equal(
    text,
    '<tranche-x>\n  attribute sort: string\n  event tranche-ready: ReadyEvent\n  method refresh(all)\n  part title\n  slot (default)\n',
  );
});
