import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesOf, setupError, type Setup } from '../../../src/widgets/provider/setup.js';

const nothing: Setup = {
  baseUrl: undefined,
  tokenUrl: undefined,
  token: undefined,
  client: undefined,
  timeZone: undefined,
};

const codes = (setup: Partial<Setup>, base = 'https://shop.example/orders/'): string[] =>
  mistakesOf({ ...nothing, ...setup }, base).map(({ code }) => code);

test('what a page may write', () => {
  const good: Partial<Setup>[] = [
    {},
    { baseUrl: 'https://api.example.com/v1', tokenUrl: '/tranche-token' },
    { baseUrl: '/api', tokenUrl: 'token' },
    { baseUrl: 'http://10.0.0.5:8080/v1/' },
    { tokenUrl: 'https://login.example.com/token' },
    { tokenUrl: 'http://localhost:3000/token' },
    { tokenUrl: 'http://127.0.0.1/token' },
    { tokenUrl: 'http://[::1]:3000/token' },
    { token: () => Promise.resolve('t'), client: {}, timeZone: 'Asia/Tokyo' },
  ];
  for (const setup of good) assert.deepEqual(codes(setup), [], JSON.stringify(setup));
});

test('a page without https may ask itself for a token', () => {
  assert.deepEqual(codes({ tokenUrl: '/token' }, 'http://intranet/'), []);
});

const badBases = [
  '',
  '  ',
  'ftp://x/',
  'javascript:alert(1)',
  'data:text/plain,x',
  'https://me:secret@x/',
  'https://x/?a=1',
  'https://x/#a',
  'https://[/',
  7,
];
for (const baseUrl of badBases)
  test(`base-url ${JSON.stringify(baseUrl)} is refused`, () =>
    assert.deepEqual(codes({ baseUrl }), ['provider_base_url']));

const badTokens = [
  'http://login.example.com/token',
  'http://localhost.evil.example/token',
  'https://me@x/token',
  'file:///etc/passwd',
  '',
];
for (const tokenUrl of badTokens)
  test(`token-url ${JSON.stringify(tokenUrl)} is refused`, () =>
    assert.deepEqual(codes({ tokenUrl }), ['provider_token_url']));

test('a token that is no function and a client that is no object are refused', () => {
  assert.deepEqual(codes({ token: 'secret' }), ['provider_token']);
  assert.deepEqual(codes({ client: 'https://x' }), ['provider_client']);
});

test('an unknown time zone is told, and not fatal', () => {
  const [mistake] = mistakesOf({ ...nothing, timeZone: 'Mars/Olympus' }, 'https://x/');
  assert.deepEqual([mistake?.code, mistake?.fatal], ['provider_time_zone', false]);
});

test('the error for the widgets never names the value', () => {
  const [mistake] = mistakesOf({ ...nothing, baseUrl: 'https://me:secret@x/' }, 'https://x/');
  const error = setupError(mistake!);
  assert.equal(error.code, 'provider_base_url');
  assert.doesNotMatch(error.message, /secret/);
});
