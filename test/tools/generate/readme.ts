import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Widget } from './sources.js';

const begin = '<!-- widgets:begin (generated) -->';
const end = '<!-- widgets:end -->';

/** The `@summary` of the class, else the first sentence of its comment. */
function summary(root: string, { name, folder }: Widget): string {
  const file = join(root, 'src', folder, `${name}.ts`);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const element = source.statements.find(ts.isClassDeclaration);
  if (!element) return '';
  const tag = ts.getJSDocTags(element).find(({ tagName }) => tagName.text === 'summary');
  const doc = ts.getJSDocCommentsAndTags(element).find(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(tag?.comment ?? doc?.comment) ?? '';
  return (
    text
      .split(/(?<=\.)\s/)[0]
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** The README with its widget list renewed; unchanged when it has no markers. */
export function readme(root: string, text: string, widgets: readonly Widget[]): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  const rows = widgets.map((widget) => `| \`<${widget.tag}>\` | ${summary(root, widget)} |`);
  const table = ['| Element | What it does |', '| --- | --- |', ...rows].join('\n');
  return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
}
