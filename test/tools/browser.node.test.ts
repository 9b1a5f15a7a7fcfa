import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { which } from './lib/apt.js';
import { node } from './lib/command.js';

const folder = mkdtempSync(join(tmpdir(), 'tranche-browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'chromium');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
writeFileSync(join(folder, 'notes'), '');

const find = "const { findBrowser } = await import('./test/tools/browser.ts'); console.log(await findBrowser())";
const found = async (env: Record<string, string>): Promise<string> =>
  (await node(['--input-type=module', '--eval', find], { env: { CHROME_PATH: '', ...env } })).output;

describe('the browser for tests', () => {
  it('is the one that CHROME_PATH names', async () => {
    assert.equal((await found({ CHROME_PATH: program })).trim(), program);
  });

  it('is never another one than CHROME_PATH names', async () => {
    assert.match(
      await found({ CHROME_PATH: join(folder, 'missing') }),
      /CHROME_PATH points at .*missing, which is not a program/,
    );
  });

  it('is the first one on PATH', async () => {
    const path = `${folder}${delimiter}${process.env.PATH ?? ''}`;
    assert.equal((await found({ PATH: path })).trim(), program);
  });
});

describe('which', () => {
  it('finds programs only', () => {
    assert.equal(which('chromium', folder), program);
    assert.equal(which('notes', folder), undefined);
    assert.equal(which('chromium', ''), undefined);
  });
});
