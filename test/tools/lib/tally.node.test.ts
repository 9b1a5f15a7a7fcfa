import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isGood, line, readLine, sum } from './tally.js';

describe('tally', () => {
  it('reads back the last closing line it wrote', () => {
    const tally = { passed: 12, failed: 0, skipped: 3 };
    assert.deepEqual(readLine(`1 passed, 1 failed, 1 skipped\nnoise\n${line(tally)}\n`), tally);
  });

  it('finds no closing line inside other text', () => {
    assert.equal(readLine('it said 1 passed, 0 failed, 0 skipped today'), null);
  });

  it('does not take an empty run for a good one', () => {
    assert.equal(isGood(sum([])), false);
    assert.equal(isGood({ passed: 1, failed: 0, skipped: 0 }), true);
    assert.equal(isGood({ passed: 9, failed: 1, skipped: 0 }), false);
  });
});
