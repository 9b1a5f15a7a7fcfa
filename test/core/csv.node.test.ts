import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvHeader, csvLines, guardFormula, type CsvColumn } from '../../src/core/csv.js';
import { csvDecimals, csvDelimiters, dialectFor, type CsvDialect } from '../../src/core/csv-dialect.js';
import { fromDecimal, toDecimal } from '../../src/core/money.js';

interface Row {
  name: string;
  amount: number;
  currency: string;
  count: number | undefined;
}

const columns: CsvColumn<Row>[] = [
  { header: 'Name; "quoted", and\ttabbed', kind: 'text', value: ({ name }) => name },
  { header: 'Currency', kind: 'text', value: ({ currency }) => currency },
  { header: 'Amount', kind: 'figure', value: (row) => toDecimal(row) },
  { header: '=Count', kind: 'figure', value: ({ count }) => count },
];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...';,\t"\r\n\'=+-@ \u00a0\0＝é漢', 'a', '1'), maxLength: 12 }),
);
const anyRow: fc.Arbitrary<Row> = fc.record({
  name: anyText,
  amount: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 })),
  // Two decimals, none, three.
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  count: fc.option(fc.nat(), { nil: undefined }),
});
const anyDialect: fc.Arbitrary<CsvDialect> = fc.record({
  delimiter: fc.constantFrom(...csvDelimiters),
  decimal: fc.constantFrom(...csvDecimals),
  bom: fc.boolean(),
});

const read = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: false }).data;

test('what a spreadsheet reads back is what was written, in every dialect', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), anyDialect, (rows, dialect) => {
      const file = csvHeader(columns, dialect) + csvLines(columns, rows, dialect);
      assert.equal(file.startsWith('\ufeff'), dialect.bom);
      const text = dialect.bom ? file.slice(1) : file;
      assert.ok(text.endsWith('\r\n'));
      const [head, ...lines] = read(text.slice(0, -2), dialect.delimiter);
      assert.deepEqual(head, ['Name; "quoted", and\ttabbed', 'Currency', 'Amount', "'=Count"]);
      assert.equal(lines.length, rows.length);
      lines.forEach(([name = '', currency = '', amount = '', count], index) => {
        const row = rows[index]!;
        // Nothing but the guard stands between what was written and what is read.
        assert.equal(name, guardFormula(row.name));
        assert.doesNotMatch(name, /^[=+\-@\t\r\n\0＝＋－＠]/);
        assert.equal(fromDecimal(amount.replace(dialect.decimal, '.'), currency), row.amount);
        assert.equal(count, row.count === undefined ? '' : String(row.count));
      });
    }),
    { numRuns: 500 },
  );
});

test('text that a spreadsheet would run gets a mark in front; negative figures stay numbers', () => {
  for (const text of ['=1+1', '+33612345678', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\0=1', '＝1', '＠a']) {
    assert.equal(guardFormula(text), `'${text}`);
  }
  for (const text of ['', 'a=1', "'=1", '1-1', '12.30', 'Zoë', '‐dash']) assert.equal(guardFormula(text), text);
  const row = { name: '-5', amount: -500, currency: 'EUR', count: -1 };
  assert.equal(csvLines(columns, [row], dialectFor(',')), "'-5;EUR;-5,00;-1\r\n");
  // A decimal comma between commas is one cell all the same.
  assert.equal(csvLines(columns, [row], { delimiter: ',', decimal: ',', bom: false }), `'-5,EUR,"-5,00",-1\r\n`);
});
