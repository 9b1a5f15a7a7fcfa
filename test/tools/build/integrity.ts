import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { version } from '../lib/paths.js';
import { isEarly, widgetOf } from './chunks.js';

export interface Integrity {
  version: string;
  /** `sha384-…` of every file, by its path in the folder. */
  files: Record<string, string>;
  /** Files a tag needs besides the entry, so that a server can have them preloaded. */
  widgets: Record<string, string[]>;
  /**
   * To paste into a page's head when the folder is served as `/tranche/`: an import map covers the chunks, which no tag of the page
   * names. A policy without inline scripts must allow it by `importMapHash`; or preload the chunks with their hashes instead.
   */
  importMap: string;
  importMapHash: string;
}

/** As `integrity` attributes and policies write it. */
export const digest = (algorithm: string, content: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Files that a chunk cannot start without, itself included, the entry left out. */
export function staticFiles(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): string[] {
  const found = new Set([chunk]);
  for (const { imports } of found) {
    for (const other of chunks) if (!other.isEntry && imports.includes(other.fileName)) found.add(other);
  }
  return [...found].map(({ fileName }) => fileName).sort();
}

/** By widget: names of the chunks it shows its first data with, besides the entry. */
export type EarlyChunks = Readonly<Record<string, readonly string[]>>;

/** What the early script has loaded ahead, for the widgets it asks for: for charts the drawing library too. */
export function earlyChunks(chunks: readonly Rolldown.OutputChunk[]): EarlyChunks {
  const runtime = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/charts/chart-runtime.ts')));
  const drawing = runtime.flatMap((chunk) => staticFiles(chunk, chunks));
  const widgets = Object.entries(widgetFiles(chunks)).map(([tag, own]) => {
    const files = tag.endsWith('-chart') ? [...own, ...drawing] : own;
    return [tag.replace('tranche-', ''), files.map((file) => file.replace(/^chunks\/|\.js$/g, ''))] as const;
  });
  return Object.fromEntries(widgets.filter(([name]) => isEarly(name)));
}

function widgetFiles(chunks: readonly Rolldown.OutputChunk[]): Record<string, string[]> {
  const widgets: [string, string[]][] = [];
  for (const chunk of chunks) {
    const name = chunk.isEntry ? undefined : chunk.moduleIds.map(widgetOf).find((found) => found !== undefined);
    if (name) widgets.push([`tranche-${name}`, staticFiles(chunk, chunks)]);
  }
  return Object.fromEntries(widgets.sort());
}

/** The script that makes a browser check every chunk, for a folder served at `base`. */
export function importMapFor(files: Readonly<Record<string, string>>, base: string): { text: string; hash: string } {
  const modules = Object.entries(files).filter(([file]) => file.startsWith('chunks/'));
  const integrity = Object.fromEntries(modules.map(([file, hash]) => [`${base}${file}`, hash]));
  const text = JSON.stringify({ integrity });
  return { text: `<script type="importmap">${text}</script>`, hash: digest('sha256', text) };
}

/** `sha384-…` of every script and sheet in a built folder, by its path there. */
export function fileHashes(outDir: string): Record<string, string> {
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const built = names.filter((name) => /\.(js|css)$/.test(name)).sort();
  return Object.fromEntries(built.map((name) => [name, digest('sha384', readFileSync(join(outDir, name)))]));
}

/** Writes `integrity.json` into a built folder. */
export function writeIntegrity(outDir: string, chunks: readonly Rolldown.OutputChunk[]): Integrity {
  const files = fileHashes(outDir);
  const { text, hash } = importMapFor(files, '/tranche/');
  const integrity = { version: version(), files, widgets: widgetFiles(chunks), importMap: text, importMapHash: hash };
  writeFileSync(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
