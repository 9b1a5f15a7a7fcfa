import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { claimFolder } from '../../../../demo/backend/database/folder-lock.js';

describe('the lock of the data folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tranche-lock-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('is taken, shows whose it is, and is given back', async () => {
    const path = join(folder, 'a/b');
    const lock = await claimFolder(path);
    assert.equal(await readFile(join(path, 'in-use-by'), 'utf8'), String(process.pid));
    await lock.release();
    await assert.rejects(stat(join(path, 'in-use-by')), { code: 'ENOENT' });
    await (await claimFolder(path)).release();
  });

  test('another living process keeps us out', async () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    try {
      await writeFile(join(folder, 'in-use-by'), String(other.pid));
      await assert.rejects(claimFolder(folder), {
        name: 'StartError',
        message: new RegExp(`is in use by process ${other.pid}`),
      });
    } finally {
      other.kill();
      await once(other, 'exit');
    }
    // It has died without giving the folder back.
    await (await claimFolder(folder)).release();
  });

  test('what is no number is no owner', async () => {
    await writeFile(join(folder, 'in-use-by'), 'garbage');
    await (await claimFolder(folder)).release();
  });

  test('a place that is no folder is a sentence', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    await assert.rejects(claimFolder(file), { name: 'StartError', message: /cannot be written to\.$/ });
  });
});
