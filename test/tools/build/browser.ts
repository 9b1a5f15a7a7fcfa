import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Rolldown, build } from 'vite';
import { generate } from '../generate/generate.js';
import { root } from '../lib/paths.js';
import { writeIntegrity } from './integrity.js';

export interface BrowserBuild {
  /** Folder with `tranche.min.js`, `early.js`, `pre.css`, `integrity.json` and `chunks/`. */
  outDir: string;
  chunks: Rolldown.OutputChunk[];
}

/** Runs one mode of vite.config.ts; the chunks it wrote (or would write). */
export async function runMode(
  mode: string,
  options: { outDir?: string; write?: boolean } = {},
): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: join(root, 'vite.config.ts'),
    mode,
    logLevel: 'warn',
    build: { ...options, ...(mode === 'early' ? {} : { emptyOutDir: true }) },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
}

/** Builds what a page without a bundler loads; a few seconds. Serve `outDir` as it is. */
export async function buildBrowser({ outDir = join(root, 'dist/browser') } = {}): Promise<BrowserBuild> {
  await generate(root);
  const chunks = await runMode('browser', { outDir });
  if (existsSync(join(root, 'src/early.ts'))) chunks.push(...(await runMode('early', { outDir })));
  mkdirSync(outDir, { recursive: true });
  const styles = join(root, 'src/pre.css');
  if (existsSync(styles)) copyFileSync(styles, join(outDir, 'pre.css'));
  writeIntegrity(outDir, chunks);
  return { outDir, chunks };
}
