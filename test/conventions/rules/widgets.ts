import ts from 'typescript';
import { importsOf } from './imports.js';
import { templatesOf } from './templates.js';
import { type Rule, type Source, type Tree, walk, within } from './tree.js';

/** Elements that draw nothing and hold no words. */
const unseen = new Set(['provider']);

const drawn = ['strings/en.ts', 'strings/fr.ts'];
const storyNames = ['Playground', 'Ready', 'Loading', 'Empty', 'Error', 'Narrow', 'LongText', 'Languages', 'Themed'];

const pascal = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string => name.replaceAll(/(?!^)([A-Z])/g, '-$1').toLowerCase();

interface Folder {
  name: string;
  /** `widgets` or `compositions`: elements made of widgets keep the same rules. */
  layer: string;
}

/** The folders of elements. */
const elementsOf = (tree: Tree): Folder[] =>
  ['widgets', 'compositions'].flatMap((layer) =>
    [...new Set(within(tree, [`src/${layer}`]).flatMap(({ path }) => path.split('/').slice(2, -1).slice(0, 1)))].map(
      (name) => ({ name, layer }),
    ),
  );

/** A widget folder has its files, and namesakes in test/ and stories/. */
export const completeWidgets: Rule = (tree) =>
  elementsOf(tree).flatMap(({ name, layer }) => {
    const own = [`${name}.ts`, 'define.ts', ...(unseen.has(name) ? [] : drawn)].map(
      (file) => `src/${layer}/${name}/${file}`,
    );
    const missing = own.filter((path) => !tree.has(path));
    const tested = [...tree.keys()].some(
      (path) => path.startsWith(`test/${layer}/${name}/`) && path.endsWith('.test.ts'),
    );
    const story = `stories/${layer}/${name}.stories.ts`;
    return [
      ...missing.map((path) => `${path} is missing`),
      ...(tested ? [] : [`test/${layer}/${name}/ holds no test`]),
      ...(tree.has(story) ? [] : [`${story} is missing`]),
    ];
  });

/** A widget's css stands in its styles, and its model is pure: data in, data for the eye out (decision 3). */
export const partsInTheirPlace: Rule = (tree) =>
  within(tree, ['src/widgets', 'src/compositions']).flatMap((source) => {
    const isStyles = /(?:^|[/-])styles\.ts$/.test(source.path);
    const css = isStyles || isUnseen(source.path) ? [] : templatesOf(source, ['css']);
    const drawing = source.path.endsWith('/model.ts')
      ? importsOf(source).filter(({ specifier }) => /^lit\b/.test(specifier))
      : [];
    const events = source.path.endsWith('/events.ts') ? [] : classesOf(source).filter(isEventClass);
    return [
      ...events.map((node) => `${source.at(node)}: event classes belong into events.ts`),
      ...css.map(({ node }) => `${source.at(node)}: css belongs into styles.ts`),
      ...drawing.map(({ at, specifier }) => `${at}: a model does not draw (${specifier})`),
    ];
  });

const isEventClass = ({ heritageClauses }: ts.ClassDeclaration): boolean =>
  !!heritageClauses?.some(({ types }) => types.some(({ expression }) => /Event$/.test(expression.getText())));

const isUnseen = (path: string): boolean => unseen.has(path.split('/')[2] ?? '');

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Names of the stories of a file: the exports, or the `name` they give themselves. */
function storiesOf({ ast }: Source): Set<string> {
  const names = new Set<string>();
  for (const statement of ast.statements) {
    if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      names.add(name.getText(ast));
      walk(initializer ?? name, (node) => {
        const isName = ts.isPropertyAssignment(node) && node.name.getText(ast) === 'name';
        if (isName && ts.isStringLiteralLike(node.initializer)) names.add(node.initializer.text);
      });
    }
  }
  return names;
}

/** Every widget tells the same stories, so that none of its faces is forgotten. */
export const sameStories: Rule = (tree) =>
  elementsOf(tree)
    .filter(({ name, layer }) => layer === 'widgets' && !unseen.has(name))
    .flatMap(({ name }) => {
      const source = tree.get(`stories/widgets/${name}.stories.ts`);
      if (!source) return [];
      const names = storiesOf(source);
      return storyNames.filter((story) => !names.has(story)).map((story) => `${source.path} lacks the story ${story}`);
    });

const classesOf = ({ ast }: Source): ts.ClassDeclaration[] => ast.statements.filter(ts.isClassDeclaration);

const tagsOf = (node: ts.Node): Map<string, string[]> => {
  const tags = new Map<string, string[]>();
  for (const tag of ts.getJSDocTags(node)) {
    const comment = ts.getTextOfJSDocComment(tag.comment) ?? '';
    // A name such as `{PlanCancelEvent}` is parsed as a type by some tags and left in the comment by others.
    const text = tag.getText().replace(/^@\w+\s*/, '') || comment;
    tags.set(tag.tagName.text, [...(tags.get(tag.tagName.text) ?? []), text.trim()]);
  }
  return tags;
};

/** The class of a widget is named after its folder, registered under its tag, and says so in its contract comment. */
export const contractComments: Rule = (tree) =>
  elementsOf(tree).flatMap(({ name, layer }) => {
    const source = tree.get(`src/${layer}/${name}/${name}.ts`);
    if (!source) return [];
    const wanted = `${pascal(name)}Element`;
    const node = classesOf(source).find((candidate) => candidate.name?.text === wanted && isExported(candidate));
    if (!node) return [`${source.path}: the exported class is named ${wanted}`];
    const tags = tagsOf(node);
    const at = source.at(node);
    const has = (tag: string, pattern: RegExp): string[] =>
      tags.get(tag)?.some((text) => pattern.test(text))
        ? []
        : [`${at}: the contract comment lacks @${tag} ${pattern.source}`];
    const sentence = ts
      .getJSDocCommentsAndTags(node)
      .some((doc) => ts.isJSDoc(doc) && ts.getTextOfJSDocComment(doc.comment));
    return [
      ...(sentence ? [] : [`${at}: the contract comment begins with a sentence`]),
      ...has('summary', /\S/),
      ...has('tag', new RegExp(`^tranche-${name}$`, 'm')),
      ...has('status', /^(?:experimental|beta|stable|deprecated)\b/),
      ...has('since', /^\d+\.\d+/),
      ...undocumentedParts(tree, `src/${layer}/${name}`, tags.get('csspart') ?? []),
      ...undocumentedEvents(tree, `src/${layer}/${name}`, tags.get('fires') ?? []),
    ];
  });

function undocumentedParts(tree: Tree, folder: string, documented: readonly string[]): string[] {
  const known = new Set(documented.map((text) => text.split(/\s/)[0]));
  return within(tree, [folder]).flatMap((source) =>
    templatesOf(source, ['html']).flatMap(({ text, node }) =>
      [...text.matchAll(/\spart="([^"\0]+)"/g)]
        .flatMap((match) => (match[1] ?? '').trim().split(/\s+/))
        .filter((part) => !known.has(part))
        .map((part) => `${source.at(node)}: the contract comment lacks @csspart ${part}`),
    ),
  );
}

function undocumentedEvents(tree: Tree, folder: string, documented: readonly string[]): string[] {
  const source = tree.get(`${folder}/events.ts`);
  return eventsOf(source)
    .map(({ className }) => className)
    .filter((className) => !documented.some((text) => new RegExp(`\\b${className}\\b`).test(text)))
    .map((className) => `${source?.path}: the contract comment lacks @fires {${className}}`);
}

interface EventClass {
  className: string;
  type: string | undefined;
  node: ts.ClassDeclaration;
}

/** The type of an event class: its `static type`, or the text it hands to super. */
function typeOf(node: ts.ClassDeclaration): string | undefined {
  let type: string | undefined;
  walk(node, (child) => {
    const isStatic = ts.isPropertyDeclaration(child) && child.name.getText() === 'type';
    const isSuper = ts.isCallExpression(child) && child.expression.kind === ts.SyntaxKind.SuperKeyword;
    const value = isStatic ? child.initializer : isSuper ? child.arguments[0] : undefined;
    if (value && ts.isStringLiteralLike(value)) type ??= value.text;
  });
  return type;
}

const eventsOf = (source: Source | undefined): EventClass[] =>
  (source ? classesOf(source) : [])
    .filter(isExported)
    .map((node) => ({ className: node.name?.text ?? '', type: typeOf(node), node }));

/**
 * An event's class, its type and its entry in GlobalEventHandlersEventMap carry one name: PlanCancelEvent, tranche-plan-cancel.
 * What would hide a platform class takes our name in front: TrancheErrorEvent, tranche-error.
 */
export const eventNames: Rule = (tree) =>
  within(tree, ['src/widgets', 'src/compositions', 'src/frame', 'src/blocks'])
    .filter(({ path }) => path.endsWith('/events.ts'))
    .flatMap((source) =>
      eventsOf(source).flatMap(({ className, type, node }) => {
        const wanted = `tranche-${kebab(className.replace(/^Tranche|Event$/g, ''))}`;
        const mapped = new RegExp(`['"]${wanted}['"]\\s*:\\s*${className}\\b`).test(source.text);
        return [
          ...(className.endsWith('Event') ? [] : [`${source.at(node)}: ${className} must end in Event`]),
          ...(type === wanted ? [] : [`${source.at(node)}: the type of ${className} must be '${wanted}'`]),
          ...(mapped ? [] : [`${source.at(node)}: GlobalEventHandlersEventMap lacks '${wanted}': ${className}`]),
        ];
      }),
    );

/** define.ts registers the class under its tag, through the one door, and is the only file of the folder that does. */
export const definedTags: Rule = (tree) =>
  elementsOf(tree).flatMap(({ name, layer }) =>
    within(tree, [`src/${layer}/${name}`]).flatMap((source) => {
      const isDefine = source.path === `src/${layer}/${name}/define.ts`;
      const calls: string[] = [];
      walk(source.ast, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText(source.ast) !== 'define') return;
        calls.push(node.arguments.map((argument) => argument.getText(source.ast)).join());
      });
      const right = new RegExp(`^'tranche-${name}',${pascal(name)}Element\\b`);
      // A composition registers what it is made of.
      if (!isDefine) return calls.length && layer === 'widgets' ? [`${source.path}: only define.ts registers`] : [];
      return calls.some((call) => right.test(call))
        ? []
        : [`${source.path} must call define('tranche-${name}', ${pascal(name)}Element)`];
    }),
  );
