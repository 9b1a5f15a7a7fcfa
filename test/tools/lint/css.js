/** House style of css`…`: logical properties, container queries, nothing the oldest supported browsers lack. */
const checks = [
  {
    pattern: /(?:^|[;{\s])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?\s*:/,
    messageId: 'logical',
  },
  { pattern: /(?:^|[;{\s])(?:left|right)\s*:/, messageId: 'logical' },
  { pattern: /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/, messageId: 'logical' },
  { pattern: /@media[^{]*\((?:min-|max-)?(?:width|height|inline-size)\b/, messageId: 'container' },
  {
    pattern: /@starting-style|anchor-name\s*:|position-anchor\s*:|field-sizing\s*:|interpolate-size\s*:/,
    messageId: 'new',
  },
  { pattern: /@property\s|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)\(\s*from\b|\bcontrast-color\(/, messageId: 'new' },
];

const withoutComments = (text) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');

export const cssRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      logical: 'Use logical properties (inline-start, inline-end): {{found}}',
      container: 'Use a container query: {{found}}',
      new: 'Safari 17.5, Chrome 123 or Firefox 126 lack this: {{found}}',
    },
  },
  create: (context) => ({
    'TaggedTemplateExpression[tag.name="css"]'({ quasi }) {
      const text = withoutComments(quasi.quasis.map(({ value }) => value.raw).join('0'));
      for (const { pattern, messageId } of checks) {
        const found = pattern.exec(text)?.[0].trim();
        if (found) context.report({ node: quasi, messageId, data: { found } });
      }
    },
  }),
};
