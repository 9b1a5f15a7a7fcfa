/**
 * DOM and Intl members newer than Safari 17.5, Chrome 123 or Firefox 126. What is newer in the language itself is
 * caught by the compiler, whose `lib` is ES2023. A guarded use names the member as text: `'moveBefore' in parent`.
 */
const members = new Set([
  'ariaActiveDescendantElement',
  'ariaControlsElements',
  'ariaDescribedByElements',
  'ariaDetailsElements',
  'ariaErrorMessageElements',
  'ariaFlowToElements',
  'ariaLabelledByElements',
  'ariaOwnsElements',
  'commandForElement',
  'moveBefore',
  'referenceTarget',
  'requestClose',
  'setHTML',
  'DurationFormat',
  'getWeekInfo',
]);

const globals = new Set(['CloseWatcher', 'Temporal', 'URLPattern', 'requestIdleCallback', 'scheduler']);

export const baselineRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { young: 'Safari 17.5, Chrome 123 or Firefox 126 lack {{name}}.' },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'young', data: { name } });
    return {
      'MemberExpression[computed=false]'({ object, property }) {
        const isParse = object.type === 'Identifier' && object.name === 'URL' && property.name === 'parse';
        if (members.has(property.name) || isParse) report(property, property.name);
      },
      Program(node) {
        const scope = context.sourceCode.getScope(node);
        const known = scope.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
        for (const { identifier } of [...scope.through, ...known]) {
          if (globals.has(identifier.name)) report(identifier, identifier.name);
        }
      },
    };
  },
};
