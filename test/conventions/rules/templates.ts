import ts from 'typescript';
import { type Rule, type Source, walk, within } from './tree.js';

export interface Template {
  tag: string;
  /** The static text; each expression is one NUL character. */
  text: string;
  node: ts.TaggedTemplateExpression;
}

const hole = '\0';

/** The templates of a file with one of these tags, nested ones each for itself. */
export function templatesOf({ ast }: Source, tags: readonly string[]): Template[] {
  const templates: Template[] = [];
  walk(ast, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !ts.isIdentifier(node.tag) || !tags.includes(node.tag.text)) return;
    const { template } = node;
    const text = ts.isNoSubstitutionTemplateLiteral(template)
      ? template.text
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
          .map(({ text: part }) => part)
          .join(hole);
    templates.push({ tag: node.tag.text, text, node });
  });
  return templates;
}

const visibleFolders = ['ui', 'frame', 'blocks', 'charts', 'widgets', 'compositions', 'hosted'].map(
  (name) => `src/${name}`,
);
const spoken =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)\s*=\s*(["'])(.*?)\1/g;
const letters = /\p{L}/u;

/** Words that a person would see or hear, written into a template instead of the strings file. */
function words({ text }: Template): string[] {
  const tagsOnly = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
  const entities = /&#?\w+;/g;
  const content = text.replaceAll(tagsOnly, ' ').replaceAll(entities, ' ');
  const attributes = (text.match(tagsOnly) ?? []).flatMap((tag) =>
    [...tag.matchAll(spoken)].map((match) => match[2] ?? ''),
  );
  return [...content.split(/[\s\0]+/), ...attributes].filter((word) => letters.test(word));
}

/** No text in templates: it is in the strings, where it can be translated. */
export const noTextInTemplates: Rule = (tree) =>
  within(tree, visibleFolders).flatMap((source) =>
    templatesOf(source, ['html', 'svg']).flatMap((template) =>
      words(template).map((word) => `${source.at(template.node)}: the text "${word}" belongs into strings`),
    ),
  );
