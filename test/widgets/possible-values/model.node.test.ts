import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getFormats } from '../../../src/i18n/formats.js';
import { Translator } from '../../../src/i18n/translator.js';
import type { PossibleReport } from '../../../src/model/report.js';
import { figuresOf, toRows, toSpec, type Look } from '../../../src/widgets/possible-values/model.js';
import { en } from '../../../src/widgets/possible-values/strings/en.js';

const formats = getFormats('en');
const wording = { formats, t: new Translator<typeof en>(en, formats).t };
const month = (name: string, expected: number, received = 0, currency = 'EUR') => ({
  month: name,
  currency,
  expected,
  received,
});
const report: PossibleReport = {
  rows: [
    { currency: 'EUR', ifAllPaid: 200_00, received: 150_00, missing: 50_00 },
    { currency: 'JPY', ifAllPaid: 900, received: 900, missing: 0 },
  ],
  months: [
    month('2026-04', 100_00, 90_00),
    month('2026-06', 120_00, 60_00),
    month('2026-06', 900, 900, 'JPY'),
    month('2026-08', 80_00),
  ],
};
const look = (changes: Partial<Look> = {}): Look => ({ report, currency: 'EUR', today: '2026-06-15', ...changes });

describe('possible values: spec', () => {
  it('has every month from the first to the last, of one currency, side by side', () => {
    const { kind, categories, values, currency } = toSpec(look(), wording);
    assert.equal(kind, 'paired-bar');
    assert.deepEqual(
      categories.map(({ id }) => id),
      ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08'],
    );
    assert.deepEqual(values, [
      [100_00, 0, 120_00, 0, 80_00],
      [90_00, 0, 60_00, 0, 0],
    ]);
    assert.equal(currency, 'EUR');
  });

  it('marks the month of today, by a name too', () => {
    const current = toSpec(look(), wording).categories.filter((one) => one.current);
    assert.deepEqual(current, [{ id: '2026-06', label: 'Jun 2026', current: true, name: 'Jun 2026, this month' }]);
  });

  it('reaches to this month, if that is near', () => {
    const ids = (today: string) => toSpec(look({ today }), wording).categories.map(({ id }) => id);
    assert.equal(ids('2026-02-01')[0], '2026-02');
    assert.equal(ids('2026-10-31').at(-1), '2026-10');
    assert.deepEqual(ids('2027-01-31').slice(-2), ['2026-12', '2027-01']);
    assert.deepEqual([ids('2020-01-01')[0], ids('2020-01-01').length], ['2026-04', 5]);
  });

  it('says which part is here and what is still expected', () => {
    assert.equal(
      toSpec(look(), wording).summary,
      '75% of what was due by 15 Jun 2026 has been received. After this month, until Aug 2026, €80.00 is expected.',
    );
    assert.equal(
      toSpec(look({ currency: 'JPY' }), wording).summary,
      '100% of what was due by 15 Jun 2026 has been received.',
    );
  });

  it('says so when nothing was due yet', () => {
    const early: PossibleReport = {
      rows: [{ currency: 'EUR', ifAllPaid: 0, received: 0, missing: 0 }],
      months: [month('2026-07', 80_00)],
    };
    assert.match(
      toSpec(look({ report: early }), wording).summary,
      /^Nothing was due by 15 Jun 2026\. After this month/,
    );
    assert.equal(figuresOf(look({ report: early }))?.missing, 0);
  });

  it('keeps figures of long ago, without months, and has none where there is nothing at all', () => {
    assert.equal(figuresOf(look({ report: { ...report, months: [] } }))?.missing, 50_00);
    const nothing = { rows: [{ currency: 'EUR', ifAllPaid: 0, received: 0, missing: 0 }], months: [] };
    assert.equal(figuresOf(look({ report: nothing })), undefined);
    assert.equal(figuresOf(look({ report: { rows: [], months: [] }, currency: undefined })), undefined);
  });
});

describe('possible values: export', () => {
  it('writes months as they sort, amounts as decimals', () => {
    assert.deepEqual(toRows(look(), wording).slice(0, 2), [
      ['Due in', 'Expected (EUR)', 'Received (EUR)'],
      ['2026-04', '100.00', '90.00'],
    ]);
  });
});
