import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelShortener, labelThinner } from '../../src/charts/labels.js';
import { categoryScale, specToConfig, valueScale, type ChartLook } from '../../src/charts/spec-to-config.js';
import type { ChartSpec } from '../../src/charts/spec.js';
import { smallSpec } from './specs.js';

const paints = ['green', 'orange', 'gray'].map((name) => ({ full: name, dim: `pale ${name}` }));

const look = (changes: Partial<ChartLook> = {}): ChartLook => ({
  paints,
  text: 'black',
  muted: 'dimgray',
  gridLine: 'silver',
  axisLine: 'gray',
  fontFamily: 'Host Sans',
  fontSize: 12,
  pixelRatio: 2,
  mirrored: false,
  animate: true,
  hidden: new Set(),
  tick: (value) => `~${value}`,
  ...changes,
});

/** Of bars that stand. */
function scales(...args: Parameters<typeof specToConfig>) {
  const made = specToConfig(...args).options.scales;
  assert.equal(made.x.type, 'category');
  return { x: categoryScale(...args), y: valueScale(...args) };
}

const datasets = (...args: Parameters<typeof specToConfig>) => specToConfig(...args).data.datasets;

test('one stacked dataset a series, one label a category, from zero in whole steps', () => {
  const { type, data } = specToConfig(smallSpec(), look());
  assert.equal(type, 'bar');
  assert.deepEqual(data.labels, ['1', '2', 'open']);
  assert.deepEqual(
    data.datasets.map(({ label, backgroundColor }) => [label, backgroundColor]),
    [
      ['Completed', 'green'],
      ['Late', 'orange'],
      ['Canceled', 'gray'],
    ],
  );
  const { x, y } = scales(smallSpec(), look());
  assert.deepEqual([x.stacked, y.stacked, y.min, y.max, y.ticks.stepSize], [true, true, 0, 60, 20]);
  assert.equal(y.ticks.callback(20), '~20');
});

test('a zero is no bar at all', () => {
  assert.deepEqual(
    datasets(smallSpec(), look()).map(({ data }) => data),
    [
      [30, null, 10],
      [12, null, null],
      [3, null, 5],
    ],
  );
});

test('the data are copies: chart.js writes into what it is given', () => {
  const spec = smallSpec();
  datasets(spec, look())[0]?.data.push(99);
  assert.deepEqual(spec.values[0], [30, 0, 10]);
});

test('plain to look at: faint horizontal lines only, no frame, a gap between segments, no plugin of anybody', () => {
  const { options } = specToConfig(smallSpec(), look());
  const { x, y } = scales(smallSpec(), look());
  assert.equal(x.grid.display, false);
  assert.deepEqual([y.grid.display, y.grid.color, y.border.display], [true, 'silver', false]);
  assert.equal(options.datasets.bar.inflateAmount, -0.5);
  assert.ok(options.datasets.bar.minBarLength > 2);
  assert.equal(options.plugins, false);
  assert.deepEqual(options.events, []);
  assert.equal(options.responsive, false);
});

test('type and color come from the host', () => {
  const { x, y } = scales(smallSpec(), look());
  for (const { ticks } of [x, y]) {
    assert.equal(ticks.font.family, 'Host Sans');
    assert.equal(ticks.font.size, 12);
    assert.equal(ticks.color, 'dimgray');
  }
});

test('a hidden series stays in the data, and the axis fits the rest', () => {
  const { data } = specToConfig(smallSpec(), look({ hidden: new Set(['done']) }));
  assert.deepEqual(
    data.datasets.map(({ hidden }) => hidden),
    [true, false, false],
  );
  assert.equal(scales(smallSpec(), look({ hidden: new Set(['done']) })).y.max, 15);
});

test('what lies outside of a chosen series is dimmed', () => {
  const [done, late] = datasets(smallSpec({ chosen: { series: ['late'] } }), look());
  assert.deepEqual(done?.backgroundColor, Array(3).fill('pale green'));
  assert.equal(late?.backgroundColor, 'orange');
  assert.equal(late?.borderWidth, 0);
});

test('a chosen bar keeps its colors, and its label comes forward', () => {
  const spec = smallSpec({ chosen: { category: ['open'] } });
  const [done] = datasets(spec, look());
  assert.deepEqual(done?.backgroundColor, ['pale green', 'pale green', 'green']);
  assert.deepEqual(scales(spec, look()).x.ticks.color, ['dimgray', 'dimgray', 'black']);
});

test('a chosen segment is outlined as well', () => {
  const [done, late] = datasets(smallSpec({ chosen: { series: ['late'], category: ['1'] } }), look());
  assert.deepEqual(late?.borderWidth, [2, 0, 0]);
  assert.deepEqual(late.backgroundColor, ['orange', 'pale orange', 'pale orange']);
  assert.deepEqual(done?.borderWidth, [0, 0, 0]);
});

test('from right to left the categories run the other way and the values stand at the right', () => {
  const { x, y } = scales(smallSpec(), look({ mirrored: true }));
  assert.deepEqual([x.reverse, y.position], [true, 'right']);
  const plain = scales(smallSpec(), look());
  assert.deepEqual([plain.x.reverse, plain.y.position], [false, 'left']);
});

test('motion is short, or none', () => {
  assert.deepEqual(specToConfig(smallSpec(), look()).options.animation, { duration: 160, easing: 'easeOutCubic' });
  assert.equal(specToConfig(smallSpec(), look({ animate: false })).options.animation, false);
});

test('the value axis is wide enough for three digits, so bars keep their places', () => {
  const { afterFit } = scales(smallSpec(), look()).y;
  for (const [width, expected] of [
    [20, 36],
    [50, 50],
  ] as const) {
    const scale = { width };
    afterFit(scale);
    assert.equal(scale.width, expected);
  }
});

test('labels without room are blanked where they stand', () => {
  const ticks = ['one', 'two', 'three'].map((label) => ({ label }));
  const measureText = (text: string) => ({ width: text.length * 10 }) as TextMetrics;
  const scale = { maxWidth: 120, chart: { width: 160 }, ctx: { font: '', measureText }, ticks };
  labelThinner({ fontSize: 12, fontFamily: 'Host Sans' })(scale);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['one', '', 'three'],
  );
  assert.equal(scale.ctx.font, '12px Host Sans');
});

test('the outer labels of a mirrored axis have room: the last one on the left', () => {
  const ticks = ['1', '2', 'Open-ended'].map((label) => ({ label }));
  const measureText = (text: string) => ({ width: text.length * 10 }) as TextMetrics;
  const scale = {
    ctx: { font: '', measureText },
    ticks,
    left: 0,
    right: 120,
    paddingLeft: 0,
    paddingRight: 9,
    getPixelForTick: (index: number) => 100 - index * 40,
  };
  const { afterFit } = categoryScale(smallSpec(), look({ mirrored: true }));
  assert.ok(afterFit);
  afterFit(scale);
  assert.deepEqual([scale.paddingLeft, scale.paddingRight], [30, 0]);
});

test('a label before a blank one has room too, in either direction', () => {
  const measureText = (text: string) => ({ width: text.length * 10 }) as TextMetrics;
  for (const mirrored of [false, true]) {
    const at = (index: number) => (mirrored ? 100 - index * 40 : 20 + index * 40);
    const scale = {
      ctx: { font: '', measureText },
      ticks: ['', 'November 2026', ''].map((label) => ({ label })),
      left: 0,
      right: 120,
      paddingLeft: mirrored ? 9 : 2,
      paddingRight: 0,
      getPixelForTick: at,
    };
    const { afterFit } = categoryScale(smallSpec(), look({ mirrored }));
    assert.ok(afterFit);
    afterFit(scale);
    assert.deepEqual([scale.paddingLeft, scale.paddingRight], [5, 5], String(mirrored));
  }
});

test('names beside lying bars are cut to a part of the drawing', () => {
  const ticks = ['Fiji', 'Bosnia and Herzegovina'].map((label) => ({ label }));
  const measureText = (text: string) => ({ width: text.length * 10 }) as TextMetrics;
  labelShortener({ fontSize: 12, fontFamily: 'Host Sans' })({
    maxWidth: 500,
    chart: { width: 250 },
    ctx: { font: '', measureText },
    ticks,
  });
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['Fiji', 'Bosnia a…'],
  );
});

const ranking = (changes: Partial<ChartSpec> = {}): ChartSpec =>
  smallSpec({
    kind: 'ranked-bar',
    currency: 'EUR',
    series: [{ id: 'paid', label: 'Paid', color: '--_test-done', pattern: 'solid' }],
    values: [[123_45, 0, -20_00]],
    ...changes,
  });

test('a ranking lies: names at the side where reading begins, figures below', () => {
  const { indexAxis, scales: axes } = specToConfig(ranking(), look()).options;
  assert.equal(indexAxis, 'y');
  assert.deepEqual([axes.x.type, axes.y.type], ['linear', 'category']);
  assert.deepEqual([axes.x.position, axes.y.position, axes.x.reverse], ['bottom', 'left', false]);
  const mirrored = specToConfig(ranking(), look({ mirrored: true })).options.scales;
  assert.deepEqual([mirrored.y.position, mirrored.x.reverse, mirrored.y.reverse], ['right', true, false]);
});

test('an amount below zero is drawn from zero, and the axis shows it', () => {
  const [paid] = datasets(ranking(), look());
  assert.deepEqual(paid?.data, [123_45, null, -20_00]);
  const axis = valueScale(ranking(), look());
  assert.deepEqual([axis.min, axis.max, axis.ticks.stepSize], [-50_00, 150_00, 50_00]);
  assert.ok(typeof axis.grid.color === 'function');
  assert.deepEqual(
    [axis.grid.color({ tick: { value: 0 } }), axis.grid.color({ tick: { value: 50_00 } })],
    ['gray', 'silver'],
  );
});

test('bars side by side follow the direction of reading', () => {
  const orders = (mirrored: boolean) =>
    datasets(smallSpec({ kind: 'paired-bar' }), look({ mirrored })).map(({ order }) => order + 0);
  assert.deepEqual(orders(false), [0, 1, 2]);
  assert.deepEqual(orders(true), [0, -1, -2]);
});

test('bars side by side: the axis fits the longest one, not their sum', () => {
  const { x, y } = scales(smallSpec({ kind: 'paired-bar' }), look());
  assert.deepEqual([x.stacked, y.stacked, y.max], [false, false, 30]);
});

test('the category that is now has a line and a label, whatever else has room', () => {
  const categories = ['Oct', 'Nov', 'Dec'].map((label) => ({ id: label, label, current: label === 'Nov' }));
  const axis = categoryScale(smallSpec({ kind: 'paired-bar', categories }), look());
  assert.ok('color' in axis.grid);
  assert.deepEqual(axis.grid.color, ['transparent', 'gray', 'transparent']);
  assert.deepEqual(axis.ticks.color, ['dimgray', 'black', 'dimgray']);
  const ticks = categories.map(({ label }) => ({ label }));
  const measureText = () => ({ width: 90 }) as TextMetrics;
  axis.afterTickToLabelConversion({ maxWidth: 120, chart: { width: 160 }, ctx: { font: '', measureText }, ticks });
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['', 'Nov', ''],
  );
});
