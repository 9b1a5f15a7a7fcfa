import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointText, pointTexts, tickText } from '../../src/charts/texts.js';
import { getFormats } from '../../src/i18n/formats.js';
import { Translator } from '../../src/i18n/translator.js';
import { type DataWords, dataWords } from '../../src/i18n/data-words.js';
import { smallSpec } from './specs.js';

const formats = getFormats('en');
const { t } = new Translator<DataWords>(dataWords.en, formats);
const say = (series: number, category: number, changes = {}) =>
  pointText({ spec: smallSpec(changes), t, formats }, { series, category });

test('a segment says where it stands, how much it is, and its share of the bar', () => {
  assert.equal(say(1, 0), 'Late, 1 installment: 12 plans, 26.7%');
  assert.equal(say(0, 2), 'Completed, open: 10 plans, 66.7%');
});

test('a zero has no share', () => {
  assert.equal(say(1, 2), 'Late, open: 0 plans');
});

test('a chosen segment says so, but not while nothing is chosen', () => {
  assert.equal(say(1, 0, { chosen: { series: ['late'] } }), 'Late, 1 installment: 12 plans, 26.7%, selected');
  assert.equal(say(0, 0, { chosen: { series: ['late'] } }), 'Completed, 1 installment: 30 plans, 66.7%');
});

test('without words of its own a value is a number of the language', () => {
  const spec = smallSpec({ values: [[12_345]], valueText: undefined });
  assert.equal(pointTexts({ spec, t, formats }, { series: 0, category: 0 }).value, '12,345');
});

test('a ranked amount says its share of all, a pair none', () => {
  const money = {
    currency: 'EUR',
    valueText: undefined,
    values: [[75_00, 0, 25_00]],
    series: smallSpec().series.slice(0, 1),
  };
  assert.equal(say(0, 2, { ...money, kind: 'ranked-bar' }), 'Completed, open: €25.00, 25%');
  assert.equal(say(0, 2, { ...money, kind: 'paired-bar' }), 'Completed, open: €25.00');
});

test('an amount below zero keeps its sign; without anything above zero there are no shares', () => {
  const money = { currency: 'JPY', valueText: undefined, series: smallSpec().series.slice(0, 1) };
  assert.equal(
    say(0, 1, { ...money, kind: 'ranked-bar', values: [[50, -20, -40]] }),
    'Completed, 2 installments: -¥20',
  );
});

test('ticks are short and bare', () => {
  const spec = smallSpec({ currency: 'EUR' });
  assert.equal(tickText(spec, formats, 1_250_000), '12.5K');
  assert.equal(tickText(spec, getFormats('fr'), 50), '0,5');
  assert.equal(tickText(smallSpec(), formats, 1200), '1.2K');
});
