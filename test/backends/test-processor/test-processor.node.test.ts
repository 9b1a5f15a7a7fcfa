import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { magicValues, testProcessor, type Attempt } from '../../../src/backends/test-processor/test-processor.js';
import type { PaymentMethodSummary } from '../../../src/model/payment-method.js';

const attempt = (method: PaymentMethodSummary | null): Attempt => ({
  planId: 'pl_1',
  number: 2,
  attempt: 1,
  on: '2026-06-29',
  method,
});
const card = (last4: string) => attempt({ type: 'card', last4 });
const debit = (last4: string) => attempt({ type: 'sepa_debit', last4 });

describe('test processor', () => {
  test('a card nobody knows succeeds', () => {
    assert.deepEqual(testProcessor.attempt(card('4242')), { kind: 'succeeded' });
  });

  const declines = [
    ['0002', 'hard', 'credit_card_expired', 'after_new_bank_details'],
    ['9995', 'soft', 'insufficient_funds', 'as_is'],
    ['3155', 'soft', 'sca_required', 'contact_first'],
    ['0119', 'processing', 'processing_error', 'as_is'],
    ['9979', 'hard', 'credit_card_lost_or_stolen', 'after_new_bank_details'],
  ] as const;
  for (const [last4, kind, code, retryable] of declines) {
    test(`a card ending in ${last4} is declined: ${code}`, () => {
      const outcome = testProcessor.attempt(card(last4));
      assert.equal(outcome.kind, 'failed');
      assert.ok(outcome.kind === 'failed');
      assert.deepEqual(
        [outcome.decline.kind, outcome.decline.code, outcome.decline.retryable],
        [kind, code, retryable],
      );
    });
  }

  test('a card ending in 0341 pays and charges back some days later', () => {
    assert.deepEqual(testProcessor.attempt(card('0341')), { kind: 'succeeded', chargedBackOn: '2026-07-04' });
  });

  test('a direct debit is answered by the bank three days later', () => {
    assert.deepEqual(testProcessor.attempt(debit('1234')), { kind: 'processing', resultOn: '2026-07-02' });
    assert.deepEqual(testProcessor.result(debit('1234')), { kind: 'succeeded' });
    assert.equal(testProcessor.attempt(attempt({ type: 'bacs_debit' })).kind, 'processing');
  });

  for (const [code, retryable] of [
    ['AM04', 'as_is'],
    ['MD07', 'never'],
    ['AC04', 'after_new_bank_details'],
  ] as const) {
    test(`an account ending in ${code} is returned with that code`, () => {
      assert.equal(testProcessor.attempt(debit(code)).kind, 'processing');
      const outcome = testProcessor.result(debit(code));
      assert.ok(outcome.kind === 'failed');
      assert.deepEqual([outcome.decline.code, outcome.decline.retryable], [code, retryable]);
    });
  }

  test('magic values of cards mean nothing elsewhere', () => {
    assert.deepEqual(testProcessor.result(debit('0002')), { kind: 'succeeded' });
    assert.deepEqual(testProcessor.attempt(card('AM04')), { kind: 'succeeded' });
    assert.deepEqual(testProcessor.attempt(attempt({ type: 'paypal' })), { kind: 'succeeded' });
    assert.deepEqual(testProcessor.attempt(attempt(null)), { kind: 'succeeded' });
  });

  test('every documented value does what is documented, and the same every time', () => {
    for (const { last4, method, outcome } of magicValues) {
      const one = method === 'card' ? card(last4) : debit(last4);
      const result = testProcessor.result(one);
      assert.deepEqual(testProcessor.result(one), result);
      if (result.kind === 'failed') assert.equal(result.decline.code, outcome);
      else assert.equal(outcome, 'charge_back');
    }
  });
});
