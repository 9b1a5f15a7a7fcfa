import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../lib/paths.js';

/** A name that a module exports: a schema and its type share one, so it may be both. */
export interface ExportedName {
  name: string;
  isType: boolean;
  isValue: boolean;
}

export interface Widget {
  /** Folder name: the tag without its prefix. */
  name: string;
  /** Where it is, relative to src. */
  folder: string;
  tag: string;
  /** The class, and what else the module exports. */
  exports: readonly ExportedName[];
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const typeOnly = { isType: true, isValue: false };
const valueOnly = { isType: false, isValue: true };

/** Names declared by one statement; houses without barrels have no `export … from`. */
function declared(statement: ts.Statement): ExportedName[] {
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), ...valueOnly }));
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [{ name: statement.name.text, ...typeOnly }];
  }
  if (ts.isFunctionDeclaration(statement) && statement.name) return [{ name: statement.name.text, ...valueOnly }];
  const isClass = ts.isClassDeclaration(statement) && statement.name;
  return isClass ? [{ name: statement.name.text, isType: true, isValue: true }] : [];
}

/** What a module exports, read from its text alone (no type check: this runs on every build). */
export function exportsOf(file: string): ExportedName[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const names = new Map<string, ExportedName>();
  for (const { name, isType, isValue } of source.statements.flatMap(declared)) {
    const known = names.get(name);
    names.set(name, { name, isType: isType || !!known?.isType, isValue: isValue || !!known?.isValue });
  }
  return [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Layers whose folders are elements. */
const elementLayers = ['widgets', 'compositions'];

/** Folders of widgets and compositions that register themselves, in alphabetic order. */
export function widgetsIn(root: string): Widget[] {
  return elementLayers.flatMap((layer) => elementsIn(root, layer)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function elementsIn(root: string, layer: string): Widget[] {
  const path = join(root, 'src', layer);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => existsSync(join(path, name, 'define.ts')))
    .map((name) => ({
      name,
      folder: `${layer}/${name}`,
      tag: `tranche-${name}`,
      exports: exportsOf(join(path, name, `${name}.ts`)),
    }));
}

/** Modules of src that match a pattern in which `*` stands for one name, relative to src. */
export function modulesMatching(root: string, pattern: string): string[] {
  const expression = new RegExp(`^src/${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return filesIn('src', root)
    .filter((file) => expression.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.slice('src/'.length));
}
