import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import { house } from './lint/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const forbiddenSyntax = [
  { selector: 'TSEnumDeclaration', message: 'No enums: use an `as const` array and its type.' },
  { selector: 'TSModuleDeclaration[kind!="global"]', message: 'No namespaces: a module is one.' },
  { selector: 'TSParameterProperty', message: 'No parameter properties: declare the field.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];

const moduleState = [
  'Program > VariableDeclaration[kind!="const"]',
  'Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
].map((selector) => ({ selector, message: 'No module-level mutable state: instances share nothing.' }));

const nodeTests = ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '.cache/', 'coverage/', '**/*.d.ts', 'test/package/consumer/'] },
  // No comment may switch a rule off; a rule that is wrong is mended here.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['vite.config.ts'] }, tsconfigRootDir: root },
    },
    rules: {
      // The compiler knows better which names exist.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An async method without await is how a throw becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y, house },
    rules: {
      ...litA11y.configs.recommended.rules,
      'house/baseline': 'error',
      'house/css': 'error',
      'house/doors': 'error',
      'house/targets': 'error',
      'house/templates': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax, ...moduleState],
      // A guard round super is pointless for an element that always extends LitElement.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['demo/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], plugins: { house }, rules: { 'house/templates': 'error' } },
  { files: ['demo/**/*.{ts,js}'], plugins: { house }, rules: { 'house/targets': 'error' } },
  // They import the built package, which need not be there; what they say of types is checked with it (test/package).
  { files: ['demo/frameworks/{billing.ts,{vue,svelte,angular}/*.ts}'], extends: [tseslint.configs.disableTypeChecked] },
  // What a tool's own format asks for.
  {
    files: ['stories/**/*.stories.ts', '.storybook/*.ts', '**/vite.config.ts', 'test/tools/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenSyntax.filter(({ selector }) => !selector.includes('Default'))],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: nodeTests, package: 'node:test' },
            // Typed as a promise by a plugin for its own `dom` comparisons; the plain ones are done at once.
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Backends are plain objects of functions; taking one out is how tests call them.
      '@typescript-eslint/unbound-method': 'off',
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
