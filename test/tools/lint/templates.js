/** What a strict content security policy and Trusted Types forbid in templates and in the DOM. */
const sinks = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe']);
const imports = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap']);
const tags = new Set(['html', 'svg']);

const inTemplate = [
  { pattern: /\sstyle\s*=/, messageId: 'style' },
  { pattern: /<style[\s>]/, messageId: 'sheet' },
  { pattern: /<script[\s>]/, messageId: 'script' },
  { pattern: /\son[a-z]+\s*=/, messageId: 'handler' },
  { pattern: /\.(?:innerHTML|outerHTML|srcdoc)\s*=/, messageId: 'sink' },
];

export const templatesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      style: 'A style attribute breaks a strict policy: use a class, a part, or el.style.setProperty.',
      sheet: 'A <style> in a template breaks a strict policy: use static styles.',
      script: 'No <script> in templates.',
      handler: 'An on… attribute breaks a strict policy: use @event.',
      sink: 'HTML from text is forbidden: text only.',
    },
  },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !tags.has(tag.name)) return;
      const text = quasi.quasis.map(({ value }) => value.raw).join('${}');
      for (const { pattern, messageId } of inTemplate)
        if (pattern.test(text)) context.report({ node: quasi, messageId });
    },
    MemberExpression(node) {
      const name = node.computed ? node.property.value : node.property.name;
      if (sinks.has(name)) context.report({ node, messageId: 'sink' });
    },
    ImportSpecifier(node) {
      if (!imports.has(node.imported.name)) return;
      context.report({ node, messageId: node.imported.name === 'styleMap' ? 'style' : 'sink' });
    },
  }),
};
