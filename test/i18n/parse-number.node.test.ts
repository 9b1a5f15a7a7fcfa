import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NumberParser } from '@internationalized/number';
import fc from 'fast-check';
import { amountText, parseAmount, type AmountIssue } from '../../src/i18n/parse-number.js';
import { exponentOf } from '../../src/core/currencies.js';

const refused: [code: AmountIssue, locale: string, currency: string, texts: string[]][] = [
  [
    'amount_format',
    'en',
    'EUR',
    ['', ' ', 'abc', 'NaN', '1e3', 'Infinity', '0x10', '1.2.3', '1..2', '.', ',', '-', '+5', '--5'],
  ],
  [
    'amount_format',
    'en',
    'EUR',
    ['5.', '1,23', '1,5', '1,2345', '12,34.50', '1 2', '1,234 567', '10 abc', 'abc 10', '1_000', '1/2', '10%'],
  ],
  ['amount_format', 'fr', 'EUR', ['1,2,3', '40.00', '1.5', '1.234,50', "1'234,50", '1 23,00', '10 €€']],
  // Digits of other scripts, in their own language too.
  ['amount_format', 'en', 'EUR', ['１２', '१२', '12٫5']],
  ['amount_format', 'ar-EG', 'EGP', ['١٢', '١٢٫٥٠']],
  ['amount_ambiguous', 'en', 'EUR', ['1,234', '12,345', '123,456', '1,234 €']],
  ['amount_ambiguous', 'fr', 'EUR', ['1.234', '999.000']],
  ['amount_ambiguous', 'de', 'EUR', ['1.234']],
  ['amount_ambiguous', 'fr', 'KWD', ['1.234']],
  ['amount_precision', 'en', 'EUR', ['10.005', '10.000', '0.001', '1.234']],
  ['amount_precision', 'fr', 'EUR', ['10,005', '1,234']],
  ['amount_precision', 'en', 'JPY', ['10.5', '10.0']],
  ['amount_precision', 'en', 'KWD', ['1.2345']],
  [
    'amount_not_positive',
    'en',
    'EUR',
    ['0', '0.00', '-0', '-1', '−1', '- 1', '-$1'.replace('$', '€'), '€-1', '-1,234.50'],
  ],
  ['amount_too_large', 'en', 'EUR', ['90071992547409.92', '9'.repeat(30), '99,999,999,999,999,999.00']],
  ['amount_too_large', 'en', 'JPY', ['9007199254740992']],
  ['amount_currency', 'en', 'EUR', ['10 USD', 'USD 10', '$10', '10 £', '¥10', '10 usd']],
  ['amount_currency', 'en', 'XXA', ['10']],
  ['amount_currency', 'en', 'eur', ['10']],
];

const accepted: [text: string, locale: string, currency: string, amount: number][] = [
  ['40', 'en', 'EUR', 4000],
  ['40.00', 'en', 'EUR', 4000],
  ['40,0', 'fr', 'EUR', 4000],
  ['007', 'en', 'EUR', 700],
  ['.5', 'en', 'EUR', 50],
  ['19.99', 'en', 'EUR', 1999],
  ['1.99', 'en', 'EUR', 199],
  ['1,234.50', 'en', 'EUR', 123_450],
  ['1,234,567', 'en', 'EUR', 123_456_700],
  ['1.234.567', 'de', 'EUR', 123_456_700],
  ['1.234,50', 'de', 'EUR', 123_450],
  ['1,234', 'fr', 'KWD', 1234],
  ['1.234', 'en', 'KWD', 1234],
  ['1234', 'en', 'JPY', 1234],
  // Space, no-break space, narrow no-break space.
  ['1 234,50', 'fr', 'EUR', 123_450],
  ['1\u00a0234\u00a0567,8', 'fr', 'EUR', 123_456_780],
  ['1\u202f234,50', 'fr', 'EUR', 123_450],
  ['  1 234.50\t', 'en', 'EUR', 123_450],
  ["1'234.50", 'de-CH', 'CHF', 123_450],
  ['1’234.50', 'de-CH', 'CHF', 123_450],
  ['1,00,000.5', 'en-IN', 'INR', 10_000_050],
  // The currency's own sign or code, on either side.
  ['1 234,50 €', 'fr', 'EUR', 123_450],
  ['1\u202f234,50\u00a0€', 'fr', 'EUR', 123_450],
  ['€10', 'en', 'EUR', 1000],
  ['10 eur', 'en', 'EUR', 1000],
  ['10 $', 'fr', 'USD', 1000],
  ['10,00 $US', 'fr', 'USD', 1000],
  ['CA$10', 'en', 'CAD', 1000],
  ['10,00 zł', 'pl', 'PLN', 1000],
  ['S/ 10', 'es-PE', 'PEN', 1000],
  ['\u200f12.30 US$', 'ar', 'USD', 1230],
  ['90071992547409.91', 'en', 'EUR', Number.MAX_SAFE_INTEGER],
];

describe('parseAmount', () => {
  for (const [code, locale, currency, texts] of refused)
    for (const text of texts)
      it(`${locale} ${currency}: "${text}" is ${code}`, () => {
        assert.deepEqual(parseAmount(text, locale, currency), { ok: false, code });
      });

  for (const [text, locale, currency, amount] of accepted)
    it(`${locale} ${currency}: "${text}" is ${amount} minor units`, () => {
      assert.deepEqual(parseAmount(text, locale, currency), { ok: true, money: { amount, currency } });
    });

  it('keeps to the largest amount the caller takes', () => {
    const max = 12_000;
    assert.equal(parseAmount('120.00', 'en', 'EUR', { max }).ok, true);
    assert.deepEqual(parseAmount('120.01', 'en', 'EUR', { max }), { ok: false, code: 'amount_too_large' });
  });

  it('takes the digits of a currency that only the server knows', () => {
    const money = { amount: 12_345, currency: 'XTS' };
    assert.deepEqual(parseAmount('1.2345', 'en', 'XTS', { exponent: 4 }), { ok: true, money });
    assert.equal(amountText(money, 'fr', 4), '1,2345');
  });

  const locales = [
    'en',
    'fr',
    'de',
    'de-CH',
    'es',
    'pt-BR',
    'pl',
    'sv',
    'ja',
    'hi',
    'en-IN',
    'ar',
    'he',
    'fr-CH',
    'nb',
    'it',
    'cs',
  ];
  const currencies = ['EUR', 'USD', 'JPY', 'KWD', 'BRL', 'CLF'];
  const anyLocale = fc.constantFrom(...locales);
  const anyCurrency = fc.constantFrom(...currencies);
  const anyAmount = fc.oneof(
    fc.integer({ min: 1, max: 200_000 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  );

  it('reads back, to the minor unit, whatever it proposes to edit', () => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, anyAmount, (locale, currency, amount) => {
        const money = { amount, currency };
        assert.deepEqual(parseAmount(amountText(money, locale), locale, currency), { ok: true, money });
      }),
      { numRuns: 500 },
    );
  });

  it('reads back amounts pasted as the language writes them, or finds them ambiguous, never wrong', () => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, anyAmount, (locale, currency, amount) => {
        const digits = exponentOf(currency);
        const text = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          numberingSystem: 'latn',
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(amountText({ amount, currency }, 'en') as `${number}`);
        const parsed = parseAmount(text, locale, currency);
        if (parsed.ok) assert.equal(parsed.money.amount, amount, text);
        else assert.equal(digits === 0 && parsed.code, 'amount_ambiguous', text);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with a lenient parser wherever both take a text', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'0123456789,. -€$'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('en', 'fr-FR', 'de', 'de-CH'), anyText, (locale, text) => {
        const parsed = parseAmount(text, locale, 'EUR');
        if (!parsed.ok) return;
        const other = new NumberParser(locale, { style: 'currency', currency: 'EUR' }).parse(text);
        if (!Number.isNaN(other)) assert.ok(Math.abs(other * 100 - parsed.money.amount) < 1e-6, `${text} in ${locale}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws and never invents: anything taken is a positive safe integer of the asked currency', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
        anyLocale,
        anyCurrency,
        (text, locale, currency) => {
          const parsed = parseAmount(text, locale, currency);
          if (!parsed.ok) return;
          assert.ok(Number.isSafeInteger(parsed.money.amount) && parsed.money.amount > 0);
          assert.equal(parsed.money.currency, currency);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
