import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createSessionToken, verifySessionToken } from '../../src/server/session.js';
import { session } from '../contract/samples.js';
import { problemOf, secret, serveTiny } from './harness.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const other = 'another secret of thirty-two bytes!!';
const at = (seconds: number) => ({ now: () => seconds * 1000 });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a token carries account, person and permissions, for ten minutes', async () => {
  const token = await createSessionToken(session, { secret, clock: at(1000) });
  assert.deepEqual(await verifySessionToken(token, { secret, clock: at(1600) }), session);
});

test('clocks may differ by half a minute; after that a token has expired', async () => {
  const token = await createSessionToken(session, { secret, lifetime: 60, clock: at(1000) });
  await verifySessionToken(token, { secret, clock: at(1089) });
  await verifySessionToken(token, { secret, clock: at(980) });
  await assert.rejects(verifySessionToken(token, { secret, clock: at(1091) }), { status: 401, code: 'token_expired' });
  await assert.rejects(verifySessionToken(token, { secret, tolerance: 0, clock: at(1060) }), { code: 'token_expired' });
});

test('secrets are replaced without anybody noticing', async () => {
  const token = await createSessionToken(session, { secret: other });
  assert.deepEqual(await verifySessionToken(token, { secret: [secret, other] }), session);
  await assert.rejects(verifySessionToken(token, { secret }), { status: 401, code: 'unauthorized' });
});

test('a guessable secret, a nameless session or an endless token is not made', async () => {
  await assert.rejects(createSessionToken(session, { secret: 'x'.repeat(31) }), RangeError);
  await assert.rejects(verifySessionToken('x', { secret: '' }), RangeError);
  await assert.rejects(createSessionToken({ ...session, account: '' }, { secret }), RangeError);
  await assert.rejects(createSessionToken({ ...session, subject: '' }, { secret }), RangeError);
  for (const lifetime of [0, -1, 86_401, Number.NaN]) {
    await assert.rejects(createSessionToken(session, { secret, lifetime }), RangeError);
  }
});

test('permissions that we do not know are refused by name, and dropped from a newer server’s token', async () => {
  const granted = [...session.permissions, 'admin', 7] as unknown as typeof session.permissions;
  const made = createSessionToken({ ...session, permissions: granted }, { secret });
  await assert.rejects(made, { name: 'RangeError', message: 'there is no permission admin' });
  const token = await new SignJWT({ account: session.account, permissions: granted })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('tranche')
    .setSubject(session.subject)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(bytes(secret));
  assert.deepEqual(await verifySessionToken(token, { secret }), session);
});

test('forged tokens open nothing', async () => {
  const { ask } = serveTiny();
  const now = Math.floor(Date.now() / 1000);
  const claims = { account: 'acc_1', permissions: ['read'], sub: 'me', aud: 'tranche', iat: now, exp: now + 600 };
  const sign = (changes: object, key = secret, alg = 'HS256') =>
    new SignJWT({ ...claims, ...changes })
      .setProtectedHeader({ alg })
      .sign(bytes(key.padEnd(64, '.')).slice(0, alg === 'HS256' ? key.length : 64));
  const good = await sign({});
  assert.equal((await ask('/v1/meta', { token: good })).status, 200);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const forged: Record<string, string> = {
    'alg none': new UnsecuredJWT(claims).encode(),
    'alg none, signature kept': `${part({ alg: 'none' })}.${payload}.${signature}`,
    'alg NONE': `${part({ alg: 'NONE' })}.${payload}.`,
    'another secret': await sign({}, other),
    'another algorithm': await sign({}, secret, 'HS512'),
    'payload changed': `${header}.${part({ ...claims, account: 'acc_2' })}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'another audience': await sign({ aud: 'somebody else' }),
    'no audience': await sign({ aud: undefined }),
    'no end': await sign({ exp: undefined }),
    'no beginning': await sign({ iat: undefined }),
    endless: await sign({ exp: now + 10 * 365 * 86_400 }),
    'not yet': await sign({ nbf: now + 600 }),
    'no person': await sign({ sub: undefined }),
    'empty person': await sign({ sub: '' }),
    'account of another kind': await sign({ account: { $ne: 1 } }),
    'permissions of another kind': await sign({ permissions: 'read' }),
    'key by address': `${part({ alg: 'HS256', jku: 'https://evil.example/keys', kid: '../../dev/null' })}.${payload}.${signature}`,
    'too many parts': `${good}.x`,
    'not a token': 'x',
    'broken encoding': '%%%.%%%.%%%',
  };
  for (const [name, token] of Object.entries(forged)) {
    const response = await ask('/v1/meta', { token });
    assert.equal(response.headers.get('www-authenticate'), 'Bearer', name);
    await problemOf(response, 401, 'unauthorized');
  }
  await problemOf(
    await ask('/v1/meta', { token: await sign({ iat: now - 700, exp: now - 100 }) }),
    401,
    'token_expired',
  );
});

test('a token is taken from the header only', async () => {
  const { ask } = serveTiny();
  const token = await createSessionToken(session, { secret });
  await problemOf(await ask(`/v1/meta?access_token=${token}`, { token: null }), 401, 'unauthorized');
  await problemOf(await ask('/v1/meta', { token: null, headers: { cookie: `token=${token}` } }), 401, 'unauthorized');
  for (const authorization of [
    'Bearer',
    'Bearer ',
    `Basic ${token}`,
    `Bearer ${token} x`,
    `Bearer ${token},${token}`,
  ]) {
    await problemOf(await ask('/v1/meta', { token: null, headers: { authorization } }), 401, 'unauthorized');
  }
  assert.equal((await ask('/v1/meta', { token: null, headers: { authorization: `bearer ${token}` } })).status, 200);
});

test('the account of the token is what the backend is told, whatever else the request says', async () => {
  const { ask, backend } = serveTiny();
  await ask('/v1/plans?account=acc_2', { headers: { 'x-account': 'acc_2' } });
  assert.equal(backend.calls[0]![1].session.account, 'acc_1');
});
