import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import type { CountryReport } from '../../../src/model/report.js';
import { toPatch, toRows, toSpec } from '../../../src/widgets/revenue-by-country/model.js';
import { en } from '../../../src/widgets/revenue-by-country/strings/en.js';

const formats = getFormats('en');
const wording = { formats, t: new Translator<typeof en>(en, formats).t };
const report = (paid: Record<string, number>, currency = 'EUR'): CountryReport => ({
  rows: Object.entries(paid).map(([country, amount]) => ({ currency, country, plans: 2, paid: amount })),
});
const specOf = (given: CountryReport, currency = 'EUR', filters = {}) => toSpec(given, currency, filters, wording);

/** Twelve countries and the unknown one. */
const many = report({
  FR: 120_00,
  DE: 110_00,
  IT: 100_00,
  ES: 90_00,
  PT: 80_00,
  BE: 70_00,
  ZZ: 65_00,
  NL: 60_00,
  AT: 50_00,
  IE: 40_00,
  FI: 30_00,
  GR: 20_00,
  SK: 10_00,
});

describe('revenue by country: spec', () => {
  it('shows ten countries, the others as one, and the unknown apart and last', () => {
    const { categories, values } = specOf(many);
    assert.deepEqual(
      categories.map(({ label }) => label),
      [
        'France',
        'Germany',
        'Italy',
        'Spain',
        'Portugal',
        'Belgium',
        'Netherlands',
        'Austria',
        'Ireland',
        'Finland',
        'Other',
        'Unknown',
      ],
    );
    assert.deepEqual(values[0]?.slice(-3), [30_00, 30_00, 65_00]);
    assert.equal(categories.at(-2)?.name, '2 other countries');
  });

  it('loses nothing: the bars add up to the rows of the currency', () => {
    const sum = (list: readonly number[] = []) => list.reduce((total, one) => total + one, 0);
    assert.equal(sum(specOf(many).values[0]), sum(many.rows.map(({ paid }) => paid)));
  });

  it('never mixes currencies', () => {
    const both = { rows: [...report({ FR: 5_00 }).rows, ...report({ US: 7_00, FR: 1_00 }, 'USD').rows] };
    const { categories, values, valueLabel, currency } = specOf(both, 'USD');
    assert.deepEqual(
      categories.map(({ id }) => id),
      ['US', 'FR'],
    );
    assert.deepEqual(values, [[7_00, 1_00]]);
    assert.equal(currency, 'USD');
    assert.match(valueLabel, /USD/);
  });

  it('says the sum, the number of countries and which one leads', () => {
    assert.equal(
      specOf(report({ FR: 75_00, DE: 25_00, ZZ: 100_00 })).summary,
      '€200.00 paid in 2 countries. First comes France with 37.5%.',
    );
    assert.equal(specOf(report({ FR: 75_00 })).summary, '€75.00 paid in 1 country, France.');
    assert.equal(specOf(report({ ZZ: 75_00 })).summary, '€75.00 paid.');
  });

  it('keeps amounts below zero, and speaks of no share of nothing', () => {
    const { values, summary } = specOf(report({ FR: 10_00, DE: -15_00 }));
    assert.deepEqual(values, [[10_00, -15_00]]);
    assert.equal(summary, '-€5.00 paid.');
  });

  it('is empty without rows', () => {
    const { categories, summary } = toSpec({ rows: [] }, undefined, {}, wording);
    assert.deepEqual([categories.length, summary], [0, '']);
  });

  it('marks the chosen countries, "Other" for one that has no bar of its own', () => {
    const chosen = (country: string[]) => specOf(many, 'EUR', { country }).chosen?.category;
    assert.deepEqual(chosen(['DE', 'ZZ']), ['DE', 'ZZ']);
    assert.deepEqual(chosen(['SK']), ['other']);
    assert.deepEqual(chosen(['JP']), []);
  });

  it('narrows to a country and to the unknown, never to "Other"', () => {
    assert.deepEqual(toPatch({ series: 'paid', category: 'ZZ' }), { country: ['ZZ'] });
    const inert = specOf(many).categories.filter((one) => one.inert);
    assert.deepEqual(
      inert.map(({ id }) => id),
      ['other'],
    );
  });
});

describe('revenue by country: export', () => {
  it('has every country of the currency, those behind "Other" too', () => {
    const [header, ...rows] = toRows(many, 'EUR', wording);
    assert.deepEqual(header, ['Country', 'Plans', 'Paid (EUR)']);
    assert.equal(rows.length, 13);
    assert.deepEqual(rows[6], ['Unknown country', 2, '65.00']);
  });
});
