import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barTop, hitPoint, type RectOf } from '../../src/charts/hit.js';
import { smallSpec } from './specs.js';

const none = new Set<string>();

/** Bars 20 px wide every 50 px on a foot at y = 100, one px a plan. */
const rectOf: RectOf = ({ series, category }) => {
  const { values } = smallSpec();
  const at = (row: number) => values[row]?.[category] ?? 0;
  const below = Array.from({ length: series }, (_, row) => at(row)).reduce((sum, value) => sum + value, 0);
  return { x: 40 + category * 50, y: 100 - below - at(series), width: 20, height: at(series) };
};

const hit = (x: number, y: number, hidden = none) => hitPoint(smallSpec(), hidden, rectOf, { x, y });

test('a position inside a segment finds it', () => {
  assert.deepEqual(hit(50, 90), { series: 0, category: 0 });
  assert.deepEqual(hit(41, 65), { series: 1, category: 0 });
  assert.deepEqual(hit(150, 87), { series: 2, category: 2 });
});

test('a little beside a bar still counts, the next bar never does', () => {
  assert.deepEqual(hit(35, 90), { series: 0, category: 0 });
  assert.deepEqual(hit(67, 90), { series: 0, category: 0 });
  assert.equal(hit(75, 90), undefined);
});

test('a segment of few px is met from just above it', () => {
  assert.deepEqual(hit(50, 53), { series: 2, category: 0 });
  assert.equal(hit(50, 48), undefined);
});

test('an empty bar, an empty spot and a hidden series are nothing', () => {
  assert.equal(hit(100, 99), undefined);
  assert.equal(hit(50, 10), undefined);
  assert.equal(hit(50, 80, new Set(['done'])), undefined);
});

test('before the first drawing nothing is hit', () => {
  assert.equal(
    hitPoint(smallSpec(), none, () => undefined, { x: 50, y: 90 }),
    undefined,
  );
});

test('the top of a bar is that of its highest visible segment', () => {
  assert.equal(barTop(smallSpec(), none, rectOf, 0), 55);
  assert.equal(barTop(smallSpec(), new Set(['void']), rectOf, 0), 58);
});

test('of bars side by side each is met on its own', () => {
  const spec = smallSpec({ kind: 'paired-bar' });
  const pairs: RectOf = ({ series, category }) => {
    const height = spec.values[series]?.[category] ?? 0;
    return { x: 40 + category * 50 + series * 8, y: 100 - height, width: 7, height };
  };
  const at = (x: number, y: number) => hitPoint(spec, new Set(['void']), pairs, { x, y });
  assert.deepEqual(at(42, 90), { series: 0, category: 0 });
  assert.deepEqual(at(50, 95), { series: 1, category: 0 });
  assert.equal(at(50, 80), undefined);
  assert.equal(at(70, 95), undefined);
});

test('a lying bar is met along its length, below zero too', () => {
  const spec = smallSpec({ kind: 'ranked-bar', currency: 'EUR', series: smallSpec().series.slice(0, 1) });
  const lying: RectOf = ({ category }) => ({
    x: category === 2 ? 80 : 100,
    y: 10 + category * 30,
    width: 20,
    height: 16,
  });
  const at = (x: number, y: number) => hitPoint(spec, none, lying, { x, y });
  assert.deepEqual(at(110, 15), { series: 0, category: 0 });
  assert.deepEqual(at(85, 75), { series: 0, category: 2 });
  assert.equal(at(130, 15), undefined);
});
