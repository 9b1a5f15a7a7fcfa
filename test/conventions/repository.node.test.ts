import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { it } from 'node:test';
import { root } from '../tools/lib/paths.js';
import { houseRule } from './rules/house-rule.js';
import {
  everyTestRuns,
  honestTests,
  kebabFiles,
  noMachinePaths,
  nothingLeftOver,
  tidyTop,
} from './rules/repository.js';
import { projectTree } from './rules/tree.js';

it('the rules see the project', () => {
  const paths = [...projectTree().keys()];
  for (const path of ['src/core/money.ts', 'package.json', 'test/conventions/repository.node.test.ts']) {
    assert.ok(paths.includes(path), path);
  }
});

houseRule('nothing else lies at the top', tidyTop, {
  broken: { 'a folder': { 'scripts/a.ts': '' }, 'a tool’s settings': { 'eslint.config.js': '' } },
  kept: { 'what belongs there': { 'src/a.ts': '', 'package.json': '', '.ci/run': '' } },
});

houseRule('files are kebab-case', kebabFiles, {
  broken: {
    'camel case': { 'src/core/localDate.ts': '' },
    'pascal case': { 'stories/Plan.stories.ts': '' },
    'an underscore': { 'test/core/local_date.node.test.ts': '' },
  },
  kept: { 'kebab-case': { 'src/core/local-date.ts': '', 'test/core/a-b.node.test.ts': '', '.storybook/main.ts': '' } },
});

const home = ['', 'home', 'somebody', 'project'].join('/');

houseRule('no paths of one machine', noMachinePaths(dirname(root)), {
  broken: {
    'a home folder': { 'src/core/a.ts': `const folder = '${home}';` },
    'where the project lies': { 'README.md': `cd ${dirname(root)}/x` },
  },
  kept: { 'a relative path': { 'README.md': 'cd demo/home' } },
});

houseRule('nothing is left over', nothingLeftOver, {
  broken: {
    'a note to oneself': { 'src/core/a.ts': `// ${'TO'}${'DO'} later` },
    'a check switched off': { 'test/a.ts': `// eslint-${'disable'}-next-line` },
    'a type error hidden': { 'demo/a.ts': `// @ts-${'ignore'}` },
  },
  kept: { 'an honest comment': { 'src/core/a.ts': '// Beware: Firefox gives height 0.' } },
});

const test = (code: string): Record<string, string> => ({ 'test/core/a.node.test.ts': code });

houseRule('tests neither sleep nor are they skipped', honestTests, {
  broken: {
    'a sleep': test('await new Promise((r) => setTimeout(r, 10));'),
    'a sleep of the test library': test('await aTimeout(10);'),
    'a sleep of the browser driver': test('await page.waitForTimeout(10);'),
    'timers as promises': test("import { setTimeout as wait } from 'node:timers/promises';"),
    'a skipped test': test("it.skip('x', () => {});"),
    'a focused suite': test("describe.only('x', () => {});"),
  },
  kept: {
    'waiting for a condition': test('await waitUntil(() => el.ready);'),
    'a word in a string': test("it('calls setTimeout(x) once', () => {});"),
  },
});

houseRule('every test file has a runner', everyTestRuns, {
  broken: { 'an ending nobody knows': { 'test/core/a.test.ts': '' } },
  kept: { 'known ones': { 'test/a.node.test.ts': '', 'test/b.e2e.test.ts': '', 'test/c.chromium.test.ts': '' } },
});
