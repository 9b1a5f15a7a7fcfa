import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { earlyKey, type Early } from '../../src/client/early.js';
import { meta, pageOf } from '../contract/samples.js';
import { fakeFetch, json, problemJson } from './fake-fetch.js';

const baseUrl = 'https://api.example.com/v1';
const tokenUrl = '/session';
const place = globalThis as { [earlyKey]?: Early };

afterEach(() => {
  delete place[earlyKey];
});

const early = (answers: Record<string, Promise<Response>>, rest: Partial<Early> = {}): Early =>
  (place[earlyKey] = {
    tokenUrl,
    token: Promise.resolve('early-token'),
    answers: new Map(Object.entries(answers)),
    startedAt: Date.now(),
    ...rest,
  });

test('an early answer and the early token are taken once', async () => {
  early({ [`${baseUrl}/plans?limit=50`]: Promise.resolve(json(pageOf([]))) });
  const { fetch, sent } = fakeFetch(json(pageOf([])));
  const client = createClient({ baseUrl: `${baseUrl}/`, fetch, tokenUrl });
  await client.plans.list({ limit: 50 });
  assert.equal(sent.length, 0);
  await client.plans.list({ limit: 50 });
  assert.equal(sent.length, 1);
  assert.equal(sent[0]!.headers.get('authorization'), 'Bearer early-token');
});

test('an early answer that failed or was refused is asked for again', async () => {
  for (const first of [Promise.reject(new TypeError('failed')), Promise.resolve(problemJson(401, {}))]) {
    early({ [`${baseUrl}/meta`]: first });
    const { fetch } = fakeFetch(({ url }) => (url === tokenUrl ? json({ token: 't' }) : json(meta)));
    assert.equal((await createClient({ baseUrl, fetch, tokenUrl }).meta.get()).today, '2025-03-31');
  }
});

test('an early token that failed is asked for again', async () => {
  early({}, { token: Promise.reject(new Error('no')) });
  const { fetch, sent } = fakeFetch(({ url }) => (url === tokenUrl ? json({ token: 't' }) : json(meta)));
  await createClient({ baseUrl, fetch, tokenUrl }).meta.get();
  assert.equal(sent.length, 2);
});

test('what was asked for with another token, or long ago, is left alone', async () => {
  const { fetch, sent } = fakeFetch(({ url }) => (url.endsWith('session') ? json({ token: 't' }) : json(meta)));
  const wrong = () => Promise.resolve(json({ ...meta, today: '1999-01-01' }));
  early({ [`${baseUrl}/meta`]: wrong() }, { tokenUrl: '/other' });
  assert.equal((await createClient({ baseUrl, fetch, tokenUrl }).meta.get()).today, '2025-03-31');
  early({ [`${baseUrl}/meta`]: wrong() });
  const token = () => Promise.resolve('t');
  assert.equal((await createClient({ baseUrl, fetch, token, tokenUrl }).meta.get()).today, '2025-03-31');
  early({ [`${baseUrl}/meta`]: wrong() }, { startedAt: Date.now() - 60_000 });
  assert.equal((await createClient({ baseUrl, fetch, tokenUrl }).meta.get()).today, '2025-03-31');
  assert.ok(sent.every(({ headers }) => headers.get('authorization') !== 'Bearer early-token'));
});

test('a second client with the same token address sees nothing of it', async () => {
  early({ [`${baseUrl}/meta`]: Promise.resolve(json({ ...meta, today: '1999-01-01' })) });
  const { fetch, sent } = fakeFetch(({ url }) => (url === tokenUrl ? json({ token: 't' }) : json(meta)));
  createClient({ baseUrl, fetch, tokenUrl });
  assert.equal((await createClient({ baseUrl, fetch, tokenUrl }).meta.get()).today, '2025-03-31');
  assert.equal(sent.length, 2);
});

test('leaving while an early answer is on its way is an abort', async () => {
  early({ [`${baseUrl}/meta`]: new Promise(() => undefined) });
  const controller = new AbortController();
  const { fetch } = fakeFetch(json(meta));
  const call = createClient({ baseUrl, fetch, tokenUrl }).meta.get({}, { signal: controller.signal });
  controller.abort();
  await assert.rejects(call, { kind: 'aborted' });
});
