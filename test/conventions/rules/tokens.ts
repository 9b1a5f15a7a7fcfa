import ts from 'typescript';
import { templatesOf } from './templates.js';
import { type Rule, type Source, type Tree, walk, within } from './tree.js';

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');

interface Tokens {
  defined: Map<string, string>;
  used: Map<string, string>;
}

/** Custom properties that css declares or reads, and those that code sets or reads by name. */
function collect(source: Source, { defined, used }: Tokens): void {
  for (const { text, node } of templatesOf(source, ['css'])) {
    const at = source.at(node);
    for (const match of withoutComments(text).matchAll(/(--[\w-]+)\s*:/g)) defined.set(match[1] ?? '', at);
    for (const match of withoutComments(text).matchAll(/(?:var|style)\(\s*(--[\w-]+)/g)) used.set(match[1] ?? '', at);
  }
  walk(source.ast, (node) => {
    if (!ts.isStringLiteralLike(node) || !/^--[\w-]+$/.test(node.text)) return;
    const call = node.parent;
    const method =
      ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
    // A name in a list or a table goes to setProperty or getPropertyValue later: it counts as both.
    if (method !== 'getPropertyValue') defined.set(node.text, source.at(node));
    if (method !== 'setProperty') used.set(node.text, source.at(node));
  });
}

function tokensOf(tree: Tree): Tokens {
  const tokens: Tokens = { defined: new Map(), used: new Map() };
  // A command's options look like custom properties.
  for (const source of within(tree, ['src']).filter(({ path }) => !path.startsWith('src/cli/')))
    collect(source, tokens);
  return tokens;
}

/** A private token that is read is declared somewhere in the kit, and one that is declared is read. */
export const privateTokens: Rule = (tree) => {
  const { defined, used } = tokensOf(tree);
  const isPrivate = ([name]: [string, string]): boolean => name.startsWith('--_');
  return [
    ...[...used]
      .filter(isPrivate)
      .filter(([name]) => !defined.has(name))
      .map(([name, at]) => `${at}: ${name} is never defined`),
    ...[...defined]
      .filter(isPrivate)
      .filter(([name]) => !used.has(name))
      .map(([name, at]) => `${at}: ${name} is never used`),
  ];
};

const page = 'stories/docs/tokens.mdx';

/** Every public token that the kit reads stands on the tokens page, and every one there is read. */
export const publicTokens: Rule = (tree) => {
  const { defined, used } = tokensOf(tree);
  const known = new Map([...used].filter(([name]) => name.startsWith('--tranche-')));
  const documented = new Set(tree.get(page)?.text.match(/--tranche-[a-z0-9-]*[a-z0-9]/g) ?? []);
  return [
    ...[...known].filter(([name]) => !documented.has(name)).map(([name, at]) => `${at}: ${name} is not on ${page}`),
    ...[...documented].filter((name) => !known.has(name)).map((name) => `${page}: the kit does not read ${name}`),
    // Writing a public token would hide what the page set.
    ...[...defined]
      .filter(([name]) => name.startsWith('--tranche-') && !known.has(name))
      .map(([name, at]) => `${at}: ${name} is the page's to set`),
  ];
};

/** Custom properties are ours by name, so that they never meet the page's. */
export const namedTokens: Rule = (tree) => {
  const { defined, used } = tokensOf(tree);
  return [...new Map([...defined, ...used])]
    .filter(([name]) => !/^--(?:_|tranche-)/.test(name))
    .map(([name, at]) => `${at}: ${name} must be --_… or --tranche-…`);
};
