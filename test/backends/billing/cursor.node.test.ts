import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readCursor, scopeOf, writeCursor } from '../../../src/backends/billing/cursor.js';
import { compareKeys } from '../../../src/backends/billing/plan-order.js';

describe('cursor', () => {
  test('comes back as it went out, whatever is in it, and is safe in an address', () => {
    const key = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3 }), (keys) => {
        const cursor = writeCursor('scope', keys);
        assert.equal(encodeURIComponent(cursor), cursor);
        assert.deepEqual(readCursor(cursor, 'scope', keys.length), keys);
      }),
    );
  });

  test('is bound to list, filters and order, but not to the size of a page', () => {
    const scope = scopeOf('plans', { sort: 'total', q: 'a', limit: 10 });
    assert.equal(scopeOf('plans', { q: 'a', sort: 'total', limit: 99, cursor: 'x', status: undefined }), scope);
    assert.notEqual(scopeOf('plans', { sort: 'total', q: 'b' }), scope);
    assert.notEqual(scopeOf('installments', { sort: 'total', q: 'a' }), scope);
  });

  test('anything else is refused', () => {
    for (const wrong of ['', '!', 'e30', writeCursor('other', ['a']), writeCursor('scope', ['a', 'b'])]) {
      assert.throws(() => readCursor(wrong, 'scope', 1), { code: 'invalid_cursor', status: 400 });
    }
    const object = btoa(JSON.stringify(['scope', { a: 1 }]));
    assert.throws(() => readCursor(object, 'scope', 1), { code: 'invalid_cursor' });
  });
});

describe('order', () => {
  test('nothing last both ways; a currency in front always ascends', () => {
    const sorted = (rows: (string | number | null)[][], descending: boolean) =>
      [...rows].sort((a, b) => compareKeys(a, b, descending)).map((row) => row.join(' '));
    const rows = [
      [3, 'a'],
      [null, 'b'],
      [1, 'c'],
      [3, 'd'],
    ];
    assert.deepEqual(sorted(rows, false), ['1 c', '3 a', '3 d', ' b']);
    assert.deepEqual(sorted(rows, true), ['3 d', '3 a', '1 c', ' b']);
    const money = [
      ['JPY', 9, 'a'],
      ['EUR', 1, 'b'],
      ['EUR', 5, 'c'],
      ['EUR', null, 'd'],
    ];
    assert.deepEqual(sorted(money, true), ['EUR 5 c', 'EUR 1 b', 'EUR  d', 'JPY 9 a']);
  });
});
