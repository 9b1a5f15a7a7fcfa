import { csvHeader, csvLines } from '../core/csv.js';
import type { CsvDialect } from '../core/csv-dialect.js';
import { planCsvColumns, planExportCodes, planExportColumns, type PlanExportWords } from '../model/plan-export.js';
import type { Plan } from '../model/plan.js';
import type { CsvFile, PlanExportQuery } from './exports.js';

/** Where the rows of a file come from. */
export interface PlanFileSource {
  /** `meta.today`, for the file's name. */
  today: string;
  /** Rows that match. Needed where `maxRows` may cut the file, because the headers go before the rows. */
  total?: number | undefined;
  /** All rows that match, in order, in batches of any size; asked for one after another while the file is read. */
  batches: AsyncIterable<readonly Plan[]> | Iterable<readonly Plan[]>;
  /** Words of the asked language; without them the file has names and codes. */
  wording?: { language: string; words: PlanExportWords } | undefined;
}

async function* textOf(query: PlanExportQuery, { batches, wording }: PlanFileSource): AsyncGenerator<string> {
  const { delimiter = ';', decimal = '.', bom = true, columns = planExportColumns, maxRows = Infinity } = query;
  const dialect: CsvDialect = { delimiter, decimal, bom };
  const cells = planCsvColumns(columns, wording?.words ?? planExportCodes);
  let text = csvHeader(cells, dialect);
  let left = maxRows;
  for await (const batch of batches) {
    const rows = batch.slice(0, left);
    left -= rows.length;
    // The header goes with the first rows: what fails before them can still be answered as a problem.
    yield text + csvLines(cells, rows, dialect);
    text = '';
    if (left === 0) return;
  }
  if (text !== '') yield text;
}

/**
 * The answer of `exports.plans` for a backend that can read its plans in batches: columns, cells, formula guard and dialect are those
 * of the contract (`domain.md` §6, §7.5). Holds one batch at a time.
 */
export function planFile(query: PlanExportQuery, source: PlanFileSource): CsvFile {
  const { total = 0, wording } = source;
  return {
    name: `plans-${source.today}.csv`,
    ...(wording && { language: wording.language }),
    truncated: query.maxRows !== undefined && total > query.maxRows,
    chunks: textOf(query, source),
  };
}
