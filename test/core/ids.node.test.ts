import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKey, newSecret } from '../../src/core/ids.js';

test('a key is a UUID of the fourth kind', () => {
  assert.match(newKey(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a secret is 32 random bytes, safe in an address', () => {
  const secrets = Array.from({ length: 200 }, newSecret);
  for (const secret of secrets) {
    assert.match(secret, /^[A-Za-z0-9_-]{43}$/);
    assert.equal(Buffer.from(secret, 'base64url').length, 32);
    assert.equal(encodeURIComponent(secret), secret);
  }
  assert.equal(new Set(secrets).size, secrets.length);
});
