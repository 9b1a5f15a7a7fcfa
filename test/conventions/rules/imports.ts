import { posix } from 'node:path';
import ts from 'typescript';
import { type Source, type Tree, walk } from './tree.js';

export interface Import {
  from: Source;
  /** As written. */
  specifier: string;
  /** The file of the tree it names, or undefined for a package. */
  target: string | undefined;
  /** The package it names with its sub-path, or undefined for a file. */
  package: string | undefined;
  typeOnly: boolean;
  dynamic: boolean;
  at: string;
}

type Found = Pick<Import, 'specifier' | 'typeOnly' | 'dynamic'> & { node: ts.Node };

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return node.isTypeOnly || (names.length > 0 && names.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return !clause.name && names.length > 0 && names.every((name) => name.isTypeOnly);
}

function found(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = textOf(node.moduleSpecifier);
    return specifier === undefined ? undefined : { node, specifier, typeOnly: isTypeOnly(node), dynamic: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const specifier = textOf(node.argument.literal);
    return specifier === undefined ? undefined : { node, specifier, typeOnly: true, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const specifier = textOf(node.arguments[0]);
    return specifier === undefined ? undefined : { node, specifier, typeOnly: false, dynamic: true };
  }
  return undefined;
}

/** The path in the tree that a relative specifier means; our imports end in `.js` for a `.ts` file. */
function resolve(source: Source, specifier: string): string {
  const path = posix.normalize(posix.join(posix.dirname(source.path), specifier));
  return path.replace(/\.js$/, '.ts');
}

/** Every import of a file: static, dynamic, re-exports and `import('…')` types. */
export function importsOf(source: Source): Import[] {
  const imports: Import[] = [];
  walk(source.ast, (node) => {
    const match = found(node);
    if (!match) return;
    const isFile = match.specifier.startsWith('.');
    imports.push({
      from: source,
      specifier: match.specifier,
      target: isFile ? resolve(source, match.specifier) : undefined,
      package: isFile ? undefined : match.specifier,
      typeOnly: match.typeOnly,
      dynamic: match.dynamic,
      at: source.at(match.node),
    });
  });
  return imports;
}

/** From each file to the files of the tree it imports, types included. */
export function graphOf(tree: Tree, sources: readonly Source[]): Map<string, Set<string>> {
  return new Map(
    sources.map((source) => [
      source.path,
      new Set(importsOf(source).flatMap(({ target }) => (target !== undefined && tree.has(target) ? [target] : []))),
    ]),
  );
}
