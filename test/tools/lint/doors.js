/** Each power of the platform has one door (architecture.md §3): whoever asks "how do we do X" opens one file. */
export const doors = [
  {
    power: 'the network',
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'],
    files: ['src/client/transport.ts', 'src/early.ts', 'src/early/', 'src/hosted/vault-transport.ts'],
  },
  { power: 'formatting', globals: ['Intl'], files: ['src/i18n/', 'src/core/zone.ts'] },
  { power: 'the clock', globals: ['Date', 'performance.now'], files: ['src/core/clock.ts'] },
  {
    power: 'timers',
    globals: ['setTimeout', 'setInterval', 'setImmediate', 'requestIdleCallback', 'AbortSignal.timeout'],
    files: ['src/core/timing.ts'],
  },
  { power: 'element registration', globals: ['customElements'], files: ['src/ui/define.ts'] },
  { power: 'the console', globals: ['console'], files: ['src/ui/define.ts', 'src/frame/developer.ts', 'src/cli/'] },
  { power: 'code from text', globals: ['eval', 'Function'], files: [] },
];

const owners = new Set(['globalThis', 'window', 'self']);

/** `fetch`, `globalThis.fetch` and `navigator.sendBeacon` all name a power; gives the dotted name. */
function dottedName(identifier) {
  const { parent } = identifier;
  const isOwner = parent.type === 'MemberExpression' && parent.object === identifier && !parent.computed;
  if (!isOwner) return [identifier.name];
  const member = parent.property.name;
  if (owners.has(identifier.name)) return [member];
  return [identifier.name, `${identifier.name}.${member}`];
}

const typeParents = new Set(['TSTypeReference', 'TSQualifiedName', 'TSTypeQuery']);
const isType = (identifier) => typeParents.has(identifier.parent.type);

export const doorsRule = {
  meta: { type: 'problem', schema: [], messages: { door: '{{name}} is {{power}}: only {{files}} may use it.' } },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const closed = doors.filter(({ files }) => !files.some((path) => file.includes(`/${path}`)));
    const check = ({ identifier }) => {
      if (isType(identifier)) return;
      for (const name of dottedName(identifier)) {
        const door = closed.find(({ globals }) => globals.includes(name));
        if (!door) continue;
        const files = door.files.join(', ') || 'nothing';
        context.report({ node: identifier, messageId: 'door', data: { name, power: door.power, files } });
      }
    };
    return {
      Program(node) {
        const scope = context.sourceCode.getScope(node);
        // Unresolved names and those the config declares as globals; a local variable of the same name is no power.
        scope.through.forEach(check);
        scope.variables.filter(({ defs }) => defs.length === 0).forEach(({ references }) => references.forEach(check));
      },
    };
  },
};
