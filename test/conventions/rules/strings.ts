import { posix } from 'node:path';
import ts from 'typescript';
import { languages } from '../../../src/i18n/languages.js';
import { type Rule, type Source, walk, within } from './tree.js';

const isStringsFile = (path: string): boolean => /(?:strings|words)\/[a-z]{2}(?:-[A-Z]{2})?\.ts$/.test(path);

const stringsFiles = (sources: Source[]): Source[] => sources.filter(({ path }) => isStringsFile(path));

/** Folders of texts hold every language of the kit. */
export const sameLanguages: Rule = (tree) => {
  const folders = new Set(stringsFiles(within(tree, ['src'])).map(({ path }) => posix.dirname(path)));
  return [...folders].flatMap((folder) =>
    languages
      .filter((language) => !tree.has(`${folder}/${language}.ts`))
      .map((language) => `${folder}/ lacks ${language}.ts`),
  );
};

interface Entry {
  key: string;
  placeholders: string[];
  at: string;
}

const placeholdersOf = (node: ts.Node): string[] => {
  const names = new Set<string>();
  walk(node, (child) => {
    if (!ts.isStringLiteralLike(child)) return;
    for (const match of child.text.matchAll(/\{(\w+)\}/g)) names.add(match[1] ?? '');
  });
  return [...names].sort();
};

/** The messages of a strings file: keys of the first object literal, with the placeholders of all forms together. */
function entriesOf(source: Source): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let first: ts.ObjectLiteralExpression | undefined;
  walk(source.ast, (node) => {
    if (!first && ts.isObjectLiteralExpression(node)) first = node;
  });
  for (const property of first?.properties ?? []) {
    if (!ts.isPropertyAssignment(property)) continue;
    const key = property.name.getText(source.ast).replaceAll(/^['"]|['"]$/g, '');
    entries.set(key, { key, placeholders: placeholdersOf(property.initializer), at: source.at(property) });
  }
  return entries;
}

/** A translation has the keys of English, and in each message the same placeholders. */
export const sameMessages: Rule = (tree) =>
  stringsFiles(within(tree, ['src'])).flatMap((source) => {
    const english = tree.get(posix.join(posix.dirname(source.path), 'en.ts'));
    if (!english || english === source) return [];
    const [theirs, ours] = [entriesOf(english), entriesOf(source)];
    const missing = [...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `${source.path} lacks ${key}`);
    const wrong = [...ours.values()].flatMap(({ key, placeholders, at }) => {
      const wanted = theirs.get(key);
      if (!wanted) return [`${at}: en.ts has no ${key}`];
      const same = wanted.placeholders.join() === placeholders.join();
      return same ? [] : [`${at}: ${key} has {${placeholders.join()}}, en.ts has {${wanted.placeholders.join()}}`];
    });
    return [...missing, ...wrong];
  });

const british =
  /\b\w*(?:cancelled|cancelling|colour|behaviour|favour|instalment|ageing|organis(?:e|ation)|recognis|normalis|labelled|licence)\w*/i;

/** American spelling in English text and in names. */
export const americanSpelling: Rule = (tree) =>
  within(tree, ['src', 'stories', 'demo']).flatMap((source) => {
    const found: string[] = [];
    const isText = /(?:strings|words)\/en\.ts$/.test(source.path);
    walk(source.ast, (node) => {
      const word =
        ts.isIdentifier(node) || (isText && ts.isStringLiteralLike(node)) ? british.exec(node.text)?.[0] : undefined;
      // The platform's own names are not ours to spell.
      if (word && !/labelledby/i.test(word)) found.push(`${source.at(node)}: ${word}`);
    });
    return found;
  });
