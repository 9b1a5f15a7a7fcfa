import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getFormats } from '../../src/i18n/formats.js';

/** Engines differ in which space they write; the eye does not. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

describe('money', () => {
  const goldens: [locale: string, amount: number, currency: string, text: string][] = [
    ['en', 123_450, 'EUR', '€1,234.50'],
    ['fr', 123_450, 'EUR', '1 234,50 €'],
    ['ar', 123_450, 'EUR', '1,234.50 €'],
    ['en', 1980, 'JPY', '¥1,980'],
    ['fr', 1980, 'JPY', '1 980 JPY'],
    ['ar', 1980, 'JPY', '1,980 JP¥'],
    ['en', 12_345, 'KWD', 'KWD 12.345'],
    ['fr', 12_345, 'KWD', '12,345 KWD'],
    ['en', -5, 'EUR', '-€0.05'],
    ['en', 0, 'USD', '$0.00'],
    ['de', 1_234_500, 'CHF', '12.345,00 CHF'],
  ];
  for (const [locale, amount, currency, text] of goldens)
    it(`${locale} ${amount} ${currency}`, () => {
      assert.equal(plain(getFormats(locale).money({ amount, currency })), text);
    });

  it('takes the digits from ISO 4217, not from the engine', () => {
    // Intl would write HUF and COP without decimals, IQD without any.
    assert.equal(plain(getFormats('en').money({ amount: 123_45, currency: 'HUF' })), 'HUF 123.45');
    assert.equal(plain(getFormats('en').money({ amount: 123_45, currency: 'COP' })), 'COP 123.45');
    assert.equal(plain(getFormats('en').money({ amount: 1_234, currency: 'IQD' })), 'IQD 1.234');
  });

  it('loses no minor unit of the largest amounts', () => {
    const text = getFormats('en').money({ amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' });
    assert.equal(text, '€90,071,992,547,409.91');
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
        const digits = getFormats('en').money({ amount, currency }, { currencyDisplay: 'none' }).replace(/\D/g, '');
        assert.equal(BigInt(digits), BigInt(Math.abs(amount)));
      }),
    );
  });

  it('can leave the currency out, name it or shorten the figure', () => {
    const money = { amount: 123_450, currency: 'EUR' };
    assert.equal(getFormats('en').money(money, { currencyDisplay: 'none' }), '1,234.50');
    assert.equal(plain(getFormats('en').money(money, { currencyDisplay: 'code' })), 'EUR 1,234.50');
    assert.equal(getFormats('en').money(money, { compact: true }), '€1.2K');
    assert.equal(getFormats('en').money({ amount: 1_234_567_800, currency: 'EUR' }, { compact: true }), '€12.3M');
  });

  it('writes a currency that only the server knows', () => {
    assert.equal(plain(getFormats('en').money({ amount: 12_345, currency: 'XTS' }, { exponent: 4 })), 'XTS 1.2345');
  });

  it('never throws, whatever came', () => {
    assert.equal(getFormats('en').money({ amount: 100, currency: 'nonsense' }), '1.00');
    assert.equal(plain(getFormats('en').money({ amount: 100, currency: 'ZZZ' })), 'ZZZ 1.00');
  });
});

describe('dates', () => {
  it('are short and unambiguous', () => {
    assert.equal(getFormats('en').date('2026-11-21'), '21 Nov 2026');
    assert.equal(getFormats('en-US').date('2026-11-21'), 'Nov 21, 2026');
    assert.equal(getFormats('fr').date('2026-11-21'), '21 nov. 2026');
    assert.equal(plain(getFormats('ar').date('2026-11-21')), '21 نوفمبر 2026');
    assert.equal(getFormats('en').month('2026-11'), 'Nov 2026');
    assert.equal(getFormats('fr').month('2026-02'), 'févr. 2026');
  });

  it('are the same in every zone and on the days clocks change', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Europe/Paris', 'Asia/Beirut'];
    const days = ['2026-03-29', '2026-10-25', '2018-11-04', '2026-01-01', '2026-12-31', '2024-02-29', '2026-03-08'];
    for (const zone of zones)
      for (const day of days) assert.equal(getFormats('en', zone).date(day), getFormats('en').date(day));
    assert.equal(getFormats('en', 'Pacific/Kiritimati').date('2026-01-01'), '1 Jan 2026');
    assert.equal(getFormats('en', 'Pacific/Pago_Pago').date('2026-12-31'), '31 Dec 2026');
  });

  it('stay Gregorian, as contracts are', () => {
    assert.match(getFormats('th').date('2026-11-21'), /2026/);
    assert.match(getFormats('fa').date('2026-11-21'), /۲۰۲۶/);
  });

  it('shows what it cannot read', () => {
    assert.equal(getFormats('en').date('2025-02-30'), '2025-02-30');
    assert.equal(getFormats('en').date(''), '');
    assert.equal(getFormats('en').month('2025-13'), '2025-13');
    assert.equal(getFormats('en').instant('yesterday'), 'yesterday');
  });

  it('writes instants in a zone, with its name', () => {
    const summer = '2026-07-14T22:30:00Z';
    assert.equal(plain(getFormats('en', 'Europe/Paris').instant(summer)), '15 Jul 2026, 00:30 CEST');
    assert.equal(plain(getFormats('en', 'Europe/Paris').instant('2026-11-21T13:05:00Z')), '21 Nov 2026, 14:05 CET');
    assert.equal(plain(getFormats('fr', 'Europe/Paris').instant(summer)), '15 juil. 2026, 00:30 UTC+2');
    assert.match(plain(getFormats('en', 'Europe/Paris').instant(summer, 'America/New_York')), /^14 Jul 2026, 18:30/);
  });

  it('does without a zone it does not know', () => {
    assert.equal(getFormats('en', 'Mars/Olympus').timeZone, undefined);
    assert.match(getFormats('en').instant('2026-11-21T13:05:00Z', 'Mars/Olympus'), /2026/);
  });

  it('counts days in words', () => {
    assert.equal(getFormats('en').relativeDays(-1), 'yesterday');
    assert.equal(getFormats('en').relativeDays(0), 'today');
    assert.equal(getFormats('fr').relativeDays(3), 'dans 3 jours');
    assert.equal(getFormats('en').relativeDays(-38), '38 days ago');
  });
});

describe('names and figures', () => {
  it('names countries, the unknown one too', () => {
    assert.equal(getFormats('fr').country('DE'), 'Allemagne');
    for (const code of ['ZZ', '', 'de', 'D1', 'Brasil']) assert.equal(getFormats('en').country(code), 'Unknown Region');
    assert.match(getFormats('fr').country('ZZ'), /^Région/);
  });

  it('names currencies', () => {
    assert.equal(getFormats('en').currencyName('JPY'), 'Japanese Yen');
    assert.equal(getFormats('en').currencyName('ABCD'), 'ABCD');
  });

  it('writes numbers, shares and lists', () => {
    assert.equal(getFormats('en').number(1_234_567), '1,234,567');
    assert.equal(plain(getFormats('fr').number(1_234_567)), '1 234 567');
    assert.equal(getFormats('en').percent(0.385), '38.5%');
    assert.equal(plain(getFormats('fr').percent(0.38)), '38 %');
    assert.deepEqual(
      [0.04, 0.053, 1].map((ratio) => getFormats('en').percent(ratio, 1)),
      ['4.0%', '5.3%', '100.0%'],
    );
    assert.equal(getFormats('en').compact(12_345), '12.3K');
    assert.equal(getFormats('en').list(['Visa', 'SEPA', 'PayPal']), 'Visa, SEPA, and PayPal');
    assert.equal(getFormats('fr').list(['Visa', 'SEPA']), 'Visa et SEPA');
  });

  it('knows plural categories', () => {
    assert.equal(getFormats('en').plural(0), 'other');
    assert.equal(getFormats('fr').plural(0), 'one');
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((n) => getFormats('ar').plural(n)),
      ['zero', 'one', 'two', 'few', 'many', 'other'],
    );
  });

  it('orders words as people do', () => {
    const names = ['item 10', 'Zoë', 'Émile', 'item 2', 'Etienne'];
    assert.deepEqual(names.sort(getFormats('fr').collator.compare), ['Émile', 'Etienne', 'item 2', 'item 10', 'Zoë']);
  });
});

describe('sharing', () => {
  it('gives the same formats, and the same engine objects, to all who ask for the same', () => {
    assert.equal(getFormats('fr', 'Europe/Paris'), getFormats('fr', 'Europe/Paris'));
    assert.notEqual(getFormats('fr', 'Europe/Paris'), getFormats('fr'));
    assert.equal(getFormats('fr').collator, getFormats('fr').collator);
  });

  it('understands sloppy tags', () => {
    assert.equal(getFormats('fr_ca').locale, 'fr-CA');
    assert.equal(getFormats('not a tag').locale, 'en');
    assert.equal(getFormats('').locale, 'en');
  });
});
