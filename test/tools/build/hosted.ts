import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { opening } from '../../../vite.config.js';
import { root } from '../lib/paths.js';
import { type Chunk, runVite } from './browser.js';
import { digest, fileHashes } from './integrity.js';
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

/** The small script as part of the document: what it asks is on its way before any file has been asked for. */
export function withOpening(html: string, code: string): string {
  if (code.includes('</script')) throw new Error('The card page’s first script would end its own tag.');
  return html.replace('<link rel="icon"', () => `<script>${code}</script>\n    <link rel="icon"`);
}

/** What a server of the page needs to know of it. */
export interface HostedIntegrity {
  /** `sha384-…` of every script and sheet, by its path in the folder. */
  files: Record<string, string>;
  /** `sha256-…` of the document's own script: the page's policy has to name it. */
  inline: string;
}

/**
 * Builds the hosted card page. A server sends `index.html` for `/c/{handle}` with a policy that names the document's script by its hash,
 * and `assets/` as they are, which never change.
 */
export async function buildHosted({
  outDir = join(root, 'dist/hosted'),
  ...options
}: NonNullable<UserConfig['build']> = {}): Promise<HostedBuild> {
  const chunks = await runVite('hosted', { ...options, outDir });
  const [first] = await runVite(opening(), { ...options, write: false });
  if (!first) throw new Error('The card page has no first script.');
  const code = first.code.replace(/\s*\/\/# sourceMappingURL=.*\s*$/, '');
  const files = fileHashes(outDir);
  const page = join(outDir, 'index.html');
  writeFileSync(page, withOpening(withIntegrity(readFileSync(page, 'utf8'), files), code));
  const integrity: HostedIntegrity = { files, inline: digest('sha256', code) };
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices([...chunks, first]));
  return { outDir, chunks: [...chunks, first] };
}
