import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from './start-error.js';

export interface FolderLock {
  release(): Promise<void>;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** True when a process of that number lives (perhaps somebody else's, then we may not signal it). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * The embedded database bears one process per folder and does not check it: two would destroy each other's pages. A file
 * with our process number says that the folder is taken; one left behind by a process that died is taken over.
 */
export async function claimFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'in-use-by');
  try {
    await mkdir(folder, { recursive: true });
    for (let tries = 0; tries < 3; tries++) {
      if (await writeLock(path)) return { release: () => unlink(path).catch(() => undefined) };
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (owner > 0 && owner !== process.pid && isAlive(owner)) {
        throw new StartError(
          `The data folder ${folder} is in use by process ${owner}: stop that first, or delete ${path} if it is none of ours.`,
        );
      }
      await unlink(path).catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The data folder ${folder} cannot be written to.`, error);
  }
  throw new StartError(`The data folder ${folder} cannot be locked.`);
}

async function writeLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
