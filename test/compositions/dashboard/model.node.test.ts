import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  prefixOf,
  sectionNames,
  sectionsOf,
  spansOf,
  type SectionName,
} from '../../../src/compositions/dashboard/model.js';

test('sections are chosen and ordered by name; what is unknown is told apart', () => {
  assert.deepEqual(sectionsOf(undefined), { names: sectionNames, unknown: [] });
  assert.deepEqual(sectionsOf('  ').names, sectionNames);
  assert.deepEqual(sectionsOf(' table  summary table toString'), {
    names: ['table', 'summary'],
    unknown: ['toString'],
  });
});

test('inner tags follow the prefix of the dashboard’s own', () => {
  assert.equal(prefixOf('tranche-dashboard'), 'tranche');
  assert.equal(prefixOf('acme-pay-dashboard'), 'acme-pay');
  assert.equal(prefixOf('my-board'), 'tranche');
});

test('every row is full, in each layout, whatever was chosen', () => {
  // Every choice in the usual order, and every one in the other.
  for (let choice = 0; choice < 2 ** sectionNames.length; choice += 1) {
    const names = sectionNames.filter((_, bit) => choice & (1 << bit));
    for (const order of [names, names.toReversed()] as SectionName[][]) {
      for (const layout of ['charts', 'two', 'three'] as const) {
        let filled = 0;
        for (const span of spansOf(order)) {
          filled += span[layout];
          assert.ok(filled <= 6, `${layout}: ${order.join(' ')}`);
          filled %= 6;
        }
        assert.equal(filled, 0, `${layout}: ${order.join(' ')}`);
      }
    }
  }
});

test('tables stand beside another only where their columns fit', () => {
  const spans = Object.fromEntries(spansOf(sectionNames).map(({ name, charts, two }) => [name, [charts, two]]));
  assert.deepEqual(spans['currency'], [6, 3]);
  assert.deepEqual(spans['status'], [3, 3]);
  assert.deepEqual(spans['table'], [6, 6]);
});
