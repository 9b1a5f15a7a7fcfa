/** One column of a file. Text is guarded against spreadsheet formulas; figures are written by us and stay numbers, negative ones too. */
export interface CsvColumn<R> {
  header: string;
  kind: 'text' | 'figure';
  /** Plain decimal with a point for figures (`12.30`); undefined = empty cell. */
  value: (row: R) => string | number | undefined;
}

export const csvDelimiters = [';', ',', '\t'] as const;
export const csvDecimals = ['.', ','] as const;

/** How a file is written; lines end with CRLF, cells are quoted as RFC 4180 says (`domain.md` §7.5). */
export interface CsvDialect {
  delimiter: (typeof csvDelimiters)[number];
  /** Mark in figures. */
  decimal: (typeof csvDecimals)[number];
  /** A byte order mark at the very start: without it Excel takes UTF-8 for something else. */
  bom: boolean;
}

/** A spreadsheet of a language with a decimal comma expects semicolons (`domain.md` §7.5). */
export function dialectFor(decimal: CsvDialect['decimal']): CsvDialect {
  return { decimal, delimiter: decimal === ',' ? ';' : ',', bom: true };
}

const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

/** `'` in front of what a spreadsheet would run (OWASP ASVS 1.2.10, `domain.md` §6). Quoting alone does not stop it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** White space at an end would be lost in readers that trim. */
const QUOTED = /["\r\n]|^\s|\s$/;

function written(text: string, delimiter: string): string {
  return text.includes(delimiter) || QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cell<R>(column: CsvColumn<R>, row: R, decimal: string): string {
  const value = column.value(row);
  if (value === undefined) return '';
  return column.kind === 'text' ? guardFormula(String(value)) : String(value).replace('.', decimal);
}

const line = (cells: readonly string[], { delimiter }: CsvDialect): string =>
  `${cells.map((text) => written(text, delimiter)).join(delimiter)}\r\n`;

/** The first line, with the byte order mark where one is wanted. */
export function csvHeader<R>(columns: readonly CsvColumn<R>[], dialect: CsvDialect): string {
  const names = columns.map(({ header }) => guardFormula(header));
  return `${dialect.bom ? '\ufeff' : ''}${line(names, dialect)}`;
}

/** Some rows as lines. */
export function csvLines<R>(columns: readonly CsvColumn<R>[], rows: readonly R[], dialect: CsvDialect): string {
  return rows
    .map((row) =>
      line(
        columns.map((column) => cell(column, row, dialect.decimal)),
        dialect,
      ),
    )
    .join('');
}
