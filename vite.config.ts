import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { chunkGroups, chunkFile } from './test/tools/build/chunks.js';
import { libraryEntries } from './test/tools/build/entries.js';

const root = import.meta.dirname;
const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const dependencies = Object.keys(description.dependencies);

/** What a bundler's users install: one file for each module, dependencies left as imports. */
const library = (): UserConfig => ({
  build: {
    outDir: 'dist/esm',
    lib: { entry: libraryEntries(root), formats: ['es'] },
    minify: false,
    rolldownOptions: {
      external: (id) => isBuiltin(id) || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

/** One `<script type="module">`; every widget, and what a widget needs only now and then, in chunks of their own. */
const browser = (): UserConfig => ({
  build: {
    outDir: 'dist/browser',
    lib: { entry: { tranche: 'src/browser/tranche.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Chunks may import from the entry: else what they share with it would be a file of its own.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // In library mode the es format keeps its white space unless told here.
        minify: true,
        banner: `/*! Tranche ${description.version}, MIT. See THIRD-PARTY-NOTICES.txt. */`,
        entryFileNames: '[name].min.js',
        chunkFileNames: chunkFile,
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
});

/** The early script: alone in its file and without imports, so that it may be a classic script in the page's head. */
const early = (): UserConfig => ({
  build: {
    outDir: 'dist/browser',
    emptyOutDir: false,
    lib: { entry: { early: 'src/early.ts' }, formats: ['iife'], name: 'trancheEarly' },
    rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
  },
});

const modes: Record<string, () => UserConfig> = { library, browser, early };

export default defineConfig(({ mode }) => {
  const { build, ...rest } = modes[mode]?.() ?? {};
  if (!build) return {};
  return {
    ...rest,
    root,
    // Nothing of the kit depends on the environment it is built in.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'es2022', sourcemap: true, copyPublicDir: false, reportCompressedSize: false, ...build },
  };
});
