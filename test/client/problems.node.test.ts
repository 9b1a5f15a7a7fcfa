import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { isTrancheError, type TrancheError } from '../../src/core/errors.js';
import { fakeFetch, problemJson } from './fake-fetch.js';

const problemFrom = async (answer: Response): Promise<TrancheError> => {
  const { fetch } = fakeFetch(answer);
  const client = createClient({ baseUrl: '/v1', fetch, retries: 0 });
  const error: unknown = await client.plans.get({ id: 'a' }).catch((one: unknown) => one);
  assert.ok(isTrancheError(error));
  assert.equal(error.kind, 'problem');
  return error;
};

test('a problem document is read whole', async () => {
  const error = await problemFrom(
    problemJson(
      422,
      {
        code: 'otp_invalid',
        title: 'No',
        detail: 'secret',
        attemptsLeft: 2,
        errors: [
          { pointer: '/otp', code: 'invalid_format', message: 'x' },
          { pointer: 7, code: 'odd' },
          { pointer: '/b', code: 'Not A Code' },
          null,
        ],
      },
      { 'x-request-id': 'req-1' },
    ),
  );
  assert.equal(error.code, 'otp_invalid');
  assert.equal(error.status, 422);
  assert.equal(error.requestId, 'req-1');
  assert.deepEqual(error.fields, [{ pointer: '/otp', code: 'invalid_format' }]);
  assert.deepEqual(error.details, { attemptsLeft: 2 });
  assert.equal(error.retryable, false);
});

test('the status gives the code when nothing better is there', async () => {
  const page = (status: number) =>
    new Response('<html><h1>502</h1></html>', { status, headers: { 'content-type': 'text/html' } });
  const cases: [Response, string, boolean][] = [
    [page(400), 'bad_request', false],
    [page(403), 'forbidden', false],
    [new Response(null, { status: 404 }), 'not_found', false],
    [new Response('', { status: 409 }), 'conflict', false],
    [new Response('gone', { status: 410 }), 'gone', false],
    [new Response('"text"', { status: 412 }), 'version_mismatch', false],
    [new Response('[]', { status: 422 }), 'invalid_input', false],
    [new Response('{"code":42}', { status: 428 }), 'precondition_required', false],
    [page(418), 'http_error', false],
    [page(429), 'rate_limited', true],
    [page(500), 'server_error', false],
    [page(501), 'not_implemented', false],
    [page(502), 'bad_gateway', true],
    [page(503), 'unavailable', true],
    [page(504), 'gateway_timeout', true],
    [page(599), 'server_error', false],
  ];
  for (const [answer, code, retryable] of cases) {
    const error = await problemFrom(answer);
    assert.equal(error.code, code);
    assert.equal(error.status, answer.status);
    assert.equal(error.retryable, retryable, code);
  }
});

test('a request id is taken from the header or the document, and only when it looks like one', async () => {
  assert.equal((await problemFrom(problemJson(500, { requestId: 'from-body' }))).requestId, 'from-body');
  assert.equal((await problemFrom(problemJson(500, { requestId: 'a b\nc' }))).requestId, undefined);
  assert.equal((await problemFrom(problemJson(500, { requestId: { a: 1 } }))).requestId, undefined);
});

test('Retry-After is read as seconds or as a date against the server’s own clock', async () => {
  const after = async (headers: Record<string, string>) =>
    (await problemFrom(problemJson(429, {}, headers))).retryAfter;
  assert.equal(await after({ 'retry-after': '7' }), 7);
  assert.equal(
    await after({ 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    30,
  );
  assert.equal(
    await after({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT', date: 'Wed, 21 Oct 2015 07:29:00 GMT' }),
    0,
  );
  assert.equal(await after({ 'retry-after': 'soon' }), undefined);
  assert.equal(await after({ 'retry-after': '-5' }), undefined);
  assert.equal(await after({}), undefined);
});
