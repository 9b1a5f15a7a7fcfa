import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scope } from '../../src/state/scope.js';

function watched() {
  const scope = new Scope();
  const origins: string[] = [];
  const leave = scope.subscribe(({ origin }) => origins.push(origin));
  return { scope, origins, leave };
}

test('set adds to the filters, clear takes keys or all away', () => {
  const { scope } = watched();
  scope.set({ q: 'zoë' });
  scope.set({ status: ['completed'], countMin: 3 });
  assert.deepEqual(scope.filters, { q: 'zoë', status: ['completed'], countMin: 3 });
  scope.clear(['q', 'countMin']);
  assert.deepEqual(scope.filters, { status: ['completed'] });
  scope.clear();
  assert.deepEqual(scope.filters, {});
});

test('undefined, an empty text and an empty list do not narrow', () => {
  const { scope } = watched();
  scope.set({ q: 'a', status: ['completed'], product: ['p'] });
  scope.set({ q: '', status: [], product: undefined });
  assert.deepEqual(scope.filters, {});
  assert.equal(scope.isNarrowed(), false);
});

test('tells changes with their origin, and only changes', () => {
  const { scope, origins, leave } = watched();
  scope.set({ status: ['completed'] });
  scope.set({ status: ['completed'] });
  scope.replace({ q: 'x' });
  scope.replace({ q: 'x' });
  scope.clear();
  scope.clear();
  assert.deepEqual(origins, ['user', 'host', 'user']);
  leave();
  scope.set({ q: 'y' });
  assert.equal(origins.length, 3);
});

test('without leaves a facet out and stays the same object until a change', () => {
  const { scope } = watched();
  scope.set({ status: ['completed'], q: 'x' });
  const narrowed = scope.without(['status']);
  assert.deepEqual(narrowed, { q: 'x' });
  assert.equal(scope.without(['status']), narrowed);
  assert.equal(scope.isNarrowed(['status', 'q']), false);
  scope.set({ q: 'z' });
  assert.deepEqual(scope.without(['status']), { q: 'z' });
});

test('filters cannot be changed from outside', () => {
  const { scope } = watched();
  scope.set({ q: 'x' });
  assert.throws(() => Object.assign(scope.filters, { q: 'y' }), TypeError);
});
