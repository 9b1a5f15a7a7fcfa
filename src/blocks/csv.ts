import { unparse } from 'papaparse';
import { throwIfAborted } from '../core/abort.js';

/** One column of an export. Text is guarded against spreadsheet formulas; figures are written by us and stay numbers. */
export interface CsvColumn<R> {
  header: string;
  kind: 'text' | 'figure';
  /** Plain decimal with a point for figures (`12.30`); undefined = empty cell. */
  value: (row: R) => string | number | undefined;
}

export interface CsvDialect {
  delimiter: ';' | ',';
  decimal: ',' | '.';
}

export interface CsvJob<R> {
  columns: readonly CsvColumn<R>[];
  /** Rows in batches: all filtered rows, page by page. */
  batches: AsyncIterable<readonly R[]> | Iterable<readonly R[]>;
  dialect: CsvDialect;
  signal?: AbortSignal;
  /** Rows written so far. */
  onProgress?: (rows: number) => void;
}

/** A spreadsheet of a language with a decimal comma expects semicolons (`domain.md` §7.5). */
export function dialectFor(decimal: ',' | '.'): CsvDialect {
  return { decimal, delimiter: decimal === ',' ? ';' : ',' };
}

const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

/** `'` in front of what a spreadsheet would run (OWASP ASVS 1.2.10, `domain.md` §6). Quoting alone does not stop it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell<R>(column: CsvColumn<R>, row: R, { decimal }: CsvDialect): string {
  const value = column.value(row);
  if (value === undefined) return '';
  return column.kind === 'text' ? guardFormula(String(value)) : String(value).replace('.', decimal);
}

/** The whole file as UTF-8 with a byte order mark, which Excel needs, and the number of rows. Throws on abort: then nothing is saved. */
export async function buildCsv<R>(job: CsvJob<R>): Promise<{ file: Blob; rows: number }> {
  const { columns, dialect } = job;
  const write = (lines: string[][]) => unparse(lines, { delimiter: dialect.delimiter, newline: '\r\n' });
  const parts = ['\ufeff', write([columns.map(({ header }) => guardFormula(header))])];
  let rows = 0;
  for await (const batch of job.batches) {
    throwIfAborted(job.signal);
    if (batch.length === 0) continue;
    parts.push('\r\n', write(batch.map((row) => columns.map((column) => cell(column, row, dialect)))));
    rows += batch.length;
    job.onProgress?.(rows);
  }
  throwIfAborted(job.signal);
  parts.push('\r\n');
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows };
}
