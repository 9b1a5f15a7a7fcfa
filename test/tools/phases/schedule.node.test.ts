import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passed } from '../lib/tally.js';
import type { Phase } from './phases.js';
import { type Outcome, judge, schedule } from './schedule.js';

const phase = (name: string, lanes: 1 | 2, after: string[] = []): Phase => ({
  name,
  title: name,
  lanes,
  after,
  run: async () => ({ code: 0, output: '' }),
});

/** Runs phases whose end is in the test's hand; `log` tells what began and ended. */
function conducted(phases: readonly Phase[]): {
  log: string[];
  end: (name: string) => Promise<void>;
  done: Promise<void>;
} {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (begun: Phase): Promise<Outcome> =>
    new Promise((resolve) => {
      log.push(`+${begun.name}`);
      ends.set(begun.name, () => resolve({ phase: begun, tally: passed(), output: '', seconds: 0 }));
    });
  const done = schedule(phases, work, ({ phase: { name } }) => log.push(`-${name}`));
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { log, end, done };
}

describe('schedule', () => {
  it('fills two lanes and no more', async () => {
    const { log, end, done } = conducted([phase('a', 1), phase('b', 1), phase('c', 1)]);
    assert.deepEqual(log, ['+a', '+b']);
    await end('b');
    assert.deepEqual(log, ['+a', '+b', '-b', '+c']);
    await end('a');
    await end('c');
    await done;
  });

  it('gives a phase that is parallel within itself both lanes', async () => {
    const { log, end, done } = conducted([phase('a', 1), phase('wide', 2)]);
    assert.deepEqual(log, ['+a']);
    await end('a');
    assert.deepEqual(log, ['+a', '-a', '+wide']);
    await end('wide');
    await done;
  });

  it('waits for what a phase reads, but not for what was not asked for', async () => {
    const { log, end, done } = conducted([
      phase('build', 1),
      phase('stories', 1, ['build']),
      phase('e2e', 1, ['other']),
    ]);
    assert.deepEqual(log, ['+build', '+e2e']);
    await end('build');
    assert.deepEqual(log, ['+build', '+e2e', '-build', '+stories']);
    await end('stories');
    await end('e2e');
    await done;
  });
});

describe('the counts of a phase', () => {
  it('are those of its closing line', () => {
    const tally = { passed: 3, failed: 1, skipped: 2 };
    assert.deepEqual(judge({ code: 1, output: 'x\n3 passed, 1 failed, 2 skipped\n' }), tally);
  });

  it('are one check when it prints none', () => {
    assert.deepEqual(judge({ code: 0, output: 'fine' }), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(judge({ code: 2, output: 'broken' }), { passed: 0, failed: 1, skipped: 0 });
  });

  it('hold a failure when nothing ran or when it ended badly without saying why', () => {
    assert.equal(judge({ code: 0, output: '0 passed, 0 failed, 0 skipped' }).failed, 1);
    assert.equal(judge({ code: 139, output: '5 passed, 0 failed, 0 skipped' }).failed, 1);
  });
});
