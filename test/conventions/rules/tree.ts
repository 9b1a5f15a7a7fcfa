import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from '../../tools/lib/paths.js';

/** One file: its path from the project's root, its text, and for TypeScript its syntax tree. */
export class Source {
  readonly path: string;
  readonly text: string;
  #ast: ts.SourceFile | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get ast(): ts.SourceFile {
    return (this.#ast ??= ts.createSourceFile(this.path, this.text, ts.ScriptTarget.Latest, true));
  }

  /** `path:line` of a node, for messages. */
  at(node: ts.Node): string {
    const { line } = this.ast.getLineAndCharacterOfPosition(node.getStart(this.ast));
    return `${this.path}:${line + 1}`;
  }
}

/** The files a rule looks at; a rule never reads the disk, so that a violation can be planted. */
export type Tree = ReadonlyMap<string, Source>;

/** A rule of the house: gives one line for each violation. */
export type Rule = (tree: Tree) => string[];

/** A tree in memory, from path to text. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree =>
  new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));

const isText = (path: string): boolean => /\.(?:ts|js|mjs|json|mdx?|css|html|sql|ya?ml|txt|sh)$/.test(path);

let real: Tree | undefined;

/** What is on the disk now: the folders of the project and the files at its top. */
export function projectTree(): Tree {
  real ??= new Map(
    filesIn('.')
      .filter((path) => isText(path) || !posix.basename(path).includes('.'))
      .filter((path) => path !== 'package-lock.json')
      .map((path) => [path, new Source(path, readFileSync(join(root, path), 'utf8'))]),
  );
  return real;
}

/** Files under the given folders with this ending, in order. */
export const within = (tree: Tree, folders: readonly string[], ending = '.ts'): Source[] =>
  [...tree.values()].filter(
    ({ path }) =>
      path.endsWith(ending) && !path.endsWith('.d.ts') && folders.some((folder) => path.startsWith(`${folder}/`)),
  );

/** Visits every node below. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
