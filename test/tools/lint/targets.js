/** Every message to a window names the exact origin it is for: `*` tells whoever has taken the window's place. */
const isStar = (node) =>
  (node.type === 'Literal' && node.value === '*') ||
  (node.type === 'TemplateLiteral' && node.expressions.length === 0 && node.quasis[0].value.cooked === '*');

/** What a constant of this file holds. */
function valueOf(identifier, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(identifier.name)?.defs[0];
    if (definition) return definition.type === 'Variable' ? definition.node.init : undefined;
  }
  return undefined;
}

function isWild(node, scope, seen = new Set()) {
  if (!node || seen.has(node)) return false;
  seen.add(node);
  const inside = (...parts) => parts.some((part) => isWild(part, scope, seen));
  switch (node.type) {
    case 'Identifier':
      return inside(valueOf(node, scope));
    case 'ConditionalExpression':
      return inside(node.consequent, node.alternate);
    case 'LogicalExpression':
      return inside(node.left, node.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return inside(node.expression);
    case 'ObjectExpression':
      return node.properties.some(({ key, value }) => (key?.name ?? key?.value) === 'targetOrigin' && inside(value));
    default:
      return isStar(node);
  }
}

const isPost = ({ callee }) =>
  (callee.type === 'Identifier' && callee.name === 'postMessage') ||
  (callee.type === 'MemberExpression' && (callee.property.name ?? callee.property.value) === 'postMessage');

export const targetsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { target: 'postMessage needs the exact origin of its target.' },
  },
  create: (context) => ({
    CallExpression(node) {
      if (!isPost(node)) return;
      const scope = context.sourceCode.getScope(node);
      // The message itself may hold a star.
      if (node.arguments.slice(1).some((argument) => isWild(argument, scope)))
        context.report({ node, messageId: 'target' });
    },
  }),
};
