import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { join } from 'node:path';
import ts from 'typescript';
import type { Attribute, ElementDeclaration, Manifest } from '../manifest.js';

/** `'a' | 'b'` for a type of ours that is so many words; an editor can offer them, but not our type's name. */
function spelledOut(checker: ts.TypeChecker, source: ts.SourceFile, className: string, field: string): string {
  const symbol = checker.getSymbolAtLocation(source);
  const owner = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === className);
  const property = owner && checker.getDeclaredTypeOfSymbol(owner).getProperty(field);
  const type = property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const words = (type?.isUnion() ? type.types : []).filter((one) => one.isStringLiteral());
  const ordered = words
    .map(({ value }) => value)
    .sort((a, b) => a.replace('-', '').localeCompare(b.replace('-', ''), 'en'));
  return ordered.map((word) => `'${word}'`).join(' | ') || 'string';
}

const isNamed = ({ type }: Attribute): boolean => /^[A-Z]\w*$/.test(type?.text ?? '');

/** The manifest with attributes' types as an editor can read them. */
function readable(manifest: Manifest, dist: string): Manifest {
  const files = manifest.modules
    .filter(({ declarations = [] }) => declarations.some(({ attributes = [] }) => attributes.some(isNamed)))
    .map(({ path }) => join(dist, '..', path.replace(/\.js$/, '.d.ts')));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const plain = (path: string, { name }: ElementDeclaration, attribute: Attribute): Attribute => {
    const text = attribute.type?.text.replace(/ \| undefined$/, '') ?? 'string';
    const source = program.getSourceFile(join(dist, '..', path.replace(/\.js$/, '.d.ts')));
    const known = isNamed(attribute) && source && attribute.fieldName;
    return { ...attribute, type: { text: known ? spelledOut(checker, source, name, known) : text } };
  };
  const modules = manifest.modules.map(({ path, declarations = [], ...rest }) => ({
    ...rest,
    path,
    declarations: declarations.map((element) => ({
      ...element,
      ...(element.attributes && { attributes: element.attributes.map((one) => plain(path, element, one)) }),
    })),
  }));
  return { ...manifest, modules };
}

/** Data files for editors, by name: tags, attributes and their values in HTML. */
export function editorData(manifest: Manifest, dist: string): Record<string, unknown> {
  const given = readable(manifest, dist);
  const parse = (text: string): unknown => JSON.parse(text);
  // Each gets its own copy: both write into what they read.
  const copy = (): Manifest => structuredClone(given);
  return {
    'vscode.html-custom-data.json': parse(getVsCodeHtmlCustomData(copy(), { hideLogs: true })),
    'web-types.json': parse(getWebTypesData(copy(), { hideLogs: true })),
  };
}
