import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createApi, startApi } from '../../../demo/backend/server.js';
import type { PostgresBackend } from '../../../demo/backend/postgres-backend.js';
import { createSessionToken } from '../../../src/server/session.js';
import { permissions, type Permission } from '../../../src/model/capability.js';
import { bookOf, troubles } from '../../support/books.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { startServer } from '../../support/server.js';

const secret = 'a secret of at least thirty-two bytes';
const portal = 'http://127.0.0.1:4000';

describe('the API', () => {
  let database: TestDatabase;
  let backend: PostgresBackend;
  before(async () => {
    database = await openTestDatabase();
    const book = bookOf(troubles);
    await insertBook(database.db, book);
    backend = backendAt(database.db, book.asOf);
  });
  after(() => database.close());

  const request = async (path: string, init: RequestInit & { may?: readonly Permission[]; origin?: string } = {}) => {
    const { may = permissions, origin = portal, ...rest } = init;
    const api = createApi({ backend, secret, isAllowedOrigin: (from) => from === portal });
    const token = await createSessionToken({ account: 'acct_test', subject: 'user_1', permissions: may }, { secret });
    return api.request(path, { ...rest, headers: { authorization: `Bearer ${token}`, origin } });
  };
  const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

  test('answers the contract under /v1 to pages of the portal', async () => {
    const response = await request('/v1/plans?limit=2');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), portal);
    assert.equal(((await response.json()) as { items: unknown[] }).items.length, 2);
  });

  test('does not let other origins read', async () => {
    const response = await request('/v1/meta', { origin: 'https://elsewhere.example' });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });

  test('describes itself', async () => {
    const { openapi } = (await (await request('/openapi.json')).json()) as { openapi: string };
    assert.match(openapi, /^3\.1/);
    assert.equal((await request('/')).status, 200);
    assert.equal((await request('/v2/plans')).status, 404);
  });

  test('the test clock goes forward, for those who may do more than read', async () => {
    const told = (response: Response) => response.json() as Promise<{ today?: string; code?: string }>;
    assert.equal((await told(await request('/test/clock'))).today, '2026-06-15');
    const refused = await request('/test/clock', { ...post({ days: 4 }), may: ['read'] });
    assert.deepEqual([refused.status, (await told(refused)).code], [403, 'forbidden']);
    assert.equal((await told(await request('/test/clock', post({ days: 4 })))).today, '2026-06-19');
    assert.equal((await told(await request('/v1/meta'))).today, '2026-06-19');
    assert.equal((await told(await request('/test/clock', post({ now: '2026-07-01T09:00:00Z' })))).today, '2026-07-01');
    const back = await request('/test/clock', post({ now: '2026-06-01T09:00:00Z' }));
    assert.deepEqual([back.status, (await told(back)).code], [409, 'clock_backwards']);
    for (const wrong of [{}, { days: 0 }, { days: 1.5 }, { now: 'soon' }, { now: '2999-01-01T00:00:00Z' }, 'x']) {
      assert.equal((await request('/test/clock', post(wrong))).status, 422, JSON.stringify(wrong));
    }
    const nobody = await createApi({ backend, secret, isAllowedOrigin: () => false }).request('/test/clock');
    assert.equal(nobody.status, 401);
  });

  test('a port in use is a sentence', async () => {
    const other = await startServer(() => new Response());
    const port = Number(new URL(other.url).port);
    try {
      const start = startApi({ backend, port, secret, isAllowedOrigin: () => false });
      await assert.rejects(start, { name: 'StartError', message: new RegExp(`^Port ${port} is in use\\.`) });
    } finally {
      await other.close();
    }
  });
});
