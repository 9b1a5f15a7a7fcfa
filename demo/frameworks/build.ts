import { join } from 'node:path';
import { build } from 'vite';

export const frameworks = ['react', 'vue', 'svelte', 'angular'] as const;
export type Framework = (typeof frameworks)[number];

/** Builds a framework's page from the built package, as an installed one would be, into a folder of its name. */
export async function buildPage(framework: Framework, outDir: string): Promise<void> {
  const root = join(import.meta.dirname, framework);
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(outDir, framework), emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  });
}
