import Papa from 'papaparse';
import type { CsvDialect } from './csv-dialect.js';

/** One column of a file. Text is guarded against spreadsheet formulas; figures are written by us and stay numbers, negative ones too. */
export interface CsvColumn<R> {
  header: string;
  kind: 'text' | 'figure';
  /** Plain decimal with a point for figures (`12.30`); undefined = empty cell. */
  value: (row: R) => string | number | undefined;
}

const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

/** `'` in front of what a spreadsheet would run (OWASP ASVS 1.2.10, `domain.md` §6). Quoting alone does not stop it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell<R>(column: CsvColumn<R>, row: R, decimal: string): string {
  const value = column.value(row);
  if (value === undefined) return '';
  return column.kind === 'text' ? guardFormula(String(value)) : String(value).replace('.', decimal);
}

const written = (lines: string[][], { delimiter }: CsvDialect): string =>
  `${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`;

/** The first line, with the byte order mark where one is wanted. */
export function csvHeader<R>(columns: readonly CsvColumn<R>[], dialect: CsvDialect): string {
  const names = columns.map(({ header }) => guardFormula(header));
  return `${dialect.bom ? '\ufeff' : ''}${written([names], dialect)}`;
}

/** Some rows as lines. */
export function csvLines<R>(columns: readonly CsvColumn<R>[], rows: readonly R[], dialect: CsvDialect): string {
  if (rows.length === 0) return '';
  return written(
    rows.map((row) => columns.map((column) => cell(column, row, dialect.decimal))),
    dialect,
  );
}
