import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { root } from './lib/paths.js';
import { report } from './node-reporter.js';

const file = join(root, 'test/core/money.node.test.ts');

const event = (type: string, name: string, data: object = {}): TestEvent =>
  ({ type, data: { name, file, nesting: 0, details: {}, ...data } }) as unknown as TestEvent;

async function reported(events: readonly TestEvent[]): Promise<{ counts: number[]; text: string }> {
  let text = '';
  async function* stream(): AsyncGenerator<TestEvent> {
    yield* events;
  }
  const { passed, failed, skipped } = await report(stream(), (part) => (text += part));
  return { counts: [passed, failed, skipped], text };
}

describe('report', () => {
  it('counts tests and not the suites around them', async () => {
    const suite = event('test:pass', 'money', { details: { type: 'suite' } });
    const { counts } = await reported([event('test:pass', 'adds', { nesting: 1 }), suite]);
    assert.deepEqual(counts, [1, 0, 0]);
  });

  it('counts skipped and unfinished tests as skipped', async () => {
    const { counts } = await reported([
      event('test:pass', 'a', { skip: true }),
      event('test:pass', 'b', { todo: 'later' }),
    ]);
    assert.deepEqual(counts, [0, 0, 2]);
  });

  it('names a failure with its file and suite, and shows its cause', async () => {
    const error = Object.assign(new Error('outer'), { cause: new Error('1 !== 2') });
    const { counts, text } = await reported([
      event('test:start', 'money'),
      event('test:start', 'adds', { nesting: 1 }),
      event('test:fail', 'adds', { nesting: 1, details: { error } }),
      event('test:fail', 'money', { details: { type: 'suite', error: { failureType: 'subtestsFailed' } } }),
    ]);
    assert.deepEqual(counts, [0, 1, 0]);
    assert.match(text, /✗ test\/core\/money\.node\.test\.ts money › adds\n\s+Error: 1 !== 2/);
  });

  it('takes a suite that failed by itself for a failure', async () => {
    const { counts } = await reported([event('test:fail', 'money', { details: { type: 'suite', error: {} } })]);
    assert.deepEqual(counts, [0, 1, 0]);
  });

  it('takes a file without a test for a failure, and one that does not load too', async () => {
    assert.deepEqual((await reported([event('test:pass', file)])).counts, [0, 1, 0]);
    assert.deepEqual((await reported([event('test:fail', file)])).counts, [0, 1, 0]);
  });
});
