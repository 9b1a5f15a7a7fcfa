import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sameLanguages, sameMessages } from '../../conventions/rules/strings.js';
import { treeOf } from '../../conventions/rules/tree.js';
import {
  completeWidgets,
  contractComments,
  definedTags,
  eventNames,
  sameStories,
} from '../../conventions/rules/widgets.js';
import { generate } from '../generate/generate.js';
import { command } from '../lib/command.js';
import { root } from '../lib/paths.js';
import { refusal, scaffold } from './scaffold.js';

let copy = '';
let written: string[] = [];

const typed = {
  extends: './test/tsconfig.json',
  compilerOptions: { rootDir: '.', types: ['node', 'mocha'] },
  include: ['src/widgets/demo-list', 'test/widgets/demo-list', 'stories/widgets/demo-list*', 'src/*.ts', '**/*.d.ts'],
  exclude: ['node_modules'],
};

before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'tranche-new-'));
  for (const part of ['src', 'stories', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  written = await scaffold(copy, 'demo-list');
  await generate(copy);
});

after(() => rmSync(copy, { recursive: true, force: true }));

test('a new widget has its folder and its namesakes in test and stories', () => {
  assert.ok(written.includes('src/widgets/demo-list/demo-list.ts'));
  assert.ok(written.includes('test/widgets/demo-list/demo-list.browser.test.ts'));
  assert.ok(written.includes('stories/widgets/demo-list.stories.ts'));
  assert.ok(written.every((file) => existsSync(join(copy, file))));
});

test('it is registered, exported and loaded without a hand-made list', () => {
  const text = (file: string): string => readFileSync(join(copy, file), 'utf8');
  assert.match(text('src/define.ts'), /widgets\/demo-list\/define\.js/);
  assert.match(text('src/index.ts'), /DemoListElement/);
  assert.match(text('src/browser/loaders.ts'), /'tranche-demo-list': \(\) =>\s+import/);
  assert.match(text('package.json'), /"\.\/define\/demo-list"/);
});

test('it compiles, with its tests and stories', { timeout: 120_000 }, async () => {
  writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(typed));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { code, output } = await command(process.execPath, [compiler, '-p', join(copy, 'tsconfig.new.json')]);
  assert.equal(code, 0, output);
});

test('it keeps the rules of the house', () => {
  const files = written.map((file) => [file, readFileSync(join(copy, file), 'utf8')]);
  const tree = treeOf(Object.fromEntries(files) as Record<string, string>);
  const rules = [completeWidgets, contractComments, definedTags, eventNames, sameLanguages, sameMessages, sameStories];
  assert.deepEqual(
    rules.flatMap((rule) => rule(tree)),
    [],
  );
});

test('its own test passes', async () => {
  const file = join(copy, 'test/widgets/demo-list/model.node.test.ts');
  const env = { ...process.env };
  // Else the inner run takes itself for a part of this one.
  delete env['NODE_TEST_CONTEXT'];
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^# pass 2$/m);
});

test('a name that will not do is refused in words', () => {
  assert.equal(refusal(copy, 'invoice-list'), undefined);
  assert.match(refusal(copy, 'demo-list') ?? '', /exists already/);
  assert.match(refusal(copy, 'tranche-list') ?? '', /adds tranche- by itself/);
  for (const name of ['', 'List', 'list-', 'a b', '../x']) assert.match(refusal(copy, name) ?? '', /no widget name/);
});
