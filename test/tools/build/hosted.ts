import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { opening } from '../../../vite.config.js';
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

/** Scripts of a document run in its order, however they arrive: the small one first, so that what it asks is on its way. */
export const withOpening = (html: string, file: string): string =>
  html.replace('<script type="module"', `<script defer src="/${file}"></script>\n    $&`);

/** Builds the hosted card page. A server sends `index.html` for `/c/{handle}` and `assets/` as they are, which never change. */
export async function buildHosted({
  outDir = join(root, 'dist/hosted'),
  ...options
}: NonNullable<UserConfig['build']> = {}): Promise<HostedBuild> {
  const chunks = await runVite('hosted', { ...options, outDir });
  const [first] = await runVite(opening(), { ...options, outDir, emptyOutDir: false });
  if (!first) throw new Error('The card page has no first script.');
  const files = fileHashes(outDir);
  const page = join(outDir, 'index.html');
  writeFileSync(page, withIntegrity(withOpening(readFileSync(page, 'utf8'), first.fileName), files));
  const integrity: Pick<Integrity, 'files'> = { files };
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices([...chunks, first]));
  return { outDir, chunks: [...chunks, first] };
}
