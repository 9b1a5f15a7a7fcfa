import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../tools/lib/paths.js';

// The project's own settings; only type information is off, because a planted file is in no program.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'test/tools/eslint.config.js'),
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ] as ESLint.Options['overrideConfig'] & object,
});

async function rulesBroken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

/** Where, what, and the rule that must speak. */
const planted: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['src/client/a.ts', 'export const x = () => fetch("/");', 'house/doors'],
  ['src/client/a.ts', 'export const x = () => globalThis.fetch("/");', 'house/doors'],
  ['src/client/a.ts', 'export const x = () => navigator.sendBeacon("/");', 'house/doors'],
  ['src/widgets/a/a.ts', 'export const x = new Intl.NumberFormat("en");', 'house/doors'],
  ['src/model/a.ts', 'export const x = () => Date.now();', 'house/doors'],
  ['src/model/a.ts', 'export const x = () => new Date();', 'house/doors'],
  ['src/state/a.ts', 'setTimeout(() => undefined, 1);', 'house/doors'],
  ['src/state/a.ts', 'export const x = AbortSignal.timeout(1);', 'house/doors'],
  ['src/widgets/a/a.ts', 'customElements.define("a-b", X);', 'house/doors'],
  ['src/widgets/a/a.ts', 'window.customElements.define("a-b", X);', 'house/doors'],
  ['src/server/a.ts', 'console.log(1);', 'house/doors'],
  ['src/core/a.ts', 'export const x = new Function("return 1");', 'house/doors'],
  ['src/ui/a.ts', 'export const x = html`<p style="color: red"></p>`;', 'house/templates'],
  ['src/ui/a.ts', 'export const x = html`<p style=${y}></p>`;', 'house/templates'],
  ['src/ui/a.ts', 'export const x = html`<style>p {}</style>`;', 'house/templates'],
  ['src/ui/a.ts', 'export const x = html`<p onclick="y()"></p>`;', 'house/templates'],
  ['src/ui/a.ts', 'export const x = html`<p .innerHTML=${y}></p>`;', 'house/templates'],
  ['src/ui/a.ts', 'el.innerHTML = "";', 'house/templates'],
  ['src/ui/a.ts', 'el["outerHTML"] = "";', 'house/templates'],
  ['src/ui/a.ts', 'import { unsafeHTML } from "lit/directives/unsafe-html.js"; unsafeHTML("");', 'house/templates'],
  ['src/ui/a.ts', 'import { styleMap } from "lit/directives/style-map.js"; styleMap({});', 'house/templates'],
  ['stories/widgets/a.stories.ts', 'export const x = html`<p style="color: red"></p>`;', 'house/templates'],
  ['src/hosted/a.ts', 'parent.postMessage({}, "*");', 'house/targets'],
  ['src/hosted/a.ts', 'parent.postMessage({}, `*`, [port]);', 'house/targets'],
  ['src/hosted/a.ts', 'parent["postMessage"]({}, "*");', 'house/targets'],
  ['src/hosted/a.ts', 'postMessage({}, "*");', 'house/targets'],
  ['src/widgets/a/a.ts', 'frame.contentWindow?.postMessage({}, { targetOrigin: "*" });', 'house/targets'],
  ['src/widgets/a/a.ts', 'const any = "*"; frame.postMessage({}, any);', 'house/targets'],
  ['src/widgets/a/a.ts', 'const to = { targetOrigin: "*" } as const; frame.postMessage({}, to);', 'house/targets'],
  ['src/widgets/a/a.ts', 'frame.postMessage({}, origin ?? "*");', 'house/targets'],
  ['src/widgets/a/a.ts', 'frame.postMessage({}, known ? origin : "*");', 'house/targets'],
  ['demo/bank/a.ts', 'parent.postMessage({}, "*");', 'house/targets'],
  ['src/ui/a.ts', 'export const x = css`p { margin-left: 1px; }`;', 'house/css'],
  ['src/ui/a.ts', 'export const x = css`p { left: 0; }`;', 'house/css'],
  ['src/ui/a.ts', 'export const x = css`p { text-align: right; }`;', 'house/css'],
  ['src/ui/a.ts', 'export const x = css`@media (max-width: 480px) { p { color: red; } }`;', 'house/css'],
  ['src/ui/a.ts', 'export const x = css`@starting-style { p { opacity: 0; } }`;', 'house/css'],
  ['src/ui/a.ts', 'el.moveBefore(a, b);', 'house/baseline'],
  ['src/ui/a.ts', 'el.ariaLabelledByElements = [];', 'house/baseline'],
  ['src/core/a.ts', 'export const x = URL.parse("/");', 'house/baseline'],
  ['src/core/a.ts', 'export enum X { A }', 'no-restricted-syntax'],
  ['src/core/a.ts', 'export namespace X { export const a = 1; }', 'no-restricted-syntax'],
  ['src/core/a.ts', 'export class X { constructor(readonly a: number) {} }', 'no-restricted-syntax'],
  ['src/core/a.ts', 'let count = 0; export const next = () => ++count;', 'no-restricted-syntax'],
  ['src/core/a.ts', 'export let count = 0;', 'no-restricted-syntax'],
  ['src/core/a.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/core/a.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['src/core/a.ts', 'export const x = y!.z;', '@typescript-eslint/no-non-null-assertion'],
  ['src/core/a.ts', `export function x() {\n${'x();\n'.repeat(41)}}`, 'max-lines-per-function'],
  ['src/core/a.ts', 'x();\n'.repeat(401), 'max-lines'],
  ['test/core/a.node.test.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
];

/** The doors themselves, and what only looks alike. */
const kept: readonly (readonly [path: string, code: string])[] = [
  ['src/client/transport.ts', 'export const x = () => fetch("/");'],
  ['src/i18n/formats.ts', 'export const x = new Intl.NumberFormat("en");'],
  ['src/core/clock.ts', 'export const x = () => Date.now();'],
  ['src/ui/define.ts', 'customElements.define("a-b", X);'],
  ['src/client/a.ts', 'export const x = (fetch: () => void) => fetch();'],
  ['src/client/a.ts', 'export type X = typeof fetch;'],
  ['src/client/a.ts', 'export const x = (init: { fetch?: () => void }) => init.fetch;'],
  ['src/ui/a.ts', 'export const x = css`p { margin-inline-start: 1px; inset-inline-end: 0; }`;'],
  ['src/ui/a.ts', 'export const x = css`@media (prefers-reduced-motion: reduce) { p { color: red; } }`;'],
  ['src/ui/a.ts', 'export const x = html`<p class="style"></p>`;'],
  ['src/hosted/a.ts', 'parent.postMessage({}, origin);'],
  ['src/hosted/a.ts', 'parent.postMessage("*", { targetOrigin: origin });'],
  ['src/hosted/a.ts', 'port.postMessage({ star: "*" });'],
  ['src/core/a.ts', 'export const values = ["a", "b"] as const;'],
  ['test/core/a.node.test.ts', 'export const x = y!.z;'],
];

describe('lint', () => {
  for (const [path, code, rule] of planted) {
    it(`${rule} speaks in ${path}: ${code.slice(0, 60)}`, async () => {
      assert.ok((await rulesBroken(path, code)).includes(rule));
    });
  }

  for (const [path, code] of kept) {
    it(`is silent in ${path}: ${code.slice(0, 60)}`, async () => assert.deepEqual(await rulesBroken(path, code), []));
  }

  it('cannot be switched off by a comment', async () => {
    const code = `/* eslint-${'disable'} */\nexport const x: any = 1;`;
    assert.ok((await rulesBroken('src/core/a.ts', code)).includes('@typescript-eslint/no-explicit-any'));
  });

  it('knows types in every part of the tree', async () => {
    const plain = new ESLint({ cwd: root, overrideConfigFile: join(root, 'test/tools/eslint.config.js') });
    for (const path of [
      'src/core/money.ts',
      'src/cli/main.ts',
      'test/core/a.ts',
      'demo/start.ts',
      'stories/a.stories.ts',
    ]) {
      const config = (await plain.calculateConfigForFile(join(root, path))) as { rules: Record<string, [number]> };
      assert.equal(config.rules['@typescript-eslint/no-floating-promises']?.[0], 2, path);
    }
  });
});
