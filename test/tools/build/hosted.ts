import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { root } from '../lib/paths.js';
import { type Chunk, runVite } from './browser.js';
import { type Integrity, fileHashes } from './integrity.js';
import { thirdPartyNotices } from './notices.js';

export interface HostedBuild {
  /** Folder with `index.html`, `assets/`, `integrity.json` and `THIRD-PARTY-NOTICES.txt`. */
  outDir: string;
  chunks: Chunk[];
}

/** Hashes of what a document loads from its own folder, written beside each address. */
export function withIntegrity(html: string, files: Readonly<Record<string, string>>): string {
  return html.replace(/ (?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g, (attribute, file: string) =>
    files[file] === undefined ? attribute : `${attribute} integrity="${files[file]}"`,
  );
}

/** Builds the hosted card page. A server sends `index.html` for `/c/{handle}` and `assets/` as they are, which never change. */
export async function buildHosted({
  outDir = join(root, 'dist/hosted'),
  ...options
}: NonNullable<UserConfig['build']> = {}): Promise<HostedBuild> {
  const chunks = await runVite('hosted', { ...options, outDir });
  const files = fileHashes(outDir);
  const page = join(outDir, 'index.html');
  writeFileSync(page, withIntegrity(readFileSync(page, 'utf8'), files));
  const integrity: Pick<Integrity, 'files'> = { files };
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(chunks));
  return { outDir, chunks };
}
