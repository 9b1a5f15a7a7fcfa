import type { Attribute, Described, ElementDeclaration, Manifest } from '../manifest.js';

interface Tag {
  tag: string;
  /** Class name without `Element`: what the interfaces are named after. */
  name: string;
  element: ElementDeclaration;
  module: string;
  events: readonly Described[];
}

const comment = (text: string | undefined): string =>
  text ? `/** ${text.trim().replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n  ` : '';

const eventsOf = ({ events = [] }: ElementDeclaration): readonly Described[] => events;

/** Widgets may stand in it or are part of it: their events bubble up to it. */
const holdsWidgets = ({ slots = [] }: ElementDeclaration, module: string): boolean =>
  slots.some(({ name }) => name === '') || module.includes('/compositions/');

/** Every element with its module, in the order of the manifest. */
export function tagsOf({ modules }: Manifest): Tag[] {
  const found = modules.flatMap(({ path, declarations = [] }) =>
    declarations.map((element) => ({ element, module: path })),
  );
  const all = new Map(found.flatMap(({ element }) => eventsOf(element)).map((event) => [event.name, event]));
  return found.map(({ element, module }) => {
    const own = new Map(eventsOf(element).map((event) => [event.name, event]));
    const events = holdsWidgets(element, module) ? new Map([...all, ...own]) : own;
    const name = element.name.replace(/Element$/, '');
    return { tag: element.tagName ?? '', name, element, module, events: [...events.values()] };
  });
}

const member = (key: string, type: string, { description }: Described): string =>
  `  ${comment(description)}${/^\w+$/.test(key) ? key : `'${key}'`}?: ${type};`;

const block = (name: string, lines: readonly string[]): string =>
  `export interface ${name} {\n${lines.join('\n')}${lines.length ? '\n' : ''}}`;

/** An attribute's own type where text in a template stands for a number. */
function attributeType({ type, fieldName }: Attribute, className: string): string {
  if (type?.text === 'number') return 'NumberText';
  return `${className}['${fieldName}']`;
}

function interfaces({ name, element, events }: Tag): string {
  const { members = [], attributes = [] } = element;
  const className = element.name;
  const props = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map((field) => member(field.name, `${className}['${field.name}']`, field));
  const spelled = attributes
    .filter((attribute) => attribute.name !== attribute.fieldName)
    .map((attribute) => member(attribute.name, attributeType(attribute, className), attribute));
  const heard = events.map(
    (event) => `  ${comment(event.description)}'${event.name}': HTMLElementEventMap['${event.name}'];`,
  );
  return [block(`${name}Props`, props), block(`${name}Attributes`, spelled), block(`${name}Events`, heard)].join('\n');
}

const entry = ({ tag, name, element }: Tag): string =>
  `  ${comment(element.summary ?? element.description)}'${tag}': { element: ${element.name}; props: ${name}Props; attributes: ${name}Attributes; events: ${name}Events };`;

/**
 * What a page may give to each tag and hear from it, as types: the one source of the frameworks' types. Types are looked up in
 * the classes and in the DOM's event map instead of copied from the manifest's text, so that they can never differ.
 */
export function elementTypes(manifest: Manifest): string {
  const tags = tagsOf(manifest);
  const classes = tags.map(
    ({ element, module }) => `import type { ${element.name} } from '../${module.replace(/^dist\//, '')}';`,
  );
  return [
    '// Generated from custom-elements.json.',
    "import type {} from '../esm/index.js';",
    "import type {} from '../esm/define.js';",
    ...classes,
    'type NumberText = number | `${number}`;',
    ...tags.map(interfaces),
    '/** Every element by its tag: its class, its properties, the attributes spelled differently, the events heard at it. */',
    block('TrancheElements', tags.map(entry)),
    '',
  ].join('\n');
}
