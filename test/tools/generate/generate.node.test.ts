import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { libraryEntries } from '../build/entries.js';
import { generate } from './generate.js';

let tree = '';

const put = (files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
};
const text = (file: string): string => readFileSync(join(tree, file), 'utf8');
const description = (): { exports: Record<string, unknown>; sideEffects: string[]; name: string } =>
  JSON.parse(text('package.json')) as ReturnType<typeof description>;

const widget = (name: string, className: string): Record<string, string> => ({
  [`src/widgets/${name}/${name}.ts`]: `/**\n * Long text.\n *\n * @summary Shows ${name}.\n */\nexport class ${className}Element {}\nexport const helper = 1;\n`,
  [`src/widgets/${name}/events.ts`]: `export class ${className}ChooseEvent extends Event {}\n`,
  [`src/widgets/${name}/define.ts`]: `import './${name}.js';\n`,
});

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'tranche-generate-'));
  put({
    'package.json': '{ "name": "tranche", "version": "1.2.3", "prettier": { "singleQuote": true } }',
    'src/core/errors.ts': 'export class TrancheError extends Error {}\nexport function problem() {}\n',
    'src/model/plan.ts':
      'export const Plan = {};\nexport type Plan = string;\nexport interface PlanFacts {}\nconst hidden = 1;\n',
    'src/client/create-client.ts': 'export function createClient() {}\n',
    'src/client/transport.ts': 'export function send() {}\n',
    ...widget('provider', 'Provider'),
    ...widget('big-list', 'BigList'),
  });
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

test('what is there is published, by widget and by entry', async () => {
  await generate(tree);
  const { exports, name } = description();
  assert.equal(name, 'tranche');
  assert.deepEqual(exports['./define/big-list'], {
    types: './dist/esm/widgets/big-list/define.d.ts',
    default: './dist/esm/widgets/big-list/define.js',
  });
  assert.ok(exports['./widgets/big-list'] && exports['./client'] && exports['./package.json']);
  assert.ok(!('./backends/memory' in exports), 'an entry of which nothing exists is not promised');
  const files = Object.keys(libraryEntries(tree));
  assert.ok(files.includes('widgets/big-list/define') && files.includes('entries/client'));
});

test('the index has classes, events, types and the client, and nothing private', async () => {
  await generate(tree);
  const index = text('src/index.ts');
  for (const name of ['BigListElement', 'BigListChooseEvent', 'ProviderElement', 'createClient', 'TrancheError']) {
    assert.match(index, new RegExp(`\\b${name}\\b`));
  }
  for (const name of ['helper', 'send', 'problem', 'PlanFacts', 'hidden']) assert.doesNotMatch(index, new RegExp(name));
  assert.match(index, /export type \{ Plan \} from/, 'a schema is published as its type');
  assert.doesNotMatch(index, /define\.js/, 'importing it registers nothing');
  assert.match(text('src/entries/server.ts'), /export \{ Plan, type PlanFacts \} from/);
});

test('the browser build has the provider at once and the others by tag', async () => {
  await generate(tree);
  const loaders = text('src/browser/loaders.ts');
  assert.match(loaders, /^import '\.\.\/widgets\/provider\/define\.js';$/m);
  assert.match(loaders, /'tranche-big-list': \(\) =>\s+import\('\.\.\/widgets\/big-list\/big-list\.js'\)/);
  assert.doesNotMatch(loaders, /'tranche-provider'/);
  assert.match(text('src/define.ts'), /^import '\.\/widgets\/provider\/define\.js';$/m);
});

test('a composition is published like a widget, and has the classes of widgets to make them from', async () => {
  put(
    Object.fromEntries(
      Object.entries(widget('board', 'Board')).map(([file, code]) => [file.replace('widgets', 'compositions'), code]),
    ),
  );
  await generate(tree);
  assert.match(text('src/define.ts'), /'\.\/compositions\/board\/define\.js'/);
  assert.match(text('src/index.ts'), /\bBoardElement\b/);
  assert.deepEqual(description().exports['./widgets/board'], {
    types: './dist/esm/compositions/board/board.d.ts',
    default: './dist/esm/compositions/board/board.js',
  });
  const classes = text('src/compositions/classes.ts');
  assert.match(classes, /'tranche-big-list': \(\) =>\s+import\('\.\.\/widgets\/big-list\/big-list\.js'\)/);
  assert.doesNotMatch(classes, /board|provider/);
});

test('a second run writes nothing; a check names what is stale and leaves it', async () => {
  assert.notDeepEqual(await generate(tree), []);
  assert.deepEqual(await generate(tree), []);
  put(widget('new-chart', 'NewChart'));
  const before = text('src/define.ts');
  const stale = await generate(tree, { check: true });
  assert.deepEqual(stale.sort(), ['package.json', 'src/browser/loaders.ts', 'src/define.ts', 'src/index.ts']);
  assert.equal(text('src/define.ts'), before);
});

test('an entry whose sources are gone goes too, but never a file somebody wrote', async () => {
  put({ 'src/testing/random.ts': 'export const random = 1;\n', 'src/entries/own.ts': 'export const own = 1;\n' });
  await generate(tree);
  assert.match(text('src/entries/testing.ts'), /random/);
  rmSync(join(tree, 'src/testing'), { recursive: true });
  await generate(tree);
  assert.throws(() => text('src/entries/testing.ts'));
  assert.equal(text('src/entries/own.ts'), 'export const own = 1;\n');
});

test('the README gets its list of widgets between the marks and keeps the rest', async () => {
  put({ 'README.md': '# Tranche\n\n<!-- widgets:begin (generated) -->\n<!-- widgets:end -->\n\nAfter.\n' });
  await generate(tree);
  assert.match(text('README.md'), /\| `<tranche-big-list>` +\| Shows big-list\. +\|/);
  assert.match(text('README.md'), /^# Tranche\n[\s\S]*\nAfter\.\n$/);
  put({ 'README.md': '# No marks\n' });
  await generate(tree);
  assert.equal(text('README.md'), '# No marks\n');
});

test('only what registers or starts something counts as a side effect', async () => {
  await generate(tree);
  const { sideEffects } = description();
  assert.ok(sideEffects.some((pattern) => pattern === '**/define.js'));
  assert.ok(!sideEffects.some((pattern) => /index|client|server/.test(pattern)));
});
