import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { createSessionToken } from '../../src/server/session.js';
import { plan, session } from '../contract/samples.js';
import { tinyBackend } from '../contract/tiny-backend.js';
import { problemOf, secret, serve, serveTiny } from './harness.js';

const path = '/v1/plans/a/cancel';

test('bodies that are too long, broken or no object are refused before anything happens', async () => {
  const { post, backend } = serveTiny();
  const cases: [string | object, number, string][] = [
    ['{', 400, 'malformed_json'],
    ['{"a":1}garbage', 400, 'malformed_json'],
    ["{'reason':1}", 400, 'malformed_json'],
    ['[]', 422, 'invalid_input'],
    ['null', 422, 'invalid_input'],
    ['"text"', 422, 'invalid_input'],
    ['7', 422, 'invalid_input'],
    ['['.repeat(30_000) + ']'.repeat(30_000), 422, 'invalid_input'],
    [`{"reason":"${'x'.repeat(70_000)}"}`, 413, 'body_too_large'],
    [{ reason: 'x'.repeat(501) }, 422, 'invalid_input'],
    [{ reason: 5 }, 422, 'invalid_input'],
    [{ notifyCustomer: 'true' }, 422, 'invalid_input'],
  ];
  for (const [body, status, code] of cases) await problemOf(await post(path, { body }), status, code);
  assert.equal(backend.calls.length, 0);
});

test('a body that lies about its length, or has none, is cut at the limit', async () => {
  const { handler, backend } = serveTiny();
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(16_384).fill(120));
    },
  });
  const headers = {
    authorization: `Bearer ${await createSessionToken(session, { secret })}`,
    'content-type': 'application/json',
    'idempotency-key': 'k',
    'if-match': '"7"',
  };
  const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  await problemOf(await handler(new Request(`https://api.example.com${path}`, init)), 413, 'body_too_large');
  assert.ok(pulled < 10);
  const lying = { method: 'POST', headers: { ...headers, 'content-length': '99999999' }, body: '{}' };
  await problemOf(await handler(new Request(`https://api.example.com${path}`, lying)), 413, 'body_too_large');
  assert.equal(backend.calls.length, 0);
});

test('text that is not UTF-8 is refused', async () => {
  const { handler } = serveTiny();
  const headers = {
    authorization: `Bearer ${await createSessionToken(session, { secret })}`,
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': 'k',
    'if-match': '"7"',
  };
  const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
  const request = new Request(`https://api.example.com${path}`, { method: 'POST', headers, body });
  await problemOf(await handler(request), 400, 'malformed_json');
});

test('only JSON in UTF-8 is taken for JSON', async () => {
  const { post } = serveTiny();
  for (const type of [
    'text/json',
    'application/json; charset=utf-16',
    'application/jsonp',
    'text/html',
    'application/xml',
  ]) {
    await problemOf(await post(path, { headers: { 'content-type': type } }), 415, 'unsupported_media_type');
  }
  for (const type of ['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"']) {
    assert.equal((await post(path, { headers: { 'content-type': type } })).status, 200);
  }
});

test('members that would change prototypes change nothing', async () => {
  const inputs: Record<string, unknown>[] = [];
  const backend = tinyBackend();
  const cancel = (input: object) => {
    inputs.push(input as Record<string, unknown>);
    return Promise.resolve(plan());
  };
  const { ask, post } = serve({ ...backend, plans: { ...backend.plans, cancel } });
  const body =
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"other","reason":"r"}';
  assert.equal((await post(path, { body })).status, 200);
  assert.deepEqual(inputs, [{ id: 'a', reason: 'r' }]);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  const response = await ask('/v1/plans?__proto__[x]=1&__proto__=2&constructor=3&toString=4&hasOwnProperty=5');
  assert.equal(response.status, 200);
  assert.equal(typeof {}.toString, 'function');
});

test('ids that climb or hide something reach no backend', async () => {
  const { ask, backend } = serveTiny();
  const ids = [
    '..%2f..%2fetc',
    '%2e%2e%2fx',
    'a%2fb',
    'a%5cb',
    '%00',
    'a%0d%0ax',
    '%ff',
    '%',
    'a%20b',
    'x'.repeat(256),
    '%F0%9F%98%80',
    "a'--",
    '<b>',
  ];
  for (const id of ids) {
    const response = await ask(`/v1/plans/${id}`);
    assert.ok(response.status === 404 || response.status === 422, `${id}: ${response.status}`);
  }
  assert.equal(backend.calls.length, 0);
});

test('what a backend says cannot write headers', async () => {
  const backend = tinyBackend();
  const nextCursor = 'a\r\nset-cookie: x=1>; rel="evil"';
  const { ask } = serve({
    ...backend,
    plans: {
      list: () => Promise.resolve({ items: [], nextCursor, dataAsOf: '' }),
      get: () => Promise.resolve(plan({ version: 'a"\r\nset-cookie: x=1' })),
    },
  });
  const page = await ask('/v1/plans');
  assert.equal(page.headers.get('set-cookie'), null);
  assert.equal(page.headers.get('link'), '<?cursor=a%0D%0Aset-cookie%3A+x%3D1%3E%3B+rel%3D%22evil%22>; rel="next"');
  const single = await ask('/v1/plans/a');
  assert.deepEqual([single.status, single.headers.get('etag'), single.headers.get('set-cookie')], [200, null, null]);
});

/** The same over a real socket, where nothing tidies addresses and headers up before they are sent. */
let server: Server;
let port: number;
const live = tinyBackend();

before(async () => {
  const { handler } = serve(live);
  const listener = getRequestListener(handler);
  server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends bytes as they are and gives the first line of the answer. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
      if (answer.includes('\r\n')) {
        socket.destroy();
        resolve(answer.slice(0, answer.indexOf('\r\n')));
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

test('raw requests with odd targets and headers are refused and the server lives on', async () => {
  const token = await createSessionToken(session, { secret });
  const bearer = `Authorization: Bearer ${token}\r\n`;
  const get = (target: string, more = '') =>
    raw(`GET ${target} HTTP/1.1\r\nHost: a\r\n${bearer}${more}Connection: close\r\n\r\n`);
  for (const target of [
    '/v1/plans/../../secret',
    '/v1/../v1/../x',
    '//evil.example/v1/meta',
    '/v1/plans/%2e%2e',
    '/v1/plans/..;/x',
    '/v1//meta',
    '/%',
  ]) {
    assert.match(await get(target), /^HTTP\/1\.1 4\d\d /, target);
  }
  assert.equal(live.calls.length, 0);
  assert.match(await get('/v1/meta', 'X-Request-Id: a\x00b\r\n'), /^HTTP\/1\.1 400 /);
  assert.match(await get('/v1/meta', `X-Big: ${'x'.repeat(100_000)}\r\n`), /^HTTP\/1\.1 431 /);
  assert.match(await get('http://evil.example/v1/meta'), /^HTTP\/1\.1 (200|4\d\d) /);
  assert.match(await get('/v1/meta'), /^HTTP\/1\.1 200 /);
});

test('a huge chunked body over a socket is answered with 413 while it is still being sent', async () => {
  const token = await createSessionToken(session, { secret });
  const chunk = 'x'.repeat(16_384);
  const body = Array.from({ length: 20 }, () => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');
  const head =
    `POST ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n` +
    'Idempotency-Key: k\r\nIf-Match: "7"\r\nTransfer-Encoding: chunked\r\n\r\n';
  assert.match(await raw(head + body), /^HTTP\/1\.1 413 /);
  assert.equal(live.effects.length, 0);
});
