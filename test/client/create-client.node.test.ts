import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { isTrancheError, type TrancheError } from '../../src/core/errors.js';
import { meta, pageOf, plan } from '../contract/samples.js';
import { fakeFetch, json } from './fake-fetch.js';

const baseUrl = 'https://api.example.com/v1';
const refused = async (promise: Promise<unknown>): Promise<TrancheError> => {
  const error: unknown = await promise.then(
    () => assert.fail('should be refused'),
    (one: unknown) => one,
  );
  assert.ok(isTrancheError(error));
  return error;
};

test('a read is a GET with the query in the order of the schema', async () => {
  const { fetch, sent } = fakeFetch(json(pageOf([])));
  const client = createClient({ baseUrl: `${baseUrl}/`, fetch, locale: 'fr' });
  await client.plans.list({ limit: 50, status: ['completed', 'canceled'], q: 'Zoë & co +1', openEnded: false });
  assert.equal(
    sent[0]!.url,
    `${baseUrl}/plans?q=Zo%C3%AB%20%26%20co%20%2B1&status=completed&status=canceled&openEnded=false&limit=50`,
  );
  assert.equal(sent[0]!.method, 'GET');
  assert.equal(sent[0]!.headers.get('accept-language'), 'fr');
  assert.equal(sent[0]!.headers.get('authorization'), null);
  assert.equal(sent[0]!.body, undefined);
});

test('a write is a POST with the path parameter in the path, the rest in the body, a key and the version', async () => {
  const { fetch, sent } = fakeFetch(json(plan()));
  const client = createClient({ baseUrl, fetch });
  await client.plans.cancel({ id: 'pl:1@x', reason: 'asked' }, { ifMatch: '7', idempotencyKey: 'key-1' });
  assert.equal(sent[0]!.url, `${baseUrl}/plans/pl%3A1%40x/cancel`);
  assert.deepEqual(JSON.parse(sent[0]!.body!), { reason: 'asked' });
  assert.equal(sent[0]!.headers.get('content-type'), 'application/json');
  assert.equal(sent[0]!.headers.get('if-match'), '"7"');
  assert.equal(sent[0]!.headers.get('idempotency-key'), 'key-1');
});

test('a keyed operation without a key gets a new one each time', async () => {
  const { fetch, sent } = fakeFetch(json(plan()));
  const client = createClient({ baseUrl, fetch });
  await client.plans.cancel({ id: 'a' }, { ifMatch: '7' });
  await client.plans.cancel({ id: 'a' }, { ifMatch: '7' });
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
  assert.match(keys[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(keys[0], keys[1]);
});

test('an input that the schema refuses is never sent', async () => {
  const { fetch, sent } = fakeFetch(json({}));
  const client = createClient({ baseUrl, fetch });
  const inputs: [Promise<unknown>, string, string][] = [
    [client.plans.list({ from: '2025-13-01' }), '/from', 'invalid_date'],
    [client.plans.list({ from: '2025-03-02', to: '2025-03-01' }), '/to', 'range_reversed'],
    [client.plans.list({ limit: 0 }), '/limit', 'too_small'],
    [client.plans.list({ limit: 101 }), '/limit', 'too_large'],
    [client.plans.list({ q: 'a\u0007' }), '/q', 'invalid_format'],
    [client.plans.list({ currency: ['eur'] }), '/currency/0', 'unknown_currency'],
    [client.plans.get({ id: '..' }), '/id', 'invalid_format'],
    [client.plans.get({ id: 'a/../../b' }), '/id', 'invalid_format'],
    [client.plans.get({} as { id: string }), '/id', 'required'],
    [client.plans.refund({ id: 'a', amount: { amount: 0, currency: 'EUR' } }), '/amount/amount', 'too_small'],
    [client.plans.refund({ id: 'a', amount: { amount: 1.5, currency: 'EUR' } }), '/amount/amount', 'not_whole'],
    [
      client.plans.refund({ id: 'a', amount: { amount: 5, currency: 'EUR' }, installmentIds: ['i'] }),
      '/amount',
      'amount_or_installments',
    ],
  ];
  for (const [promise, pointer, code] of inputs) {
    const error = await refused(promise);
    assert.equal(error.code, 'invalid_input');
    assert.equal(error.kind, 'schema');
    assert.deepEqual(error.fields, [{ pointer, code }]);
  }
  assert.equal(sent.length, 0);
});

test('unknown keys of an answer are dropped and unknown enum values become unknown', async () => {
  const row = {
    ...plan(),
    status: 'hibernating',
    secret: 1,
    kind: 'rental',
    actions: [{ name: 'sing', allowed: true }],
  };
  const { fetch } = fakeFetch(json({ ...pageOf([row]), extra: true }));
  const page = await createClient({ baseUrl, fetch }).plans.list();
  const [found] = page.items;
  assert.equal(found!.status, 'unknown');
  assert.equal(found!.kind, 'unknown');
  assert.equal(found!.actions[0]!.name, 'unknown');
  assert.ok(!('secret' in found!) && !('extra' in page));
});

test('a malformed answer names the path and never the value', async () => {
  const spoilt: [object, string, string][] = [
    [{ ...plan(), purchasedOn: '2025-13-01' }, '/items/0/purchasedOn', 'invalid_date'],
    [{ ...plan(), activatedAt: '2025-03-31T10:00:00+02:00' }, '/items/0/activatedAt', 'invalid_instant'],
    [{ ...plan(), currentAmount: { amount: 12.5, currency: 'EUR' } }, '/items/0/currentAmount/amount', 'not_whole'],
    [{ ...plan(), currentAmount: { amount: 2 ** 53, currency: 'EUR' } }, '/items/0/currentAmount/amount', 'too_large'],
    [{ ...plan(), currentAmount: { amount: -1, currency: 'EUR' } }, '/items/0/currentAmount/amount', 'too_small'],
    [{ ...plan(), currentAmount: { amount: '12', currency: 'EUR' } }, '/items/0/currentAmount/amount', 'invalid_type'],
    [{ ...plan(), currency: 'eur' }, '/items/0/currency', 'unknown_currency'],
    [{ ...plan(), currentAmount: { amount: 1, currency: 'USD' } }, '/items/0/currency', 'currency_mismatch'],
    [
      { ...plan(), customer: { ...plan().customer, email: 'not an address' } },
      '/items/0/customer/email',
      'invalid_format',
    ],
    [{ ...plan(), version: undefined }, '/items/0/version', 'required'],
    [{ ...plan(), version: 'a"b' }, '/items/0/version', 'invalid_format'],
  ];
  for (const [row, pointer, code] of spoilt) {
    const { fetch } = fakeFetch(json(pageOf([row]), { headers: { 'x-request-id': 'req-77' } }));
    const error = await refused(createClient({ baseUrl, fetch }).plans.list());
    assert.equal(error.code, 'invalid_answer');
    assert.equal(error.kind, 'schema');
    assert.equal(error.requestId, 'req-77');
    assert.deepEqual(error.fields[0], { pointer, code });
    assert.ok(!error.message.includes('not an address') && error.cause === undefined);
  }
});

test('answers that are no JSON are told apart', async () => {
  const page = '<!doctype html><title>Sign in</title>';
  const cases: [Response, string][] = [
    [new Response('', { status: 200 }), 'empty_answer'],
    [new Response(' \n', { status: 200 }), 'empty_answer'],
    [new Response(null, { status: 204 }), 'empty_answer'],
    [new Response(page, { status: 200, headers: { 'content-type': 'text/html' } }), 'not_json'],
    [new Response('{"account":', { status: 200, headers: { 'content-type': 'application/json' } }), 'not_json'],
    [json(null), 'invalid_answer'],
    [json([]), 'invalid_answer'],
  ];
  for (const [answer, code] of cases) {
    const { fetch } = fakeFetch(answer);
    const error = await refused(createClient({ baseUrl, fetch }).meta.get());
    assert.equal(error.code, code);
    assert.equal(error.kind, 'schema');
  }
});

test('JSON under a wrong content type is read all the same', async () => {
  const { fetch } = fakeFetch(new Response(JSON.stringify(meta), { headers: { 'content-type': 'text/html' } }));
  assert.equal((await createClient({ baseUrl, fetch }).meta.get()).account.id, 'acc_1');
});

test('no cookies go to the API where a token is used, unless the host says so', async () => {
  const { fetch, sent } = fakeFetch(json(meta));
  const token = () => Promise.resolve('t');
  await createClient({ baseUrl, fetch, token }).meta.get();
  await createClient({ baseUrl, fetch, token, credentials: 'include' }).meta.get();
  await createClient({ baseUrl, fetch }).meta.get();
  assert.deepEqual(
    sent.map(({ credentials }) => credentials),
    ['omit', 'include', undefined],
  );
});
