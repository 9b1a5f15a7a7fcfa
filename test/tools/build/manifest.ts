import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../lib/paths.js';

/** What we read of the custom-elements manifest (its published types are behind what the analyzer writes). */
export interface Reference {
  name: string;
  module?: string;
}
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  inheritedFrom?: Reference;
}
export interface Member extends Described {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
  privacy?: 'public' | 'protected' | 'private';
  parameters?: Described[];
}
export interface Attribute extends Described {
  /** The property behind it. */
  fieldName?: string;
}
export interface ElementDeclaration {
  name: string;
  description?: string;
  summary?: string;
  tagName?: string;
  superclass?: Reference;
  members?: Member[];
  attributes?: Attribute[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}
export interface ManifestModule {
  kind: 'javascript-module';
  path: string;
  declarations?: ElementDeclaration[];
  exports?: { kind: 'js' | 'custom-element-definition'; name: string; declaration: Reference }[];
}
export interface Manifest {
  schemaVersion: string;
  modules: ManifestModule[];
}

/** Base classes too, whose properties every widget has. */
const sources = ['src/ui/element.ts', 'src/{frame,blocks}/*.ts', 'src/{widgets,compositions}/*/*.ts'];

const builtPath = (path: string): string => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

const builtReference = <T extends Reference>(reference: T): T =>
  reference.module ? { ...reference, module: builtPath(reference.module) } : reference;

const builtOrigin = <T extends Described>(described: T): T =>
  described.inheritedFrom ? { ...described, inheritedFrom: builtReference(described.inheritedFrom) } : described;

/** A field without a type is none of ours: the analyzer takes `this.#a.b = c` in a constructor for a field `b`. */
const isPublic = ({ name, kind, type, privacy, static: isStatic }: Member): boolean =>
  !/^[#_]/.test(name) && !isStatic && (privacy ?? 'public') === 'public' && (kind !== 'field' || !!type);

/** The analyzer writes `| undefined` once for the mark and once for the type. */
const plainType = <T extends Described>(described: T): T =>
  described.type
    ? { ...described, type: { text: described.type.text.replace(/( \| undefined)+$/, ' | undefined') } }
    : described;

/** Documented events; those it guesses from `dispatchEvent` have the class's first argument for a name. */
const ours = (events: readonly Described[]): Described[] => events.filter(({ name }) => name?.startsWith('tranche-'));

/** What a page may use of an element: no private member, no static one, paths as installed. */
function cleaned({ superclass, members, attributes, events, ...element }: ElementDeclaration): ElementDeclaration {
  return {
    ...element,
    ...(superclass && { superclass: builtReference(superclass) }),
    ...(members && { members: members.filter(isPublic).map(builtOrigin).map(plainType) }),
    ...(attributes && { attributes: attributes.map(builtOrigin).map(plainType) }),
    ...(events && { events: ours(events).map(builtOrigin) }),
  };
}

/** The class's module and the one that registers it. */
function elementModules({ path, declarations = [] }: ManifestModule): ManifestModule[] {
  const elements = declarations.filter(({ tagName }) => tagName).map(cleaned);
  if (elements.length === 0) return [];
  const module = builtPath(path);
  const classes = elements.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } }) as const);
  const tags = elements.map(
    ({ name, tagName = '' }) =>
      ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }) as const,
  );
  return [
    { kind: 'javascript-module', path: module, declarations: elements, exports: classes },
    { kind: 'javascript-module', path: module.replace(/[^/]+$/, 'define.js'), declarations: [], exports: tags },
  ];
}

/** The custom-elements manifest of the package: its elements only, with paths of the built files. */
export async function customElementsManifest(cwd = root): Promise<Manifest> {
  // It writes the folder's name into package.json, whatever one says of writing.
  const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', ...sources];
  const { modules, ...rest } = await cli({ argv, cwd, noWrite: true });
  return { ...rest, modules: modules.flatMap(elementModules).sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
