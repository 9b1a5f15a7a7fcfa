import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from './command.js';

/** The full path of a program on PATH, or undefined. */
export function which(program: string, path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** System packages can be installed: root on a Debian-like system. */
export const canInstall = (): boolean => process.getuid?.() === 0 && which('apt-get') !== undefined;

let updated: Promise<void> | undefined;

async function apt(args: readonly string[]): Promise<void> {
  // Another session may hold dpkg's lock: wait for it instead of failing.
  const all = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-qq', ...args];
  const { code, output } = await command('apt-get', all, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.trim()}`);
}

/**
 * Installs system packages, refreshing the package lists once a process.
 * @throws when apt-get fails
 */
export async function install(...packages: string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  await (updated ??= apt(['update']));
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}
