import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternTile } from '../../src/charts/patterns.js';
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
  const looks = new Set(all.map((pattern) => JSON.stringify([patternTile(pattern).path, patternTile(pattern).cut])));
  assert.equal(looks.size, all.length);
});

test('a solid ground is cut, a tint is drawn on', () => {
  for (const pattern of all) {
    const { base, cut, path } = patternTile(pattern);
    assert.equal(base === 1, pattern.startsWith('solid'));
    assert.equal(cut ?? false, pattern === 'solid+diagonal-right');
    assert.equal(path === '', pattern === 'solid');
  }
});

test('diagonals run on over the seam of a tile: the same line comes back one tile later', () => {
  for (const pattern of ['diagonal-right', 'diagonal-left', 'solid+diagonal-right'] as const) {
    const { size, path } = patternTile(pattern);
    const lines = path.match(/M-?\d+ -?\d+L-?\d+ -?\d+/g) ?? [];
    // y - x for a falling line, y + x for a rising one, is the same along it, and a multiple of the tile.
    for (const line of lines) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (line.match(/-?\d+/g) ?? []).map(Number);
      const sign = pattern === 'diagonal-left' ? -1 : 1;
      assert.equal(y1 + sign * x1, y2 + sign * x2);
      assert.equal(Math.abs((y1 + sign * x1) % size), 0);
    }
    assert.equal(lines.length, 3);
  }
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
