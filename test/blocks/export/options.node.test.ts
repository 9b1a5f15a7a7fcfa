import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  columnsShown,
  OptionMemory,
  toggled,
  type OptionStorage,
} from '../../../src/blocks/export/options.js';
import { RowCounter } from '../../../src/blocks/export/row-counter.js';
import type { ExportSetting } from '../../../src/blocks/export/setting.js';
import { csvHeader, csvLines, type CsvColumn } from '../../../src/core/csv.js';
import { tableStrings } from '../../../src/widgets/detailing-table/strings.js';

const setting = (changes: Partial<ExportSetting> = {}) =>
  ({ texts: tableStrings, pageLocale: 'en-GB', storageKey: 'plans', ...changes }) as ExportSetting;

function storageOf(text?: string): OptionStorage & { kept: Map<string, string> } {
  const kept = new Map(text === undefined ? [] : [['plans.export', text]]);
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('what nobody chose follows the language of the page', () => {
  const memory = new OptionMemory(() => storageOf());
  const { columns, ...english } = memory.read(setting());
  assert.equal(columns, undefined);
  assert.deepEqual(english, { delimiter: ',', decimal: '.', bom: true, language: 'en' });
  const { columns: _, ...french } = memory.read(setting({ pageLocale: 'fr-CA' }));
  assert.deepEqual(french, { delimiter: ';', decimal: ',', bom: true, language: 'fr' });
  assert.equal(memory.read(setting({ pageLocale: 'tlh' })).language, 'en');
});

test('a choice is kept, whatever else follows the page; whatever nobody knows is left out', () => {
  const storage = storageOf();
  const memory = new OptionMemory(() => storage);
  memory.write(setting(), { ...memory.read(setting()), delimiter: '\t', bom: false });
  assert.deepEqual(JSON.parse(storage.kept.get('plans.export') ?? ''), { delimiter: '\t', bom: false });
  const later = new OptionMemory(() => storage).read(setting({ pageLocale: 'fr' }));
  assert.deepEqual([later.delimiter, later.decimal, later.bom], ['\t', ',', false]);
  memory.write(setting(), { ...later, delimiter: ',', decimal: '.', bom: true, language: 'en' });
  assert.equal(storage.kept.size, 0);
  const odd = '{"columns":["total","iban",5,"total"],"delimiter":"|","decimal":7,"bom":"yes","language":"tlh"}';
  const read = new OptionMemory(() => storageOf(odd)).read(setting());
  assert.deepEqual(read, { columns: ['total'], delimiter: ',', decimal: '.', bom: true, language: 'en' });
  for (const text of ['', 'null', '[]', '{', '5']) {
    assert.equal(new OptionMemory(() => storageOf(text)).read(setting()).delimiter, ',');
  }
  const denied = new OptionMemory(() => {
    throw new Error('denied');
  });
  denied.write(setting(), { ...denied.read(setting()), bom: false });
  assert.equal(denied.read(setting()).bom, false);
});

test('columns are those of the view in its order; amounts never come without their currency', () => {
  assert.deepEqual(columnsShown(['select', 'overdueAmount', 'customer', 'total', 'actions']), [
    ...['currency', 'overdueAmount', 'customer', 'email', 'phone', 'total'],
  ]);
  assert.deepEqual(columnsOf({ columns: ['reference', 'total', 'currency'] }, []), ['reference', 'total', 'currency']);
  const chosen = toggled(['total', 'status'], 'customer', ['total', 'customer', 'status']);
  assert.deepEqual(chosen, ['total', 'customer', 'status']);
  assert.deepEqual(toggled(chosen, 'total', []), ['customer', 'status']);
});

test('rows are counted in whatever pieces the text comes', () => {
  const columns: CsvColumn<string>[] = [
    { header: 'two\r\nlines "quoted"', kind: 'text', value: (text) => text },
    { header: 'b', kind: 'text', value: () => 'b' },
  ];
  const dialect = { delimiter: ';', decimal: ',', bom: true } as const;
  const anyText = fc.string({ unit: fc.constantFrom('"', '\r\n', ';', 'a', "'"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (rows, length) => {
      const text = csvHeader(columns, dialect) + csvLines(columns, rows, dialect);
      const counter = new RowCounter();
      let counted = 0;
      for (let at = 0; at < text.length; at += length) counted += counter.count(text.slice(at, at + length));
      assert.equal(counted, rows.length);
    }),
  );
});
