import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, throwIfAborted, untilAborted } from '../../src/core/abort.js';
import { delay as pause, every, later } from '../../src/core/timing.js';

test('a deadline fires once the time is up and says that it was the time', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const limit = deadline(1000);
  context.mock.timers.tick(999);
  assert.equal(limit.signal.aborted, false);
  context.mock.timers.tick(1);
  assert.deepEqual([limit.signal.aborted, limit.expired], [true, true]);
});

test('a deadline fires with the caller and says that it was not the time', () => {
  const caller = new AbortController();
  const limit = deadline(1000, caller.signal);
  caller.abort('left');
  assert.deepEqual([limit.signal.aborted, limit.expired, limit.signal.reason], [true, false, 'left']);
  limit.end();
  const late = deadline(1000, caller.signal);
  assert.equal(late.signal.aborted, true);
  late.end();
});

test('an ended deadline never fires', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const caller = new AbortController();
  const limit = deadline(1000, caller.signal);
  limit.end();
  context.mock.timers.tick(5000);
  caller.abort();
  assert.equal(limit.signal.aborted, false);
});

test('waiting for something ends with whoever waits', async () => {
  const caller = new AbortController();
  assert.equal(await untilAborted(Promise.resolve(1), caller.signal), 1);
  assert.equal(await untilAborted(Promise.resolve(2), undefined), 2);
  await assert.rejects(untilAborted(Promise.reject(new RangeError('x')), caller.signal), RangeError);
  const waiting = untilAborted(new Promise(() => undefined), caller.signal);
  caller.abort();
  await assert.rejects(waiting, { kind: 'aborted' });
  await assert.rejects(untilAborted(Promise.resolve(3), caller.signal), { kind: 'aborted' });
  assert.throws(() => throwIfAborted(caller.signal), { kind: 'aborted' });
  throwIfAborted(undefined);
});

test('timers can be taken back', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const calls: string[] = [];
  later(() => calls.push('later'), 10);
  later(() => calls.push('never'), 10)();
  const stop = every(() => calls.push('every'), 4);
  context.mock.timers.tick(10);
  stop();
  context.mock.timers.tick(10);
  assert.deepEqual(calls, ['every', 'every', 'later']);
  const waited = pause(100).then(() => 'done');
  context.mock.timers.tick(100);
  assert.equal(await waited, 'done');
});

test('a wait ends with its signal', async () => {
  const caller = new AbortController();
  const waiting = pause(1_000_000, caller.signal);
  caller.abort(new Error('left'));
  await assert.rejects(waiting, /left/);
  await assert.rejects(pause(1_000_000, caller.signal), /left/);
});
