import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, TrancheError } from '../../src/core/errors.js';
import { createHandler } from '../../src/server/create-handler.js';
import { meta, plan, readOnly, session } from '../contract/samples.js';
import { tinyBackend } from '../contract/tiny-backend.js';
import { problemOf, secret, serve, serveTiny } from './harness.js';

test('a read is answered as JSON that nobody stores, frames or guesses', async () => {
  const { ask } = serveTiny({ clock: { now: () => Date.now() } });
  const response = await ask('/v1/meta');
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), meta);
  const { headers } = response;
  assert.equal(headers.get('content-type'), 'application/json');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
  assert.match(headers.get('date')!, /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
  assert.match(headers.get('x-request-id')!, /^[0-9a-f-]{36}$/);
});

test('a sane request id is kept, another is replaced', async () => {
  const { ask, backend } = serveTiny();
  const response = await ask('/v1/meta', { headers: { 'x-request-id': 'trace-1.a:b' } });
  assert.equal(response.headers.get('x-request-id'), 'trace-1.a:b');
  assert.equal(backend.calls[0]![1].requestId, 'trace-1.a:b');
  for (const given of ['a b', 'x'.repeat(65), '<script>']) {
    const other = await ask('/v1/meta', { headers: { 'x-request-id': given } });
    assert.match(other.headers.get('x-request-id')!, /^[0-9a-f-]{36}$/);
  }
});

test('the query is read by the schema: lists repeat their key, numbers and booleans are such, unknown keys go', async () => {
  const inputs: unknown[] = [];
  const backend = tinyBackend();
  const list = backend.plans.list;
  const { ask } = serve({
    ...backend,
    plans: { list: (input, context) => (inputs.push(input), list(input, context)) },
  });
  await ask('/v1/plans?status=canceled&status=completed&limit=5&openEnded=false&q=a%20b&utm_source=x&sort=-total');
  await ask('/v1/plans?status=canceled');
  assert.deepEqual(inputs, [
    { q: 'a b', status: ['canceled', 'completed'], openEnded: false, sort: '-total', limit: 5 },
    { status: ['canceled'] },
  ]);
});

test('bad values of a query are refused with a pointer and a code each', async () => {
  const { ask } = serveTiny();
  const cases: [string, string, string][] = [
    ['limit=abc', '/limit', 'invalid_type'],
    ['limit=1.5', '/limit', 'invalid_type'],
    ['limit=1e1', '/limit', 'invalid_type'],
    ['limit=0x10', '/limit', 'invalid_type'],
    ['limit=', '/limit', 'invalid_type'],
    ['limit=0', '/limit', 'too_small'],
    ['limit=101', '/limit', 'too_large'],
    ['limit=5&limit=6', '/limit', 'invalid_type'],
    ['openEnded=yes', '/openEnded', 'invalid_type'],
    ['status=late', '/status/0', 'invalid_value'],
    ['status=', '/status/0', 'invalid_value'],
    ['from=2025-02-30', '/from', 'invalid_date'],
    ['from=2025-03-02&to=2025-03-01', '/to', 'range_reversed'],
    [`q=${'x'.repeat(101)}`, '/q', 'too_large'],
    ['q=a%00b', '/q', 'invalid_format'],
    ['sort=name', '/sort', 'invalid_value'],
    ['currency=EURO', '/currency/0', 'unknown_currency'],
    ['countMin=99999999999999999999', '/countMin', 'invalid_type'],
  ];
  for (const [query, pointer, code] of cases) {
    const found = await problemOf(await ask(`/v1/plans?${query}`), 422, 'invalid_input');
    assert.deepEqual(found.errors, [{ pointer, code }], query);
  }
});

test('paths outside of the contract are not found, wrong methods are told the right ones', async () => {
  const { ask } = serveTiny();
  for (const path of ['/', '/v1', '/v1/', '/v2/meta', '/v1/meta/', '/v1/nothing', '/v1/plans/a/b/c', '/v1evil/meta']) {
    await problemOf(await ask(path), 404, 'not_found');
  }
  const wrong = await ask('/v1/plans', { method: 'DELETE' });
  assert.equal(wrong.headers.get('allow'), 'GET, HEAD, OPTIONS');
  await problemOf(wrong, 405, 'method_not_allowed');
  const post = await ask('/v1/plans/a/cancel');
  assert.equal(post.headers.get('allow'), 'POST, OPTIONS');
  await problemOf(post, 405, 'method_not_allowed');
  const options = await ask('/v1/plans', { method: 'OPTIONS' });
  assert.deepEqual([options.status, options.headers.get('allow')], [204, 'GET, HEAD, OPTIONS']);
});

test('HEAD answers as GET without the body', async () => {
  const { ask } = serveTiny();
  const response = await ask('/v1/plans/plan_1', { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('etag'), '"7"');
  assert.equal(await response.text(), '');
});

test('the base path is the host’s', async () => {
  const { ask } = serveTiny({ basePath: '/shop/api/' });
  assert.equal((await ask('/shop/api/meta')).status, 200);
  assert.equal((await ask('/v1/meta')).status, 404);
});

test('a single object has its version as ETag, a list a link to its next page', async () => {
  const backend = tinyBackend([plan({ id: 'a' }), plan({ id: 'b' }), plan({ id: 'c' })]);
  const { ask } = serve(backend);
  assert.equal((await ask('/v1/plans/a')).headers.get('etag'), '"7"');
  const page = await ask('/v1/plans?status=canceled&status=inactive&limit=2');
  assert.equal(page.headers.get('link'), '<?status=canceled&status=inactive&limit=2&cursor=2>; rel="next"');
  assert.equal(page.headers.get('etag'), null);
  const next = new URL('?limit=2&cursor=2', 'https://api.example.com/v1/plans');
  assert.equal((await ask(next.pathname + next.search)).headers.get('link'), null);
});

test('a change needs a key and a version', async () => {
  const { ask, post, backend } = serveTiny();
  const path = '/v1/plans/a/cancel';
  const headers = { 'if-match': '"7"' };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers }), 400, 'idempotency_key_missing');
  const empty = { ...headers, 'idempotency-key': '""' };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers: empty }), 400, 'idempotency_key_missing');
  const odd = { ...headers, 'idempotency-key': 'x'.repeat(256) };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers: odd }), 400, 'idempotency_key_invalid');
  const key = { 'idempotency-key': 'k1' };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers: key }), 428, 'precondition_required');
  const any = { ...key, 'if-match': '*' };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers: any }), 428, 'precondition_required');
  const list = { ...key, 'if-match': '"7", "8"' };
  await problemOf(await ask(path, { method: 'POST', body: {}, headers: list }), 400, 'bad_request');
  await problemOf(await post(path, { headers: { 'if-match': '"6"' } }), 412, 'version_mismatch');
  for (const version of ['"7"', 'W/"7"', '7']) {
    const response = await post(path, { headers: { 'if-match': version } });
    assert.deepEqual([response.status, response.headers.get('etag')], [200, '"8"']);
  }
  assert.equal(backend.effects.length, 3);
});

test('one key, one effect: the answer is replayed, refusals too, for this person only', async () => {
  const { post, backend } = serveTiny();
  const once = { headers: { 'idempotency-key': 'k' } };
  const first = await post('/v1/plans/a/cancel', once);
  const quoted = await post('/v1/plans/a/cancel', { headers: { 'idempotency-key': '"k"' } });
  assert.deepEqual([quoted.status, await quoted.json()], [first.status, await first.json()]);
  assert.deepEqual(backend.effects, ['cancel a']);
  await problemOf(await post('/v1/plans/a/cancel', { ...once, body: { reason: 'x' } }), 422, 'idempotency_key_reused');
  await problemOf(await post('/v1/plans/b/cancel', once), 422, 'idempotency_key_reused');
  const other = { ...once, session: { ...session, subject: 'user_9' } };
  assert.equal((await post('/v1/plans/b/cancel', other)).status, 200);
  const refusal = { headers: { 'idempotency-key': 'r' } };
  for (let round = 0; round < 2; round++) {
    const found = await problemOf(await post('/v1/plans/closed/cancel', refusal), 409, 'already_closed');
    assert.equal(found['since'], '2025-01-01');
  }
  assert.equal(backend.calls.filter(([name]) => name === 'plans.cancel').length, 3);
});

test('a failure of the server is not kept: the same key goes through later', async () => {
  const { post, backend } = serveTiny();
  const once = { headers: { 'idempotency-key': 'k' } };
  backend.fail = new Error('database is gone');
  await problemOf(await post('/v1/plans/a/cancel', once), 500, 'server_error');
  assert.equal((await post('/v1/plans/a/cancel', once)).status, 200);
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('the same key at the same time is told to wait', async () => {
  const { post, backend } = serveTiny();
  let open = (): void => undefined;
  backend.gate = new Promise((resolve) => (open = resolve));
  const once = { headers: { 'idempotency-key': 'k' } };
  const first = post('/v1/plans/a/cancel', once);
  while (backend.calls.length === 0) await new Promise<void>((resolve) => setImmediate(resolve));
  const second = await post('/v1/plans/a/cancel', once);
  assert.equal(second.headers.get('retry-after'), '1');
  await problemOf(second, 409, 'idempotency_in_progress');
  open();
  assert.equal((await first).status, 200);
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('a backend may keep keys itself', async () => {
  const { post, backend } = serveTiny({ idempotency: 'backend' });
  const once = { headers: { 'idempotency-key': 'k' } };
  await post('/v1/plans/a/cancel', once);
  await post('/v1/plans/a/cancel', once);
  const keys = backend.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  assert.deepEqual(keys, ['k', 'k']);
  assert.equal(backend.effects.length, 2);
});

test('a read-only session sees no action and is refused when it tries', async () => {
  const { ask, post, backend } = serveTiny();
  const page = (await (await ask('/v1/plans', { session: readOnly })).json()) as { items: { actions: unknown[] }[] };
  assert.deepEqual(page.items[0]!.actions, []);
  await problemOf(await post('/v1/plans/a/cancel', { session: readOnly }), 403, 'forbidden');
  assert.deepEqual(backend.effects, []);
});

test('an operation that the backend lacks is 501, with no entry in the error log', async () => {
  const errors: unknown[] = [];
  const { post } = serveTiny({ onError: (error) => void errors.push(error) });
  await problemOf(await post('/v1/plans/a/refunds'), 501, 'not_implemented');
  assert.deepEqual(errors, []);
});

test('whatever is thrown becomes a problem that tells nothing but its code', async () => {
  const thrown: [unknown, number, string][] = [
    [new Error('password=hunter2'), 500, 'server_error'],
    ['hunter2', 500, 'server_error'],
    [null, 500, 'server_error'],
    [Object.assign(new Error('hunter2'), { status: 404, code: 'x' }), 500, 'server_error'],
    [new TrancheError('invalid_answer', { kind: 'schema', message: 'hunter2' }), 500, 'server_error'],
    [new TrancheError('network', { kind: 'network' }), 502, 'bad_gateway'],
    [new TrancheError('timeout', { kind: 'timeout' }), 504, 'gateway_timeout'],
    [problem(200, 'odd', { message: 'hunter2' }), 500, 'server_error'],
    [
      problem(404, 'not_found', { message: 'hunter2', details: { status: 1, requestId: 'x', hint: 'y' } }),
      404,
      'not_found',
    ],
  ];
  for (const [error, status, code] of thrown) {
    const backend = tinyBackend();
    const seen: unknown[] = [];
    const { ask } = serve(
      { ...backend, meta: { get: () => new Promise((_, reject: (reason: Error) => void) => reject(error as Error)) } },
      { onError: (one, { operation }) => void seen.push([one, operation]) },
    );
    const found = await problemOf(await ask('/v1/meta'), status, code);
    assert.ok(!JSON.stringify(found).includes('hunter2'));
    assert.deepEqual(seen, status >= 500 ? [[error, 'meta.get']] : []);
  }
});

test('a caller who calls too often is told when to come back', async () => {
  const seen: unknown[] = [];
  const { ask, backend } = serveTiny({
    rateLimit: ({ session: who, operation }) => {
      seen.push([who!.subject, operation]);
      return 7;
    },
  });
  const response = await ask('/v1/meta');
  assert.equal(response.headers.get('retry-after'), '7');
  await problemOf(response, 429, 'rate_limited');
  assert.deepEqual(seen, [['user_1', 'meta.get']]);
  assert.equal(backend.calls.length, 0);
});

test('an answer that takes too long is 504; a read is told to stop, a change goes on', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const backend = tinyBackend();
  let open = (): void => undefined;
  backend.gate = new Promise((resolve) => (open = resolve));
  let signal: AbortSignal | undefined;
  const slow = (_: unknown, given: { signal?: AbortSignal | undefined }) => {
    signal = given.signal;
    return new Promise<never>(() => undefined);
  };
  const { ask, post } = serve({ ...backend, meta: { get: slow } }, { timeoutMs: 2_000 });
  const until = async (ready: () => boolean) => {
    while (!ready()) await new Promise<void>((resolve) => setImmediate(resolve));
  };
  const read = ask('/v1/meta');
  await until(() => signal !== undefined);
  context.mock.timers.tick(2_000);
  await problemOf(await read, 504, 'gateway_timeout');
  assert.equal(signal!.aborted, true);
  const once = { headers: { 'idempotency-key': 'k' } };
  const change = post('/v1/plans/a/cancel', once);
  await until(() => backend.calls.length > 0);
  context.mock.timers.tick(2_000);
  await problemOf(await change, 504, 'gateway_timeout');
  open();
  await until(() => backend.effects.length > 0);
  assert.equal((await post('/v1/plans/a/cancel', once)).status, 200);
  assert.deepEqual(backend.effects, ['cancel a']);
});

test('a host may know by itself who asks', async () => {
  const handler = createHandler(tinyBackend(), {
    authenticate: (request) => (request.headers.get('cookie') === 'sid=1' ? session : null),
  });
  const url = 'https://api.example.com/v1/meta';
  assert.equal((await handler(new Request(url, { headers: { cookie: 'sid=1' } }))).status, 200);
  await problemOf(await handler(new Request(url)), 401, 'unauthorized');
});

test('wrong answers of a backend are found where the option is on', async () => {
  const wrong = { ...tinyBackend(), meta: { get: () => Promise.resolve({ ...meta, today: '2025-13-01' }) } };
  assert.equal((await serve(wrong).ask('/v1/meta')).status, 200);
  const found = await problemOf(await serve(wrong, { checkAnswers: true }).ask('/v1/meta'), 500, 'invalid_answer');
  assert.deepEqual(found.errors, [{ pointer: '/today', code: 'invalid_date' }]);
  assert.equal(found['operation'], 'meta.get');
});

test('reports and products are folded for a minimal backend', async () => {
  const { ask } = serveTiny();
  const report = (await (await ask('/v1/reports/installments?sections=status')).json()) as { status: unknown };
  assert.deepEqual(report.status, {
    of: 'plans',
    cells: [{ length: '3', group: 'in_progress_with_issues', count: 1 }],
    total: 1,
  });
  const products = (await (await ask('/v1/products')).json()) as { items: unknown[] };
  assert.deepEqual(products.items, [{ id: 'prod_1', name: 'Course' }]);
});

test('a secret that is too short stops the server at its start', () => {
  assert.throws(() => createHandler(tinyBackend(), { secret: 'short' }), RangeError);
  assert.throws(() => createHandler(tinyBackend(), { secret: [secret, 'short'] }), RangeError);
});
