import { posix } from 'node:path';
import ts from 'typescript';
import { type Rule, type Source, type Tree, walk, within } from './tree.js';

const top = new Set([
  ...['src', 'stories', 'test', 'demo', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md'],
]);

/** Nothing at the top level but what architecture.md §2 names, and dot files. */
export const tidyTop: Rule = (tree) => {
  const names = new Set([...tree.keys()].map((path) => path.split('/')[0] ?? ''));
  return [...names]
    .filter((name) => !top.has(name) && !name.startsWith('.'))
    .map((name) => `${name} does not belong at the top`);
};

const ours = (tree: Tree): Source[] => within(tree, ['src', 'test', 'stories', 'demo', '.storybook'], '');

/** Files are kebab-case. `a.node.test.ts` and `README.md` have more dots or their usual capitals. */
export const kebabFiles: Rule = (tree) =>
  ours(tree)
    .map(({ path }) => path)
    .filter((path) => !path.split('/').every((name) => /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)))
    // Templates of the scaffold, whose names are filled in.
    .filter((path) => !path.includes('__name__'))
    .filter((path) => !/\/(?:README|LICENSE)(?:\.\w+)?$/.test(path))
    .filter((path) => !/\/[a-z]{2}-[A-Z]{2}\.ts(?:\.txt)?$/.test(path))
    .map((path) => `${path} is not kebab-case`);

// In pieces, so that this file does not hold what it looks for.
const machinePath = new RegExp(['/ho' + 'me/\\w', '/Us' + 'ers/\\w', '/ro' + 'ot/', '[A-Z]:\\\\Us' + 'ers'].join('|'));

/** No path of somebody's machine, and none of the folder this project happens to lie in. */
export const noMachinePaths =
  (parent: string): Rule =>
  (tree) =>
    [...tree.values()]
      .filter(({ text }) => machinePath.test(text) || (parent !== '/' && text.includes(`${parent}/`)))
      .map(({ path }) => `${path} holds a path of one machine`);

const leftover = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
const switchedOff = new RegExp(
  ['@ts-' + '(?:ignore|nocheck)', 'eslint-' + 'disable', 'prettier-' + 'ignore'].join('|'),
);

/** No note to oneself and no check switched off. */
export const nothingLeftOver: Rule = (tree) =>
  ours(tree).flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => [line, index + 1] as const)
      .filter(([line]) => leftover.test(line) || switchedOff.test(line))
      .map(([line, number]) => `${path}:${number}: ${line.trim()}`),
  );

const timed = new Set(['setTimeout', 'setInterval', 'aTimeout', 'waitForTimeout', 'sleep', 'delay']);
const testers = new Set(['it', 'test', 'describe', 'suite', 'context']);
const ways = new Set(['only', 'skip', 'todo', 'fixme']);

function misuse(node: ts.Node): string | undefined {
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'setTimeout') {
    return 'tests wait for conditions, not for time';
  }
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isIdentifier(expression))
    return timed.has(expression.text) ? 'tests wait for conditions, not for time' : undefined;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  if (timed.has(expression.name.text) && expression.name.text !== 'delay')
    return 'tests wait for conditions, not for time';
  const isTester = ts.isIdentifier(expression.expression) && testers.has(expression.expression.text);
  return isTester && ways.has(expression.name.text) ? 'no skipped or focused tests' : undefined;
}

/** Tests neither sleep nor are they skipped. Tools and measurements are no tests. */
export const honestTests: Rule = (tree) =>
  within(tree, ['test', 'stories'])
    .filter(({ path }) => /\.(?:test|stories)\.ts$/.test(path))
    .flatMap((source) => {
      const found: string[] = [];
      walk(source.ast, (node) => {
        const message = misuse(node);
        if (message) found.push(`${source.at(node)}: ${message}`);
      });
      return found;
    });

const endings = /\.(?:node|pg\.node|browser|chromium|e2e)\.test\.ts$/;

/** A test file has an ending that some runner looks for; another one would never run. */
export const everyTestRuns: Rule = (tree) =>
  within(tree, ['test'])
    .map(({ path }) => path)
    .filter((path) => /\.(?:test|spec)\.ts$/.test(posix.basename(path)) && !endings.test(path))
    .map((path) => `${path}: no runner looks for this ending`);
