import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portal, problemOf, serveTiny } from './harness.js';

const cors = { origins: [portal] };
const asks = { origin: portal, 'access-control-request-method': 'POST', 'access-control-request-headers': 'if-match' };

test('a preflight of an allowed origin is answered without a token', async () => {
  const { ask } = serveTiny({ cors });
  const response = await ask('/v1/plans/a/cancel', { method: 'OPTIONS', token: null, headers: asks });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('access-control-allow-origin'), portal);
  const methods = response.headers.get('access-control-allow-methods')!;
  assert.ok(methods.includes('GET') && methods.includes('POST'));
  const headers = response.headers.get('access-control-allow-headers')!.toLowerCase();
  for (const one of ['authorization', 'content-type', 'idempotency-key', 'if-match']) assert.ok(headers.includes(one));
  assert.equal(response.headers.get('access-control-max-age'), '600');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
});

test('an allowed origin may read answers, errors included, and the headers that the kit needs', async () => {
  const { ask } = serveTiny({ cors });
  const headers = { origin: portal };
  for (const response of [
    await ask('/v1/meta', { headers }),
    await ask('/v1/meta', { headers, token: null }),
    await ask('/v1/nothing', { headers }),
  ]) {
    assert.equal(response.headers.get('access-control-allow-origin'), portal);
    assert.equal(
      response.headers.get('access-control-expose-headers'),
      'ETag, Link, Retry-After, Content-Disposition, X-Request-Id, X-Truncated, Date',
    );
    assert.ok(response.headers.get('vary')!.includes('Origin'));
  }
});

test('another origin, and lookalikes, get no permission', async () => {
  const { ask } = serveTiny({ cors });
  for (const other of [
    'https://evil.example',
    `${portal}.evil.example`,
    'http://portal.example.com',
    'null',
    `${portal}:8443`,
  ]) {
    const response = await ask('/v1/meta', { headers: { origin: other } });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    assert.ok(response.headers.get('vary')!.includes('Origin'));
    const preflight = await ask('/v1/meta', { method: 'OPTIONS', token: null, headers: { ...asks, origin: other } });
    assert.equal(preflight.headers.get('access-control-allow-methods'), null);
  }
});

test('without the option no origin gets any', async () => {
  const { ask } = serveTiny();
  const response = await ask('/v1/meta', { headers: { origin: portal } });
  assert.equal(response.headers.get('access-control-allow-origin'), null);
  assert.equal(response.headers.get('vary'), null);
});

test('origins may be tested, and cookies allowed', async () => {
  const { ask } = serveTiny({ cors: { origins: (one) => one.endsWith('.example.com'), credentials: true } });
  const response = await ask('/v1/meta', { headers: { origin: 'https://a.example.com' } });
  assert.equal(response.headers.get('access-control-allow-origin'), 'https://a.example.com');
  assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
});

test('a form of another site reaches nothing', async () => {
  const { ask, backend } = serveTiny({
    authenticate: () => ({ account: 'a', subject: 's', permissions: ['read', 'plan.cancel'] }),
    secret: undefined,
  });
  const headers = { origin: 'https://evil.example', 'idempotency-key': 'k', 'if-match': '"7"' };
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const response = await ask('/v1/plans/a/cancel', {
      method: 'POST',
      token: null,
      body: '{}',
      headers: { ...headers, 'content-type': type },
    });
    await problemOf(response, 415, 'unsupported_media_type');
  }
  assert.deepEqual(backend.effects, []);
});
