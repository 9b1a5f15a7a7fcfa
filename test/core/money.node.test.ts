import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exponentOf, isCurrency } from '../../src/core/currencies.js';
import { addAmounts, allocate, fromDecimal, sumByCurrency, toDecimal } from '../../src/core/money.js';

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF', 'COP', 'HUF', 'IQD');
const amount = fc.maxSafeInteger();

test('a total is split exactly, the remainder goes to the first ones', () => {
  assert.deepEqual(allocate(1000, 3), [334, 333, 333]);
  assert.deepEqual(allocate(2, 4), [1, 1, 0, 0]);
  assert.deepEqual(allocate(0, 2), [0, 0]);
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 999 }), (total, parts) => {
      const shares = allocate(total, parts);
      assert.equal(shares.length, parts);
      assert.equal(
        shares.reduce((sum, one) => sum + BigInt(one), 0n),
        BigInt(total),
      );
      assert.ok(Math.max(...shares) - Math.min(...shares) <= 1);
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => b - a),
      );
    }),
  );
  assert.deepEqual(allocate(Number.MAX_SAFE_INTEGER, 2), [4503599627370496, 4503599627370495]);
});

test('what cannot be split is refused', () => {
  for (const [total, parts] of [
    [-1, 2],
    [1.5, 2],
    [Number.NaN, 2],
    [2 ** 53, 2],
    [10, 0],
    [10, -1],
    [10, 1.5],
  ] as const) {
    assert.throws(() => allocate(total, parts), RangeError);
  }
});

test('sums are never rounded: beyond 2^53 they are refused', () => {
  assert.equal(addAmounts(2 ** 53 - 2, 1), 2 ** 53 - 1);
  assert.throws(() => addAmounts(2 ** 53 - 1, 1), RangeError);
  assert.throws(() => addAmounts(-(2 ** 53 - 1), -1), RangeError);
});

test('amounts of different currencies are never added', () => {
  assert.deepEqual(
    sumByCurrency([
      { amount: 5, currency: 'USD' },
      { amount: 7, currency: 'EUR' },
      { amount: -2, currency: 'USD' },
    ]),
    [
      { amount: 7, currency: 'EUR' },
      { amount: 3, currency: 'USD' },
    ],
  );
  assert.deepEqual(sumByCurrency([]), []);
});

test('decimal strings are written by shifting digits', () => {
  const cases: [number, string, string][] = [
    [1230, 'EUR', '12.30'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [1200, 'JPY', '1200'],
    [1, 'KWD', '0.001'],
    [12345, 'CLF', '1.2345'],
    [9007199254740991, 'EUR', '90071992547409.91'],
  ];
  for (const [value, code, text] of cases) assert.equal(toDecimal({ amount: value, currency: code }), text);
  assert.equal(toDecimal({ amount: 1230, currency: 'XYZ' }, 1), '123.0');
});

test('writing and reading give the same amount', () => {
  fc.assert(
    fc.property(amount, currency, (value, code) => {
      const text = toDecimal({ amount: value, currency: code });
      assert.equal(fromDecimal(text, code), value === 0 ? 0 : value);
    }),
  );
});

test('digits are read without float, and what does not fit is refused', () => {
  assert.equal(fromDecimal('19.99', 'EUR'), 1999);
  assert.equal(fromDecimal('1.1', 'EUR'), 110);
  assert.equal(fromDecimal('-0', 'EUR'), 0);
  assert.ok(!Object.is(fromDecimal('-0', 'EUR'), -0));
  for (const text of [
    '',
    'abc',
    '1e3',
    '0x10',
    '1.2.3',
    '1,5',
    ' 1',
    '+1',
    '.5',
    '5.',
    '10.005',
    '١٢',
    'NaN',
    'Infinity',
  ]) {
    assert.equal(fromDecimal(text, 'EUR'), undefined, text);
  }
  assert.equal(fromDecimal('10.5', 'JPY'), undefined);
  assert.equal(fromDecimal('90071992547409.92', 'EUR'), undefined);
});

test('exponents are those of ISO 4217, whatever the engine thinks', () => {
  const exponents = {
    EUR: 2,
    JPY: 0,
    KRW: 0,
    ISK: 0,
    UGX: 0,
    COP: 2,
    HUF: 2,
    IDR: 2,
    IQD: 3,
    KWD: 3,
    CLF: 4,
    UYW: 4,
    MGA: 2,
  };
  for (const [code, digits] of Object.entries(exponents)) assert.equal(exponentOf(code), digits, code);
  for (const code of ['eur', 'EURO', 'QQQ', '', '__proto__', 'constructor']) {
    assert.equal(isCurrency(code), false, code);
    assert.throws(() => exponentOf(code), RangeError);
  }
});
