import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rolldown, type UserConfig, build } from 'vite';
import { early } from '../../../vite.config.js';
import { root } from '../lib/paths.js';
import { earlyChunks, writeIntegrity } from './integrity.js';
import { thirdPartyNotices } from './notices.js';

export type Chunk = Rolldown.OutputChunk;

export interface BrowserBuild {
  /** Folder with `tranche.min.js`, `early.js`, `pre.css`, `integrity.json`, `THIRD-PARTY-NOTICES.txt` and `chunks/`. */
  outDir: string;
  chunks: Chunk[];
}

/** Builds with vite.config.ts in one of its modes, or with a config of its own; the chunks that came out. */
export async function runVite(
  what: string | UserConfig,
  options: NonNullable<UserConfig['build']> = {},
): Promise<Chunk[]> {
  const config = typeof what === 'string' ? { configFile: join(root, 'vite.config.ts'), mode: what } : what;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: { ...('build' in config ? config.build : {}), emptyOutDir: true, ...options },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.filter((file) => file.type === 'chunk');
}

/** Builds what a page without a bundler loads; a few seconds. Serve `outDir` as it is. */
export async function buildBrowser({
  outDir = join(root, 'dist/browser'),
  ...options
}: NonNullable<UserConfig['build']> = {}): Promise<BrowserBuild> {
  const chunks = await runVite('browser', { ...options, outDir });
  chunks.push(...(await runVite(early(earlyChunks(chunks)), { outDir, emptyOutDir: false })));
  copyFileSync(join(root, 'src/pre.css'), join(outDir, 'pre.css'));
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(chunks));
  writeIntegrity(outDir, chunks);
  return { outDir, chunks };
}
