import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newKey } from '../../src/core/ids.js';
import { clean, compareText, cut, toWellFormed } from '../../src/core/text.js';

test('control and override characters go, breaks become a space, letters of any script stay', () => {
  assert.equal(clean('a\u0000b\u001b[31mc\u202ed\u2066e'), 'ab[31mcde');
  assert.equal(clean('first\r\nsecond\tthird'), 'first second third');
  assert.equal(clean('Zoë مريم 日本 👩‍👧 <b>'), 'Zoë مريم 日本 👩‍👧 <b>');
});

test('text with lone surrogates can be put into an address', () => {
  assert.equal(toWellFormed('a\ud800b\udc00c'), 'a\ufffdb\ufffdc');
  assert.equal(toWellFormed('👍'), '👍');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.doesNotThrow(() => encodeURIComponent(toWellFormed(text))),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f })), (units) => {
      assert.doesNotThrow(() => encodeURIComponent(toWellFormed(String.fromCharCode(...units))));
    }),
  );
});

test('cutting never cuts a character in two', () => {
  assert.equal(cut('abc', 5), 'abc');
  assert.equal(cut('abc', 2), 'ab');
  assert.equal(cut('👍👍👍', 2), '👍👍');
});

test('keys are UUIDs of version 4, also where the page has no secure context', () => {
  const look = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  assert.match(newKey(), look);
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  const keys = Array.from({ length: 200 }, newKey);
  delete (crypto as { randomUUID?: unknown }).randomUUID;
  for (const key of keys) assert.match(key, look);
  assert.equal(new Set(keys).size, 200);
});

test('text by code point, as a database with the "C" collation', () => {
  const bytes = (text: string) => Buffer.from(text, 'utf8');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(Math.sign(compareText(a, b)), Math.sign(Buffer.compare(bytes(a), bytes(b))));
    }),
  );
});
