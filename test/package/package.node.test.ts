import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command, node } from '../tools/lib/command.js';
import { filesIn, root } from '../tools/lib/paths.js';
import { pack } from '../tools/package-check.js';
import { type Framework, frameworks } from '../../demo/frameworks/build.js';
import { expectedPlaces, foundPlaces, installPages } from './frameworks.js';

let project = '';

const installed = (): string => join(project, 'node_modules/tranche');
const description = (): {
  exports: Record<string, string | { default: string }>;
  dependencies: Record<string, string>;
} => JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as ReturnType<typeof description>;

/** What the build phase left, or a build of its own when that is older than the sources. */
async function ensureBuilt(): Promise<void> {
  const mark = join(root, 'dist/custom-elements.json');
  const built = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (filesIn('src').every((file) => statSync(join(root, file)).mtimeMs < built)) return;
  const { code, output } = await node(['test/tools/build.ts']);
  assert.equal(code, 0, output);
}

/** A project with the packed package and its dependencies installed. */
before(
  async () => {
    await ensureBuilt();
    project = mkdtempSync(join(tmpdir(), 'tranche-consumer-'));
    mkdirSync(installed(), { recursive: true });
    const tarball = await pack(project);
    const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '-C', installed(), '--strip-components=1'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    for (const name of [...Object.keys(description().dependencies), '@types/node']) {
      mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    }
    cpSync(join(root, 'test/package/consumer'), join(project, 'src'), { recursive: true });
    installPages(project);
    writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  },
  { timeout: 300_000 },
);

after(() => {
  if (project) rmSync(project, { recursive: true, force: true });
});

async function compile(name: string, file: string, options: Record<string, unknown>): Promise<void> {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const config = join(project, `tsconfig.${name}.json`);
  const compilerOptions = { target: 'ES2022', noEmit: true, ...strict, ...options };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`src/${file}`] }));
  const { code, output } = await command(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    config,
  ]);
  assert.equal(code, 0, output);
}

test('what is promised is in the package, and nothing of the sources', () => {
  const files = Object.values(description().exports).map((target) =>
    typeof target === 'string' ? target : target.default,
  );
  for (const file of files) assert.ok(existsSync(join(installed(), file)), file);
  for (const file of ['LICENSE', 'README.md', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/browser/tranche.min.js']) {
    assert.ok(existsSync(join(installed(), file)), file);
  }
  assert.equal(existsSync(join(installed(), 'src')), false);
  assert.equal(existsSync(join(installed(), 'test')), false);
});

test(
  'a page compiles against the types, for bundlers and for Node, all libraries checked',
  { timeout: 120_000 },
  async () => {
    const dom = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };
    await compile('bundler', 'page.ts', { ...dom, module: 'ESNext', moduleResolution: 'bundler' });
    await compile('node', 'page.ts', { ...dom, module: 'NodeNext', moduleResolution: 'nodenext' });
  },
);

test('a server compiles without the types of the DOM', { timeout: 120_000 }, async () => {
  await compile('server', 'server.ts', { lib: ['ES2022'], types: ['node'], module: 'NodeNext' });
});

test(
  'each framework knows the tags: its demo compiles, all libraries checked, and wrong values do not',
  { timeout: 240_000, concurrency: 2 },
  async (t) => {
    const check = (framework: Framework): Promise<void> =>
      t.test(framework, async () => {
        const { places, output } = await foundPlaces(project, framework);
        assert.deepEqual(places, expectedPlaces(framework), output);
      });
    await Promise.all(frameworks.map(check));
  },
);

interface EditorTag {
  name: string;
  attributes: { name: string; values?: { name: string }[]; value?: { type: string } }[];
}

test('editors know every tag, and the words that an attribute may hold', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(installed(), 'dist', file), 'utf8'));
  const { tags } = read('vscode.html-custom-data.json') as { tags: EditorTag[] };
  const { contributions } = read('web-types.json') as { contributions: { html: { elements: EditorTag[] } } };
  const { modules } = read('custom-elements.json') as { modules: { declarations: { tagName: string }[] }[] };
  const names = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  const sortIn = (all: EditorTag[]) =>
    all.find(({ name }) => name === 'tranche-detailing-table')?.attributes.find(({ name }) => name === 'sort');
  for (const all of [tags, contributions.html.elements])
    assert.deepEqual(all.map(({ name }) => name).sort(), names.sort());
  assert.ok(sortIn(tags)?.values?.some(({ name }) => name === '-overdueAmount'));
  assert.match(sortIn(contributions.html.elements)?.value?.type ?? '', /'-overdueAmount'/);
});

test('every entry can be imported where there is no DOM, in silence', () => {
  const paths = Object.entries(description().exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => `tranche${path.slice(1)}`);
  const text = `for (const path of ${JSON.stringify(paths)}) await import(path); console.log('imported', ${paths.length});`;
  writeFileSync(join(project, 'imports.mjs'), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['imports.mjs'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^imported \d\d/);
  assert.equal(stderr, '');
});

test('importing the main entry leaves no trace in the global object', () => {
  const text = `const before = new Set(Reflect.ownKeys(globalThis)); await import('tranche');
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)));`;
  writeFileSync(join(project, 'globals.mjs'), text);
  const { stdout } = spawnSync(process.execPath, ['globals.mjs'], { cwd: project, encoding: 'utf8' });
  // Those of Lit, which counts its copies and brings a registry to Node, and of zod.
  const theirs = /^(customElements|lit|reactiveElement|__zod)/;
  const ours = (JSON.parse(stdout) as string[]).filter((name) => !theirs.test(name));
  assert.deepEqual(ours, []);
});
