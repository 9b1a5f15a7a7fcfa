import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelThinner, specToConfig, type ChartLook } from '../../src/charts/spec-to-config.js';
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

const datasets = (...args: Parameters<typeof specToConfig>) => specToConfig(...args).data.datasets;

test('one stacked dataset a series, one label a category, from zero in whole steps', () => {
  const { type, data, options } = specToConfig(smallSpec(), look());
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
  const { x, y } = options.scales;
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
  const { x, y } = options.scales;
  assert.equal(x.grid.display, false);
  assert.deepEqual([y.grid.display, y.grid.color, y.border.display], [true, 'silver', false]);
  assert.equal(options.datasets.bar.inflateAmount, -0.5);
  assert.ok(options.datasets.bar.minBarLength > 2);
  assert.equal(options.plugins, false);
  assert.deepEqual(options.events, []);
  assert.equal(options.responsive, false);
});

test('type and color come from the host', () => {
  const { x, y } = specToConfig(smallSpec(), look()).options.scales;
  for (const { ticks } of [x, y]) {
    assert.equal(ticks.font.family, 'Host Sans');
    assert.equal(ticks.font.size, 12);
    assert.equal(ticks.color, 'dimgray');
  }
});

test('a hidden series stays in the data, and the axis fits the rest', () => {
  const { data, options } = specToConfig(smallSpec(), look({ hidden: new Set(['done']) }));
  assert.deepEqual(
    data.datasets.map(({ hidden }) => hidden),
    [true, false, false],
  );
  assert.equal(options.scales.y.max, 15);
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
  assert.deepEqual(specToConfig(spec, look()).options.scales.x.ticks.color, ['dimgray', 'dimgray', 'black']);
});

test('a chosen segment is outlined as well', () => {
  const [done, late] = datasets(smallSpec({ chosen: { series: ['late'], category: ['1'] } }), look());
  assert.deepEqual(late?.borderWidth, [2, 0, 0]);
  assert.deepEqual(late.backgroundColor, ['orange', 'pale orange', 'pale orange']);
  assert.deepEqual(done?.borderWidth, [0, 0, 0]);
});

test('from right to left the categories run the other way and the values stand at the right', () => {
  const { x, y } = specToConfig(smallSpec(), look({ mirrored: true })).options.scales;
  assert.deepEqual([x.reverse, y.position], [true, 'right']);
  const plain = specToConfig(smallSpec(), look()).options.scales;
  assert.deepEqual([plain.x.reverse, plain.y.position], [false, 'left']);
});

test('motion is short, or none', () => {
  assert.deepEqual(specToConfig(smallSpec(), look()).options.animation, { duration: 160, easing: 'easeOutCubic' });
  assert.equal(specToConfig(smallSpec(), look({ animate: false })).options.animation, false);
});

test('the value axis is wide enough for three digits, so bars keep their places', () => {
  const { afterFit } = specToConfig(smallSpec(), look()).options.scales.y;
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
  const scale = { maxWidth: 120, ctx: { font: '', measureText }, ticks };
  labelThinner({ fontSize: 12, fontFamily: 'Host Sans' })(scale);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['one', '', 'three'],
  );
  assert.equal(scale.ctx.font, '12px Host Sans');
});
