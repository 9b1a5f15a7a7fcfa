import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternPath, patternTile } from '../../src/charts/patterns.js';
import type { ChartPattern, ChartSeries } from '../../src/charts/spec.js';
import { inkExpressions } from '../../src/charts/theme.js';
import { wrap } from '../../src/charts/export-png.js';

const all: ChartPattern[] = [
  'solid',
  'solid+diagonal-right',
  'diagonal-right',
  'diagonal-left',
  'dots',
  'horizontal',
  'vertical',
];

test('every pattern looks different without color', () => {
  const looks = new Set(all.map((pattern) => JSON.stringify([patternTile(pattern).lines, patternTile(pattern).cut])));
  assert.equal(looks.size, all.length);
});

test('a solid ground is cut, a tint is drawn on', () => {
  for (const pattern of all) {
    const { base, cut, lines } = patternTile(pattern);
    assert.equal(base === 1, pattern.startsWith('solid'));
    assert.equal(cut ?? false, pattern === 'solid+diagonal-right');
    assert.equal(lines.length === 0, pattern === 'solid');
  }
});

test('diagonals run on over the seam of a tile: the same line comes back one tile later', () => {
  for (const pattern of ['diagonal-right', 'diagonal-left', 'solid+diagonal-right'] as const) {
    const { size, lines } = patternTile(pattern);
    // y - x for a falling line, y + x for a rising one, is the same along it, and a multiple of the tile.
    for (const [x1, y1, x2, y2] of lines) {
      const sign = pattern === 'diagonal-left' ? -1 : 1;
      assert.equal(y1 + sign * x1, y2 + sign * x2);
      assert.equal(Math.abs((y1 + sign * x1) % size), 0);
    }
    assert.equal(lines.length, 3);
  }
});

test('a path repeats the lines over a square of tiles', () => {
  assert.equal(patternPath(patternTile('vertical')), 'M4 0L4 8');
  assert.equal(patternPath(patternTile('vertical'), 2), 'M4 0L4 8M4 8L4 16M12 0L12 8M12 8L12 16');
  assert.equal(patternPath(patternTile('solid'), 2), '');
});

const series = (...patterns: ChartPattern[]): ChartSeries[] =>
  patterns.map((pattern, index) => ({ id: `${index}`, label: `${index}`, color: `--_ink-${index}`, pattern }));

test('inks are the tokens of the page', () => {
  assert.deepEqual(inkExpressions(series('solid', 'dots'), false), ['var(--_ink-0)', 'var(--_ink-1)']);
});

test('under forced colors equal patterns take different system colors', () => {
  const forced = inkExpressions(series('solid', 'dots', 'solid', 'solid'), true);
  assert.deepEqual(forced, ['CanvasText', 'CanvasText', 'LinkText', 'GrayText']);
});

test('long texts of a picture wrap at spaces, a single long word does not', () => {
  const measure = (text: string) => text.length;
  assert.deepEqual(wrap('one two three', 7, measure), ['one two', 'three']);
  assert.deepEqual(wrap('incomprehensible it is', 5, measure), ['incomprehensible', 'it is']);
  assert.deepEqual(wrap('', 5, measure), ['']);
});
