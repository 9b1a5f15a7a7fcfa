import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { chunkGroups, chunkFile } from './test/tools/build/chunks.js';
import { textsAsData } from './test/tools/build/hosted-texts.js';
import { oneRuntime } from './test/tools/build/one-runtime.js';
import { smallerTemplates } from './test/tools/build/templates.js';
import type { EarlyChunks } from './test/tools/build/integrity.js';
import { libraryEntries } from './test/tools/build/entries.js';

const root = import.meta.dirname;
const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const dependencies = Object.keys(description.dependencies);

/** What all builds have in common; nothing of the kit depends on the environment it is built in. */
const config = (build: UserConfig['build']): UserConfig => ({
  root,
  plugins: [smallerTemplates()],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Without the list of its own Vite takes the development builds of dependencies when NODE_ENV says so.
  resolve: { conditions: ['module', 'browser', 'production'] },
  build: { target: 'es2022', sourcemap: true, copyPublicDir: false, reportCompressedSize: false, ...build },
});

/** What a bundler's users install: one file for each module, dependencies left as imports. */
const library = (): UserConfig =>
  config({
    outDir: 'dist/esm',
    lib: { entry: libraryEntries(root), formats: ['es'] },
    minify: false,
    rolldownOptions: {
      external: (id) => isBuiltin(id) || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  });

/** Modules for pages without a bundler, dependencies included. */
export const bundle = (entry: Record<string, string>, groups?: typeof chunkGroups): UserConfig =>
  config({
    outDir: 'dist/browser',
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Chunks may import from the entry: else what they share with it would be a file of its own.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // In library mode the es format keeps its white space unless told here.
        minify: true,
        comments: false,
        // Not `banner`, which the minifier takes for a comment like any other.
        postBanner: `/*! Tranche ${description.version}, MIT, see THIRD-PARTY-NOTICES.txt */`,
        entryFileNames: '[name].min.js',
        chunkFileNames: chunkFile,
        ...(groups && { codeSplitting: { groups } }),
      },
    },
  });

/** One script tag; every widget, and what a widget needs only now and then, in chunks of their own. */
const browser = (): UserConfig =>
  mergeConfig(bundle({ tranche: join(root, 'src/browser/tranche.ts') }, chunkGroups), { plugins: [oneRuntime()] });

/**
 * The early script: alone in its file and without imports, so that it may be a classic script in the page's head. `chunks` are what it
 * has loaded ahead, see there.
 */
export const early = (chunks: EarlyChunks): UserConfig =>
  mergeConfig(
    config({
      outDir: 'dist/browser',
      lib: { entry: { early: join(root, 'src/early.ts') }, formats: ['iife'], name: 'trancheEarly' },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
    }),
    { define: { trancheChunks: JSON.stringify(chunks) } },
  );

/** There is nothing to load ahead in a build of one script: the helper for that would be dead weight. */
const noPreload = (): Plugin => ({
  name: 'tranche:no-preload',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
});

/**
 * The hosted card page: one document, one script, one sheet, for an origin of its own. All that runs is in the one script, so that its
 * hash covers it, but for the small script that asks the vault meanwhile ({@link opening}); other languages than English are data.
 */
const hosted = (): UserConfig =>
  mergeConfig(
    config({
      outDir: join(root, 'dist/hosted'),
      assetsInlineLimit: 0,
      modulePreload: false,
      // With older targets `light-dark()` would be rewritten into something that a color scheme set by code does not reach.
      cssTarget: ['chrome123', 'safari17.5', 'firefox126'],
      rolldownOptions: {
        // Schemas that the page does not read, and styles of pieces whose sheet it replaces by its own, are left out.
        treeshake: { manualPureFunctions: ['css', 'z', 'pattern', 'whole', 'rule', 'openEnum'] },
        output: {
          codeSplitting: false,
          comments: false,
          postBanner: `/*! Tranche ${description.version}, MIT, see THIRD-PARTY-NOTICES.txt */`,
          entryFileNames: 'assets/card-page-[hash].js',
          assetFileNames: 'assets/card-page-[hash][extname]',
        },
      },
    }),
    { root: join(root, 'src/hosted'), base: '/', plugins: [noPreload(), textsAsData()] },
  );

/** The card page's first script, which becomes a part of its document. */
export const opening = (): UserConfig =>
  config({
    sourcemap: false,
    lib: { entry: { open: join(root, 'src/hosted/open.ts') }, formats: ['iife'], name: 'trancheOpen' },
    rolldownOptions: { output: { minify: true, comments: false } },
  });

const modes: Record<string, () => UserConfig> = { library, browser, hosted };

// Tools with modes of their own (the stories) get their own settings.
export default defineConfig(({ mode }) => modes[mode]?.() ?? {});
