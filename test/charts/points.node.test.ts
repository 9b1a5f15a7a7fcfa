import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPoint, isMoveKey, isPoint, movePoint, type MoveKey } from '../../src/charts/points.js';
import type { ChartPoint } from '../../src/charts/spec.js';
import { smallSpec } from './specs.js';

const none = new Set<string>();
const walk = (from: ChartPoint, keys: MoveKey[], hidden = none, mirrored = false) =>
  keys.reduce((point, key) => movePoint(smallSpec(), hidden, point, key, mirrored), from);

test('reading begins at the foot of the first bar that has something', () => {
  assert.deepEqual(firstPoint(smallSpec(), none), { series: 0, category: 0 });
  assert.deepEqual(firstPoint(smallSpec(), new Set(['done'])), { series: 1, category: 0 });
  const late = smallSpec({ values: [[0], [0, 0, 7]] });
  assert.deepEqual(firstPoint(late, none), { series: 1, category: 2 });
});

test('with nothing to read there is no first point, with zeros only there is one', () => {
  assert.equal(firstPoint(smallSpec(), new Set(['done', 'late', 'void'])), undefined);
  assert.equal(firstPoint(smallSpec({ categories: [] }), none), undefined);
  assert.deepEqual(firstPoint(smallSpec({ values: [] }), none), { series: 0, category: 0 });
});

test('left and right keep the series, even where it is zero, and stop at the ends', () => {
  const start = { series: 1, category: 0 };
  assert.deepEqual(walk(start, ['ArrowRight']), { series: 1, category: 1 });
  assert.deepEqual(walk(start, ['ArrowRight', 'ArrowRight', 'ArrowRight']), { series: 1, category: 2 });
  assert.deepEqual(walk(start, ['ArrowLeft']), start);
  assert.deepEqual(walk(start, ['End']), { series: 1, category: 2 });
  assert.deepEqual(walk(start, ['End', 'Home']), start);
});

test('on a mirrored axis left and right swap, Home and End do not', () => {
  const start = { series: 0, category: 1 };
  assert.deepEqual(walk(start, ['ArrowLeft'], none, true), { series: 0, category: 2 });
  assert.deepEqual(walk(start, ['ArrowRight'], none, true), { series: 0, category: 0 });
  assert.deepEqual(walk(start, ['Home'], none, true), { series: 0, category: 0 });
});

test('up and down visit only what can be seen in the bar', () => {
  assert.deepEqual(walk({ series: 0, category: 0 }, ['ArrowUp', 'ArrowUp', 'ArrowUp']), { series: 2, category: 0 });
  assert.deepEqual(walk({ series: 0, category: 2 }, ['ArrowUp']), { series: 2, category: 2 });
  assert.deepEqual(walk({ series: 2, category: 0 }, ['ArrowDown'], new Set(['late'])), { series: 0, category: 0 });
  assert.deepEqual(walk({ series: 1, category: 1 }, ['ArrowUp']), { series: 1, category: 1 });
});

test('a point in a hidden series, or past the data, is none', () => {
  assert.equal(isPoint(smallSpec(), none, { series: 2, category: 2 }), true);
  assert.equal(isPoint(smallSpec(), new Set(['void']), { series: 2, category: 2 }), false);
  assert.equal(isPoint(smallSpec(), none, { series: 3, category: 0 }), false);
  assert.equal(isPoint(smallSpec(), none, { series: 0, category: 3 }), false);
});

test('only the keys of reading move', () => {
  assert.equal(isMoveKey('ArrowUp'), true);
  for (const key of ['Tab', 'Enter', 'PageUp', 'toString']) assert.equal(isMoveKey(key), false);
});

test('lying bars are walked up and down', () => {
  const spec = smallSpec({ kind: 'ranked-bar', currency: 'EUR', values: [[3, 2, -1]] });
  const step = (category: number, key: MoveKey) => movePoint(spec, none, { series: 0, category }, key, true);
  assert.deepEqual(step(0, 'ArrowDown'), { series: 0, category: 1 });
  assert.deepEqual(step(2, 'ArrowUp'), { series: 0, category: 1 });
  assert.deepEqual(step(1, 'ArrowLeft'), { series: 0, category: 1 });
  assert.deepEqual(step(0, 'End'), { series: 0, category: 2 });
});
