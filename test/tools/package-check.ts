/** The package as it would be published: packed, then examined by publint and are-the-types-wrong. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { command } from './lib/command.js';
import { root } from './lib/paths.js';

/** Packs `dist` as it is; the tarball's path, in a folder that the caller removes. */
export async function pack(folder: string): Promise<string> {
  const { code, output } = await command('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const file = output.trim().split('\n').at(-1);
  if (code !== 0 || !file?.endsWith('.tgz')) throw new Error(`npm pack failed:\n${output}`);
  return join(folder, file);
}

async function lintPackage(tarball: string): Promise<string[]> {
  const content = readFileSync(tarball);
  const data = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

async function checkTypes(tarball: string): Promise<string[]> {
  const bin = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [
    bin,
    tarball,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--exclude-entrypoints',
    './pre.css',
  ];
  const { code, output } = await command(process.execPath, args);
  return code === 0 ? [] : [`are-the-types-wrong:\n${output.trim()}`];
}

/** What is wrong with the package, in words; empty when nothing is. */
export async function checkPackage(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-pack-'));
  try {
    const tarball = await pack(folder);
    return [...(await lintPackage(tarball)), ...(await checkTypes(tarball))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1]?.endsWith('package-check.ts')) {
  const wrong = await checkPackage();
  console.log(wrong.join('\n') || 'publint and are-the-types-wrong find nothing.');
  process.exitCode = wrong.length ? 1 : 0;
}
