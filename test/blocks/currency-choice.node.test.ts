import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickCurrency } from '../../src/blocks/currency-choice.js';

const rows = ['EUR', 'EUR', 'JPY', 'USD'].map((currency) => ({ currency }));

test('each currency is offered once, in the order of the report, and the first is shown', () => {
  assert.deepEqual(pickCurrency(rows, undefined, {}), { offered: ['EUR', 'JPY', 'USD'], value: 'EUR' });
});

test('the reader chooses among them', () => {
  assert.equal(pickCurrency(rows, 'USD', {}).value, 'USD');
  assert.equal(pickCurrency(rows, 'CHF', {}).value, 'EUR');
});

test('the page has the last word when it names exactly one that is there', () => {
  assert.deepEqual(pickCurrency(rows, 'USD', { currency: ['JPY'] }), { offered: ['JPY'], value: 'JPY' });
  assert.equal(pickCurrency(rows, 'USD', { currency: ['JPY', 'EUR'] }).value, 'USD');
  assert.equal(pickCurrency(rows, 'USD', { currency: ['CHF'] }).value, 'USD');
});

test('with nothing there is nothing to choose', () => {
  assert.deepEqual(pickCurrency([], 'EUR', {}), { offered: [], value: undefined });
});
