import { dialectFor, type CsvDialect } from '../core/csv-dialect.js';
import type { Formats } from '../i18n/formats.js';

/** How the spreadsheets of a language expect a file. */
export function dialectOf(formats: Formats): CsvDialect {
  return dialectFor(formats.number(1.5).includes(',') ? ',' : '.');
}
