import MagicString from 'magic-string';
import { type Plugin, parseSync } from 'vite';

const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** Style text without comments and without space that means nothing; what stands in quotes stays. */
export function smallerCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(quoted)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            // Only after a colon: before one the space of `a :hover` is a combinator.
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('');
}

/** Markup with each line break and its indentation as one space: what a browser makes of it anyway. */
export const smallerMarkup = (markup: string): string => markup.replace(/\s*\n\s*/g, ' ');

const smaller: Readonly<Record<string, (text: string) => string>> = {
  css: smallerCss,
  html: smallerMarkup,
  svg: smallerMarkup,
};

/** What we read of a syntax tree's node. */
interface TreeNode {
  type: string;
  start: number;
  tag?: { name?: string };
  quasi?: { quasis: { start: number; value: { raw: string } }[] };
}

const isNode = (value: unknown): value is TreeNode => typeof value === 'object' && value !== null && 'type' in value;

/** Visits a node and all below it. */
function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit);
}

/** Takes the layout of our sources out of the templates of the built files, where no minifier looks. */
export const smallerTemplates = (): Plugin => ({
  name: 'tranche:smaller-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
    const edited = new MagicString(code);
    walk(parseSync(id, code).program, ({ tag, quasi }) => {
      const shrink = smaller[tag?.name ?? ''];
      for (const { start, value } of (shrink && quasi?.quasis) ?? []) {
        // Some parsers count the back-tick or brace before the piece as a part of it.
        const from = code.startsWith(value.raw, start + 1) ? start + 1 : start;
        if (value.raw && shrink) edited.update(from, from + value.raw.length, shrink(value.raw));
      }
    });
    return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
  },
});
