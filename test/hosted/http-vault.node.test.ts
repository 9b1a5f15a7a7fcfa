import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { isTrancheError, type TrancheError } from '../../src/core/errors.js';
import { httpVault } from '../../src/hosted/http-vault.js';
import { viewOf } from '../../stories/support/fake-vault.js';

const real = globalThis.fetch;
const vault = httpVault({ timeoutMs: 200 });

function answering(answer: (url: string, init: RequestInit) => Response | Promise<Response>): string[] {
  const urls: string[] = [];
  globalThis.fetch = async (asked, init = {}) => {
    const url = asked as string;
    urls.push(`${init.method} ${url}`);
    return answer(url, init);
  };
  return urls;
}

async function refused(work: Promise<unknown>): Promise<TrancheError> {
  const error: unknown = await work.then(
    () => assert.fail('was answered'),
    (thrown: unknown) => thrown,
  );
  assert.ok(isTrancheError(error));
  return error;
}

describe('the vault over HTTP', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('asks at the addresses of the protocol', async () => {
    const urls = answering((url) =>
      Response.json(url.endsWith('/open') ? { access: 'a', view: viewOf() } : { state: 'pending' }),
    );
    await vault.open('cs 1', 's'.repeat(43));
    await vault.authentication('a', 'x/y');
    await vault.abandon('a', 'auth-1');
    assert.deepEqual(urls, [
      'POST /vault/v1/sessions/cs%201/open',
      'GET /vault/v1/authentications/x%2Fy',
      'POST /vault/v1/authentications/auth-1/abandon',
    ]);
  });

  it('takes what was asked ahead once, and only for its own link', async () => {
    const asked = { handle: 'cs_1', secret: 's'.repeat(43) };
    const urls = answering(() => Response.json({ access: 'asked now', view: viewOf() }));
    const text = JSON.stringify({ access: 'asked ahead', view: viewOf() });
    const answer = { response: new Response(text), text };
    const openAhead = (early = Promise.resolve(answer)) => httpVault({ opening: { ...asked, answer: early } });
    const own = openAhead();
    assert.equal((await own.open(asked.handle, asked.secret)).access, 'asked ahead');
    assert.equal((await own.open(asked.handle, asked.secret)).access, 'asked now');
    assert.equal((await openAhead().open('cs_2', asked.secret)).access, 'asked now');
    assert.equal((await openAhead().open(asked.handle, 't'.repeat(43))).access, 'asked now');
    const cut = Promise.reject<typeof answer>(new TypeError('the line was cut'));
    assert.equal((await openAhead(cut).open(asked.handle, asked.secret)).access, 'asked now');
    assert.equal(urls.length, 4);
  });

  it('gives problems by code, with the wait and the fields', async () => {
    answering(() =>
      Response.json(
        { code: 'rate_limited', errors: [{ pointer: '/csc', code: 'invalid' }, 7] },
        { status: 429, headers: { 'retry-after': '30' } },
      ),
    );
    const error = await refused(vault.open('a', 'b'));
    assert.deepEqual([error.code, error.status, error.retryAfter, error.retryable], ['rate_limited', 429, 30, true]);
    assert.deepEqual(error.fields, [{ pointer: '/csc', code: 'invalid' }]);
  });

  it('takes pages of proxies for what they are', async () => {
    answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    assert.equal((await refused(vault.open('a', 'b'))).code, 'http_502');
    answering(() => new Response('<h1>Sign in</h1>'));
    assert.equal((await refused(vault.open('a', 'b'))).kind, 'schema');
  });

  it('tells a lost connection from a slow one and from a caller who left', async () => {
    answering(() => Promise.reject(new TypeError('failed')));
    assert.equal((await refused(vault.open('a', 'b'))).kind, 'network');
    answering(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    assert.equal((await refused(vault.open('a', 'b'))).kind, 'timeout');
    const leaving = new AbortController();
    leaving.abort();
    assert.equal((await refused(vault.open('a', 'b', leaving.signal))).kind, 'aborted');
  });
});
