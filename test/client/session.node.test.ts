import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { TrancheError, isTrancheError } from '../../src/core/errors.js';
import { meta, pageOf } from '../contract/samples.js';
import { fakeFetch, json, never, problemJson, type Sent } from './fake-fetch.js';

const baseUrl = 'https://api.example.com/v1';
const codeOf = (error: unknown): string => (isTrancheError(error) ? error.code : String(error));

/** A host that gives numbered tokens and an API that takes those of `good`. */
function house(good: (token: string) => boolean, options: { token?: () => Promise<string> } = {}) {
  let asked = 0;
  let expired = 0;
  const { fetch, sent } = fakeFetch(({ headers, url }: Sent) => {
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (!good(token)) return problemJson(401, { code: 'token_expired' });
    return url.endsWith('/meta') ? json(meta) : json(pageOf([]));
  });
  const token = options.token ?? (() => Promise.resolve(`token-${++asked}`));
  const client = createClient({ baseUrl, fetch, token, onSessionExpired: () => void expired++ });
  return { client, sent, asked: () => asked, expired: () => expired };
}

test('the token is asked for once and kept for all calls, never in the address', async () => {
  const { client, sent, asked } = house(() => true);
  await Promise.all([client.meta.get(), client.plans.list(), client.installments.list()]);
  await client.meta.get();
  assert.equal(asked(), 1);
  assert.ok(sent.every(({ headers }) => headers.get('authorization') === 'Bearer token-1'));
  assert.ok(sent.every(({ url }) => !url.includes('token')));
});

test('five callers whose token expired in mid-flight cause one refresh and all succeed', async () => {
  const { client, sent, asked, expired } = house((token) => token !== 'token-1');
  const answers = await Promise.all([
    client.meta.get(),
    client.plans.list(),
    client.plans.list({ limit: 5 }),
    client.installments.list(),
    client.meta.get(),
  ]);
  assert.equal(answers.length, 5);
  assert.equal(asked(), 2);
  assert.equal(sent.length, 10);
  assert.equal(expired(), 0);
});

test('a caller who is refused late, after the others renewed, does not renew again', async () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let asked = 0;
  const { fetch } = fakeFetch(async ({ headers, url }: Sent) => {
    if (headers.get('authorization') !== 'Bearer t1') return url.endsWith('/meta') ? json(meta) : json(pageOf([]));
    if (url.endsWith('/plans')) await gate;
    return problemJson(401, {});
  });
  const client = createClient({ baseUrl, fetch, token: () => Promise.resolve(`t${++asked}`) });
  const late = client.plans.list();
  await client.meta.get();
  release();
  await late;
  assert.equal(asked, 2);
});

test('a second 401 ends the session, told once for all callers; the next call asks the host again', async () => {
  let open = false;
  const { client, asked, expired } = house(() => open);
  const codes = await Promise.all(
    [client.meta.get(), client.plans.list(), client.meta.get()].map((call) => call.then(String, codeOf)),
  );
  assert.deepEqual(codes, ['session_expired', 'session_expired', 'session_expired']);
  assert.equal(asked(), 2);
  assert.equal(expired(), 1);
  open = true;
  await client.meta.get();
  assert.equal(asked(), 3);
});

test('a token callback that fails, or gives nothing that a header can carry, ends the session', async () => {
  const callbacks: (() => Promise<string>)[] = [
    () => Promise.reject(new Error('signed out')),
    () => {
      throw new Error('thrown at once');
    },
    () => Promise.resolve(''),
    () => Promise.resolve('a\nset-cookie: x'),
    () => Promise.resolve(undefined as unknown as string),
  ];
  for (const token of callbacks) {
    const { client, sent, expired } = house(() => true, { token });
    const codes = await Promise.all([client.meta.get(), client.meta.get()].map((call) => call.then(String, codeOf)));
    assert.deepEqual(codes, ['session_expired', 'session_expired']);
    assert.equal(sent.length, 0);
    assert.equal(expired(), 1);
  }
});

test('a token callback that could not reach the host does not end the session', async () => {
  let asked = 0;
  const token = () =>
    ++asked === 1
      ? Promise.reject(new TrancheError('network', { kind: 'network', retryable: true }))
      : Promise.resolve('t');
  const { fetch } = fakeFetch(json(meta));
  const client = createClient({ baseUrl, fetch, token, timing: { wait: () => Promise.resolve() } });
  assert.equal((await client.meta.get()).account.id, 'acc_1');
  assert.equal(asked, 2);
});

test('whoever leaves while the token is asked for leaves alone', async () => {
  let give = (_: string): void => undefined;
  const { fetch } = fakeFetch(json(meta));
  const client = createClient({ baseUrl, fetch, token: () => new Promise((resolve) => (give = resolve)) });
  const controller = new AbortController();
  const gone = client.meta.get({}, { signal: controller.signal }).catch(codeOf);
  const staying = client.meta.get();
  controller.abort();
  assert.equal(await gone, 'aborted');
  give('t');
  assert.equal((await staying).account.id, 'acc_1');
});

test('without a token a 401 says that the session expired', async () => {
  let expired = 0;
  const { fetch, sent } = fakeFetch(problemJson(401, {}));
  const client = createClient({ baseUrl, fetch, onSessionExpired: () => void expired++ });
  assert.equal(await client.meta.get().catch(codeOf), 'session_expired');
  assert.equal(sent.length, 1);
  assert.equal(expired, 1);
});

test('a token address is asked by POST with the page’s cookies', async () => {
  const { fetch, sent } = fakeFetch(({ url }) => (url === '/session' ? json({ token: 'from-host' }) : json(meta)));
  await createClient({ baseUrl, fetch, tokenUrl: '/session' }).meta.get();
  assert.deepEqual(
    sent.map(({ method, url, credentials, headers }) => [method, url, credentials, headers.get('authorization')]),
    [
      ['POST', '/session', 'include', null],
      ['GET', `${baseUrl}/meta`, 'omit', 'Bearer from-host'],
    ],
  );
});

test('a token address that refuses, redirects to a login page or answers nonsense ends the session', async () => {
  const answers = [
    problemJson(403, {}),
    new Response('<html>sign in</html>', { headers: { 'content-type': 'text/html' } }),
    json({ jwt: 'x' }),
    json(null),
  ];
  for (const answer of answers) {
    const { fetch } = fakeFetch(answer);
    const client = createClient({ baseUrl, fetch, tokenUrl: '/session' });
    assert.equal(await client.meta.get().catch(codeOf), 'session_expired');
  }
});

test('a token address that does not answer in time is a time-out, not the end of the session', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { fetch } = fakeFetch(never);
  const client = createClient({ baseUrl, fetch, tokenUrl: '/session', timeoutMs: 5_000 });
  const call = client.meta.get().catch(codeOf);
  await Promise.resolve();
  context.mock.timers.tick(5_000);
  assert.equal(await call, 'timeout');
});

test('a renewed token is told, the first is not', async () => {
  let renewed = 0;
  let asked = 0;
  const { fetch } = fakeFetch(problemJson(401, {}), json(meta));
  const token = () => Promise.resolve(`t${++asked}`);
  const client = createClient({ baseUrl, fetch, token, onTokenRenewed: () => void renewed++ });
  await client.meta.get();
  await client.meta.get();
  assert.deepEqual([asked, renewed], [2, 1]);
});
