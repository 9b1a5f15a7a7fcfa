import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import { createClient } from '../../src/client/create-client.js';
import { isTrancheError } from '../../src/core/errors.js';
import { createHandler } from '../../src/server/create-handler.js';
import { createSessionToken } from '../../src/server/session.js';
import { generateBook } from '../../src/testing/generate-book.js';

const secret = 'a secret of more than thirty-two bytes';
const baseUrl = 'https://api.example.com/v1';

/** A server of somebody else that has three operations, and the same one with all of them. */
async function servers(status: number) {
  const data = generateBook({ plans: 240 });
  const handler = createHandler(createMemoryBackend({ data }), { secret });
  const bearer = await createSessionToken(
    { account: data.account.id, subject: 'me', permissions: ['read'] },
    { secret },
  );
  const asked: string[] = [];
  const client = (lacks: RegExp) =>
    createClient({
      baseUrl,
      token: () => Promise.resolve(bearer),
      retries: 0,
      fetch: (url, init) => {
        const { pathname } = new URL(url);
        asked.push(pathname);
        if (lacks.test(pathname)) return Promise.resolve(new Response('<h1>No such page</h1>', { status }));
        return handler(new Request(url, init));
      },
    });
  return { asked, whole: client(/^$/), three: client(/^\/v1\/(reports|products)/) };
}

for (const status of [404, 501]) {
  test(`what a backend answers with ${status} is folded from its lists, and not asked for again`, async () => {
    const { asked, whole, three } = await servers(status);
    const queries = [{ issuedMin: 2 }, { sections: ['status' as const], statusOf: 'installments' as const }];
    for (const query of queries) {
      const [mine, theirs] = await Promise.all([three.reports.get(query), whole.reports.get(query)]);
      assert.deepEqual({ ...mine, dataAsOf: '' }, { ...theirs, dataAsOf: '' });
    }
    assert.deepEqual((await three.products.list()).items, (await whole.products.list()).items);
    asked.length = 0;
    await three.reports.get({ sections: ['country'] });
    assert.ok(asked.length > 0 && !asked.includes('/v1/reports/installments'));
  });
}

test('a backend that is only out of order is not replaced', async () => {
  const { asked, three } = await servers(503);
  await assert.rejects(three.reports.get({}), (error) => isTrancheError(error) && error.status === 503);
  assert.deepEqual(asked, ['/v1/reports/installments']);
});
