import { importsOf } from './imports.js';
import { type Rule, type Source, type Tree, within } from './tree.js';

/** Packages with one door each (the globals' doors are a lint rule: test/tools/lint/doors.js). */
const packageDoors: Readonly<Record<string, RegExp>> = {
  'chart.js': /^src\/charts\/chart-runtime\.ts$/,
  '@lit/task': /^src\/state\/query\.ts$/,
  '@lit/context': /^src\/state\//,
  '@internationalized/number': /^src\/i18n\/parse-number\.ts$/,
  papaparse: /^src\/core\/csv\.ts$/,
  jose: /^src\/server\//,
};

export const packagesHaveOneDoor: Rule = (tree) =>
  within(tree, ['src'])
    .flatMap(importsOf)
    .filter(({ specifier, from }) => packageDoors[specifier] && !packageDoors[specifier].test(from.path))
    .map(({ at, specifier }) => `${at}: ${specifier} comes in only through ${packageDoors[specifier]?.source}`);

const language = /(?:strings|words)\/(?!en\.)[a-z]{2}(?:-[A-Z]{2})?\.ts$/;

/** English is bundled; every other language is loaded by import(). */
export const languagesAreLazy: Rule = (tree) =>
  within(tree, ['src'])
    .flatMap(importsOf)
    .filter(({ target, dynamic, typeOnly }) => target !== undefined && language.test(target) && !dynamic && !typeOnly)
    .map(({ at, target }) => `${at}: ${target} must be loaded by import()`);

const heavy = /^src\/(?:charts\/chart-runtime|i18n\/parse-number|blocks\/csv)\.ts$/;
const isEntry = (path: string): boolean => /^src\/widgets\/([^/]+)\/(?:\1|define)\.ts$/.test(path);

/** The files that load with a file: what it imports statically, and so on; types leave nothing behind. */
function loadedWith(tree: Tree, entry: Source): Map<string, string> {
  const reached = new Map<string, string>([[entry.path, entry.path]]);
  for (const [path, way] of reached) {
    const source = tree.get(path);
    for (const { target, dynamic, typeOnly } of source ? importsOf(source) : []) {
      if (target === undefined || dynamic || typeOnly || reached.has(target)) continue;
      reached.set(target, `${way} → ${target}`);
    }
  }
  return reached;
}

/** What is heavy or seldom needed never loads together with a widget, by no way round. */
export const heavyPartsAreLazy: Rule = (tree) =>
  within(tree, ['src/widgets'])
    .filter(({ path }) => isEntry(path))
    .flatMap((entry) => [...loadedWith(tree, entry)])
    .filter(([path]) => heavy.test(path))
    .map(([, way]) => `loads at once: ${way}`);
