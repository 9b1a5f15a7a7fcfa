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
