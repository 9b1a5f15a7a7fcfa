import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spreadRefund, statusAfterRefund } from '../../src/model/refund-rules.js';
import { eur, installment } from '../contract/samples.js';

const row = (number: number, paid: number, refunded = 0) =>
  installment({ id: `i${number}`, number, amount: eur(1000), paidAmount: eur(paid), refundedAmount: eur(refunded) });
const three = [row(1, 1000), row(2, 1000, 400), row(3, 1000), row(4, 0)];

test('an amount is spread over the paid installments, newest first', () => {
  assert.deepEqual(spreadRefund(three, { amount: 1 }), [{ installmentId: 'i3', amount: 1 }]);
  assert.deepEqual(spreadRefund(three, { amount: 1300 }), [
    { installmentId: 'i3', amount: 1000 },
    { installmentId: 'i2', amount: 300 },
  ]);
  assert.deepEqual(spreadRefund([...three].reverse(), { amount: 2600 }), [
    { installmentId: 'i3', amount: 1000 },
    { installmentId: 'i2', amount: 600 },
    { installmentId: 'i1', amount: 1000 },
  ]);
});

test('without a wish everything paid is given back', () => {
  assert.deepEqual(spreadRefund(three, {}), spreadRefund(three, { amount: 2600 }));
});

test('named installments are given back whole', () => {
  assert.deepEqual(spreadRefund(three, { installmentIds: ['i2', 'i1', 'i2'] }), [
    { installmentId: 'i1', amount: 1000 },
    { installmentId: 'i2', amount: 600 },
  ]);
});

test('what cannot be given back is refused at its field', () => {
  const refused = (work: () => unknown, status: number, code: string, pointer?: string) =>
    assert.throws(work, { status, code, fields: pointer ? [{ pointer, code }] : [] });
  refused(() => spreadRefund(three, { amount: 2601 }), 422, 'amount_too_high', '/amount');
  refused(() => spreadRefund(three, { amount: 0 }), 422, 'too_small', '/amount');
  refused(() => spreadRefund(three, { amount: -5 }), 422, 'too_small', '/amount');
  refused(
    () => spreadRefund(three, { installmentIds: ['i1', 'x'] }),
    422,
    'installment_not_in_plan',
    '/installmentIds',
  );
  refused(() => spreadRefund(three, { installmentIds: ['i4'] }), 422, 'not_paid', '/installmentIds');
  refused(() => spreadRefund([row(1, 0)], {}), 409, 'nothing_to_refund');
  refused(() => spreadRefund([row(1, 1000, 1000)], { amount: 1 }), 409, 'nothing_to_refund');
  refused(() => spreadRefund([], {}), 409, 'nothing_to_refund');
});

test('the shares add up to the wish, and none is more than was paid', () => {
  const rows = fc
    .array(fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 })), { minLength: 1, maxLength: 20 })
    .map((list) => list.map(([paid, refunded], index) => row(index + 1, paid, Math.min(refunded, paid))));
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
      const left = new Map(list.map((one) => [one.id, one.paidAmount.amount - one.refundedAmount.amount]));
      const most = [...left.values()].reduce((sum, one) => sum + one, 0);
      fc.pre(most > 0);
      const amount = Math.max(1, Math.floor(most * part));
      const shares = spreadRefund(list, { amount });
      assert.equal(
        shares.reduce((sum, one) => sum + one.amount, 0),
        amount,
      );
      for (const one of shares) assert.ok(one.amount > 0 && one.amount <= left.get(one.installmentId)!);
      const numbers = shares.map(({ installmentId }) => Number(installmentId.slice(1)));
      assert.deepEqual(
        numbers,
        [...numbers].sort((a, b) => b - a),
      );
    }),
  );
});

test('the status after money went back', () => {
  assert.equal(statusAfterRefund(1000, 0), 'paid');
  assert.equal(statusAfterRefund(1000, 1), 'partially_refunded');
  assert.equal(statusAfterRefund(1000, 1000), 'refunded');
});
