import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.js';
import type { ElementDeclaration, Manifest } from './manifest.js';

const kinds: readonly (readonly [flag: ts.SymbolFlags, name: string])[] = [
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Variable, 'const'],
  [ts.SymbolFlags.Interface, 'interface'],
  [ts.SymbolFlags.TypeAlias, 'type'],
];

/** `const Plan`, or `type Plan` when the entry hands over its type alone, or both. */
function lineOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const isTypeOnly = symbol.declarations?.some(
    (declaration) =>
      ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly),
  );
  const found = kinds.filter(([flag]) => target.flags & flag).map(([, name]) => name);
  return `  ${isTypeOnly ? 'type' : found.join(' and ')} ${symbol.name}`;
}

/** Every name the built package exports, with its kind, by sub-path. */
export function exportedNames(): string {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string }>;
  };
  const paths = Object.entries(exports).filter(
    (entry): entry is [string, { types: string }] => typeof entry[1] !== 'string',
  );
  const files = paths.map(([, { types }]) => join(root, types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const blocks = paths.map(([path], index) => {
    const source = program.getSourceFile(files[index] ?? '');
    const symbol = source && checker.getSymbolAtLocation(source);
    const names = symbol ? checker.getExportsOfModule(symbol) : [];
    const lines = names.map((name) => lineOf(name, checker)).sort();
    return [`tranche${path.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function surfaceOf(element: ElementDeclaration): string {
  const fields = element.members?.filter((member) => member.kind === 'field') ?? [];
  const methods = element.members?.filter((member) => member.kind === 'method') ?? [];
  const lines = [
    ...(element.attributes ?? []).map(({ name, type }) => `attribute ${name}: ${type?.text ?? 'string'}`),
    ...fields.map(({ name, type, readonly }) => `property ${readonly ? 'readonly ' : ''}${name}: ${type?.text ?? '?'}`),
    ...methods.map(({ name, parameters = [] }) => `method ${name}(${parameters.map((one) => one.name).join(', ')})`),
    ...(element.events ?? []).map(({ name, type }) => `event ${name}: ${type?.text ?? 'CustomEvent'}`),
    ...(element.slots ?? []).map(({ name }) => `slot ${name || '(default)'}`),
    ...(element.cssParts ?? []).map(({ name }) => `part ${name}`),
    ...(element.cssProperties ?? []).map(({ name }) => `css property ${name}`),
    ...(element.cssStates ?? []).map(({ name }) => `state ${name}`),
  ];
  return [`<${element.tagName}>`, ...lines.map((line) => `  ${line.replace(/\s+/g, ' ')}`).sort()].join('\n');
}

/** What a page may use of each element. */
export function elementSurface({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  return `${elements.map(surfaceOf).sort().join('\n\n')}\n`;
}

/** Lines that one text has and the other lacks, as a diff shows them. */
function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  return [...gone, ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)].join('\n');
}

/**
 * Compares a part of the public surface with its committed baseline, or accepts it as the new one.
 * @returns what differs, undefined when nothing does
 */
export function compareSurface(name: string, text: string, update: boolean): string | undefined {
  const file = join(root, 'test/surface', name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) return undefined;
  if (!update)
    return `The public surface changed (test/surface/${name}); npm run build -- --check --update accepts it.\n${difference(before, text)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return undefined;
}
