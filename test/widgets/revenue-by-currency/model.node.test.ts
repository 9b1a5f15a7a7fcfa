import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getFormats } from '../../../src/i18n/formats.js';
import { toColumns, toCsv, usualParts } from '../../../src/widgets/revenue-by-currency/model.js';

const t = ((key: string) => key) as Parameters<typeof toCsv>[1];
const formats = getFormats('en');
const euro = { currency: 'EUR', plans: 1_200, paid: 123_456, refunded: 0, overdue: 5, toReceive: 0, void: 0 };
const yen = { ...euro, currency: 'JPY' };
const dinar = { ...euro, currency: 'KWD', paid: -1_500 };

describe('revenue by currency', () => {
  it('shows amounts with the digits of their currency', () => {
    const paid = toColumns(usualParts, t, formats)[1]!;
    assert.deepEqual([euro, yen, dinar].map(paid.cell), ['€1,234.56', '¥123,456', '-KWD\u00a01.500']);
  });

  it('counts plans and lists the parts in their order', () => {
    const columns = toColumns(['paid', 'void'], t, formats);
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['plans', 'paid', 'void'],
    );
    assert.equal(columns[0]!.cell(euro), '1,200');
  });

  it('exports plain decimals, the currency beside them', () => {
    const columns = toCsv(usualParts, t);
    assert.deepEqual(
      columns.map(({ header, value }) => [header, value(dinar)]),
      [
        ['currency', 'KWD'],
        ['plans', 1_200],
        ['paid', '-1.500'],
        ['overdue', '0.005'],
        ['toReceive', '0.000'],
      ],
    );
  });
});
