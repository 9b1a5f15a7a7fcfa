import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { isTrancheError, type TrancheError } from '../../src/core/errors.js';
import { meta, plan } from '../contract/samples.js';
import { fakeFetch, json, never, noWait, problemJson } from './fake-fetch.js';

const baseUrl = 'https://api.example.com/v1';
const offline = new TypeError('fetch failed');
const failureOf = (promise: Promise<unknown>): Promise<TrancheError> =>
  promise.then(
    () => assert.fail('should fail'),
    (error: unknown) => {
      assert.ok(isTrancheError(error));
      return error;
    },
  );

test('a read is tried again after 1, 2 and 4 seconds at most, then the error is told', async () => {
  const { fetch, sent } = fakeFetch(offline);
  const { waits, timing } = noWait();
  const error = await failureOf(createClient({ baseUrl, fetch, timing }).meta.get());
  assert.equal(error.code, 'network');
  assert.equal(error.kind, 'network');
  assert.equal(error.retryable, true);
  assert.equal(sent.length, 4);
  assert.deepEqual(waits, [1000, 2000, 4000]);
});

test('the wait is jittered between its half and its whole', async () => {
  const { fetch } = fakeFetch(offline);
  const { waits, timing } = noWait();
  await failureOf(createClient({ baseUrl, fetch, timing: { ...timing, random: () => 0 } }).meta.get());
  assert.deepEqual(waits, [500, 1000, 2000]);
});

test('what may pass is tried again, what was decided is not', async () => {
  for (const [status, tries] of [
    [429, 2],
    [502, 2],
    [503, 2],
    [504, 2],
    [400, 1],
    [403, 1],
    [404, 1],
    [409, 1],
    [412, 1],
    [422, 1],
    [500, 1],
    [501, 1],
  ] as const) {
    const { fetch, sent } = fakeFetch(problemJson(status, {}), json(meta));
    const { timing } = noWait();
    await createClient({ baseUrl, fetch, timing })
      .meta.get()
      .catch(() => undefined);
    assert.equal(sent.length, tries, String(status));
  }
});

test('a write keeps its key and body over all tries', async () => {
  const { fetch, sent } = fakeFetch(offline, problemJson(503, {}), json(plan()));
  const { timing } = noWait();
  await createClient({ baseUrl, fetch, timing }).plans.cancel({ id: 'a' }, { ifMatch: '7' });
  assert.equal(sent.length, 3);
  assert.equal(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size, 1);
  assert.equal(new Set(sent.map(({ body }) => body)).size, 1);
});

test('a key that is still running is waited for', async () => {
  const running = problemJson(409, { code: 'idempotency_in_progress' }, { 'retry-after': '1' });
  const { fetch, sent } = fakeFetch(running, json(plan()));
  const { waits, timing } = noWait();
  await createClient({ baseUrl, fetch, timing }).plans.cancel({ id: 'a' }, { ifMatch: '7' });
  assert.equal(sent.length, 2);
  assert.deepEqual(waits, [1250]);
});

test('a connection cut while the answer arrives is tried again', async () => {
  const cut = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"account":'));
          controller.error(offline);
        },
      }),
    );
  const { fetch, sent } = fakeFetch(cut, json(meta));
  const { timing } = noWait();
  assert.equal((await createClient({ baseUrl, fetch, timing }).meta.get()).today, '2025-03-31');
  assert.equal(sent.length, 2);
});

test('Retry-After is honoured when it is short and told when it is long', async () => {
  const short = fakeFetch(problemJson(429, {}, { 'retry-after': '3' }), json(meta));
  const first = noWait();
  await createClient({ baseUrl, fetch: short.fetch, timing: first.timing }).meta.get();
  assert.deepEqual(first.waits, [3250]);
  const long = fakeFetch(problemJson(429, {}, { 'retry-after': '60' }), json(meta));
  const second = noWait();
  const error = await failureOf(createClient({ baseUrl, fetch: long.fetch, timing: second.timing }).meta.get());
  assert.equal(error.retryAfter, 60);
  assert.equal(long.sent.length, 1);
  assert.deepEqual(second.waits, []);
});

test('nothing is tried again after the caller left', async () => {
  const controller = new AbortController();
  const { fetch, sent } = fakeFetch(offline);
  const wait = (_: number, signal?: AbortSignal) => {
    controller.abort();
    return Promise.reject(signal!.reason as Error);
  };
  const client = createClient({ baseUrl, fetch, timing: { wait } });
  const error = await failureOf(client.meta.get({}, { signal: controller.signal }));
  assert.equal(error.kind, 'aborted');
  assert.equal(sent.length, 1);
});

test('a caller who leaves aborts the request; one who left before sends none', async () => {
  const { fetch, sent } = fakeFetch(never);
  const controller = new AbortController();
  const client = createClient({ baseUrl, fetch });
  const call = failureOf(client.meta.get({}, { signal: controller.signal }));
  await Promise.resolve();
  controller.abort();
  assert.equal((await call).kind, 'aborted');
  assert.equal(sent[0]!.signal.aborted, true);
  assert.equal((await failureOf(client.meta.get({}, { signal: controller.signal }))).kind, 'aborted');
  assert.equal(sent.length, 1);
});

test('a try that takes too long is a time-out, may be repeated by the person, and is not repeated by us', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { fetch, sent } = fakeFetch(never);
  const call = failureOf(createClient({ baseUrl, fetch, timeoutMs: 8_000 }).meta.get());
  await Promise.resolve();
  context.mock.timers.tick(8_000);
  const error = await call;
  assert.equal(error.code, 'timeout');
  assert.equal(error.kind, 'timeout');
  assert.equal(error.retryable, true);
  assert.equal(sent.length, 1);
  assert.equal(sent[0]!.signal.aborted, true);
});

test('the time counts until the last byte', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const dripping = () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([123])) }));
  const { fetch } = fakeFetch(dripping);
  const call = failureOf(createClient({ baseUrl, fetch, timeoutMs: 8_000 }).meta.get());
  await new Promise<void>((resolve) => setImmediate(resolve));
  context.mock.timers.tick(8_000);
  assert.equal((await call).kind, 'timeout');
});

test('retries: 0 gives up at once', async () => {
  const { fetch, sent } = fakeFetch(offline);
  await failureOf(createClient({ baseUrl, fetch, retries: 0 }).meta.get());
  assert.equal(sent.length, 1);
});
