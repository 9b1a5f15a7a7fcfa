import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFacts, KeptCard } from '../../src/backends/billing/card-pages.js';

/** One invitation, as the vault keeps it: no number, no code, no name on the card, and of the secret only its digest. */
export interface VaultSession {
  readonly handle: string;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretHash: string;
  readonly state: 'open' | 'completed' | 'canceled' | 'failed';
  readonly merchantName: string;
  readonly customerFirstName?: string | undefined;
  readonly locale?: string | undefined;
  readonly cardOnFile?: CardFacts | undefined;
  /** Origins that may frame the page. */
  readonly parents: readonly string[];
  /** The framing page is cross-origin isolated: then so must this one be, and no bank can be framed in it. */
  readonly isolated: boolean;
  readonly returnUrl?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt: number;
  /** Attempts that were made. */
  readonly attempts: number;
  readonly card?: KeptCard | undefined;
}

/** Where sessions outlive a restart. */
export interface VaultStore {
  load(): Promise<VaultSession[]>;
  save(session: VaultSession): Promise<void>;
}

/** For tests and previews. */
export function memoryVaultStore(): VaultStore {
  const kept = new Map<string, VaultSession>();
  return {
    load: async () => [...kept.values()],
    save: async (session) => void kept.set(session.handle, session),
  };
}

/** One small file for each session, readable by its owner only. A handle is a safe file name. */
export function folderVaultStore(folder: string): VaultStore {
  return {
    async load() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
      return Promise.all(
        names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as VaultSession),
      );
    },
    async save(session) {
      const path = join(folder, `${session.handle}.json`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Half a file after a crash would be no session at all.
      await writeFile(`${path}.new`, JSON.stringify(session), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
