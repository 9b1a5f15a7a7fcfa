import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fittingLabels, valueAxis } from '../../src/charts/axis.js';

test('goldens of the value axis', () => {
  const axes: [number, number, number][] = [
    // highest, step, max
    [0, 1, 1],
    [1, 1, 1],
    [3, 1, 3],
    [4, 1, 4],
    [5, 2, 6],
    [9, 5, 10],
    [11, 5, 15],
    [42, 20, 60],
    [100, 25, 100],
    [247, 100, 300],
    [412, 200, 600],
    [40_000, 10_000, 40_000],
  ];
  for (const [highest, step, max] of axes) assert.deepEqual(valueAxis(highest), { step, min: 0, max }, `of ${highest}`);
});

test('always whole steps, at most five ticks, and room for the highest bar', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (highest) => {
      const { step, max } = valueAxis(highest);
      assert.ok(Number.isInteger(step) && step >= 1);
      assert.equal(max % step, 0);
      assert.ok(max / step + 1 <= 5);
      assert.ok(max >= highest);
    }),
  );
});

test('below zero the axis goes on, through zero, still in five ticks', () => {
  assert.deepEqual(valueAxis(900, -10), { step: 500, min: -500, max: 1000 });
  assert.deepEqual(valueAxis(0, -30), { step: 10, min: -30, max: 0 });
  fc.assert(
    fc.property(fc.nat(1e12), fc.nat(1e12), (highest, depth) => {
      const { step, min, max } = valueAxis(highest, -depth);
      assert.ok(min <= -depth && max >= highest && min <= 0 && max >= 0);
      assert.equal(Math.abs(min % step) + (max % step), 0);
      assert.ok((max - min) / step + 1 <= 5);
    }),
  );
});

test('a step never falls between two figures that can be written', () => {
  assert.deepEqual(valueAxis(30, 0, 10), { step: 10, min: 0, max: 30 });
  assert.deepEqual(valueAxis(3, 0, 10), { step: 10, min: 0, max: 10 });
});

const shown = (widths: number[], slot: number) =>
  fittingLabels(widths, slot)
    .map((fits) => (fits ? 1 : 0))
    .join('');

test('all labels stand while they have room', () => {
  assert.equal(shown([8, 8, 8, 8], 20), '1111');
  assert.equal(shown([8], 1), '1');
  assert.equal(shown([], 20), '');
});

test('they thin out evenly, and the last one always stays', () => {
  assert.equal(shown([14, 14, 14, 14, 14, 14], 15), '101001');
  assert.equal(shown([14, 14, 14, 14, 14], 15), '10101');
  assert.equal(shown([8, 8, 8, 8, 40], 20), '11101');
  assert.equal(shown([100, 100, 100], 10), '001');
});

test('labels that are shown never touch', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 40 }),
      fc.integer({ min: 4, max: 60 }),
      (w, slot) => {
        const kept = fittingLabels(w, slot).flatMap((fits, index) => (fits ? [index] : []));
        assert.equal(kept.at(-1), w.length ? w.length - 1 : undefined);
        kept.slice(1).forEach((index, i) => {
          const before = kept[i]!;
          assert.ok((index - before) * slot >= (w[index]! + w[before]!) / 2);
        });
      },
    ),
  );
});
