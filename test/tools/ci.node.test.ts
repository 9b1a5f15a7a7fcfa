import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { command } from './lib/command.js';
import { root } from './lib/paths.js';

const folder = mkdtempSync(join(tmpdir(), 'tranche-ci-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, '.ci'));
copyFileSync(join(root, '.ci/run'), join(folder, '.ci/run'));

/** Runs the real script with an npm that says what the test wants. */
async function ci(answers: Readonly<Record<string, string>>): Promise<{ code: number; last: string | undefined }> {
  const cases = Object.entries(answers).map(([args, script]) => `"${args}") ${script} ;;`);
  const npm = join(folder, 'npm');
  writeFileSync(npm, `#!/bin/sh\ncase "$*" in\n${cases.join('\n')}\n*) exit 0 ;;\nesac\n`);
  chmodSync(npm, 0o755);
  const path = `${folder}${delimiter}${process.env.PATH ?? ''}`;
  const { code, output } = await command('bash', [join(folder, '.ci/run')], { env: { PATH: path } });
  return { code, last: output.trimEnd().split('\n').at(-1) };
}

const good = {
  test: 'echo "1 passed, 0 failed, 0 skipped"; echo; echo "10 passed, 0 failed, 1 skipped"',
  'run test:engines': 'echo "5 passed, 0 failed, 0 skipped"',
  'run test:postgres': 'echo "3 passed, 0 failed, 2 skipped"',
};

describe('.ci/run', () => {
  it('sums the closing lines of all three', async () => {
    assert.deepEqual(await ci(good), { code: 0, last: '18 passed, 0 failed, 3 skipped' });
  });

  it('goes on after a failure and fails at the end', async () => {
    const test = 'echo "9 passed, 1 failed, 0 skipped"; exit 1';
    assert.deepEqual(await ci({ ...good, test }), { code: 1, last: '17 passed, 1 failed, 2 skipped' });
  });

  it('takes a command without a closing line for a failure', async () => {
    assert.deepEqual(await ci({ ...good, 'run test:engines': 'echo done' }), {
      code: 1,
      last: '13 passed, 1 failed, 3 skipped',
    });
  });

  it('does not believe a good line of a command that ended badly', async () => {
    const postgres = 'echo "3 passed, 0 failed, 2 skipped"; exit 7';
    assert.deepEqual(await ci({ ...good, 'run test:postgres': postgres }), {
      code: 1,
      last: '18 passed, 1 failed, 3 skipped',
    });
  });

  it('fails when nothing can be installed', async () => {
    assert.deepEqual(await ci({ 'ci --no-audit --no-fund': 'exit 1' }), {
      code: 1,
      last: '0 passed, 1 failed, 0 skipped',
    });
  });
});
