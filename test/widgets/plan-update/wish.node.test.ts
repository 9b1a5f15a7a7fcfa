import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultRules } from '../../../src/backends/billing/rules.js';
import { judge } from '../../../src/widgets/plan-update/wish.js';

const plan = { currency: 'EUR', currentAmount: { amount: 4_000, currency: 'EUR' }, paused: false };
const by = { plan, rules: defaultRules.planUpdate, locale: 'en' };

const codeOf = (newAmount: string, over: Partial<typeof by> = {}) =>
  judge({ newAmount }, { ...by, ...over }).issues?.[0]?.message;

test('the minimum itself is allowed, a cent less is not (domain.md §2.6, rule 2)', () => {
  assert.equal(codeOf('2.00'), undefined);
  assert.equal(codeOf('1.99'), 'amount_below_minimum');
});

test('the amount of today is refused however it is written (domain.md §6)', () => {
  for (const typed of ['40', '40.00', '40.0', '€40', ' 40 ']) assert.equal(codeOf(typed), 'amount_unchanged', typed);
  assert.equal(codeOf('40,0', { locale: 'fr' }), 'amount_unchanged');
});

test('what is no amount is refused before any rule', () => {
  for (const typed of ['', 'abc', 'NaN', '1e3', 'Infinity', '0x10', '1.2.3', '４０'])
    assert.equal(codeOf(typed), 'amount_format', typed);
});

test('without rules any other amount will do', () => {
  assert.equal(codeOf('0.01', { rules: undefined as never }), undefined);
});

test('everything that is wrong is told at once', () => {
  const result = judge({ newAmount: 'x', note: 'y'.repeat(501) }, { ...by, plan: { ...plan, paused: true } });
  assert.deepEqual(
    result.issues?.map(({ message }) => message),
    ['amount_format', 'plan_paused', 'note_too_long'],
  );
});

test('a wish is what the contract takes', () => {
  assert.deepEqual(judge({ newAmount: '45', reactivates: 'on', note: ' hello ' }, by), {
    value: { newAmount: { amount: 4_500, currency: 'EUR' }, reactivates: true, note: 'hello' },
  });
});
