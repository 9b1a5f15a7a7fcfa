import { throwIfAborted } from '../core/abort.js';
import { csvHeader, csvLines, type CsvColumn } from '../core/csv.js';
import type { CsvDialect } from '../core/csv-dialect.js';
import { FileText } from './file-text.js';

export interface CsvJob<R> {
  columns: readonly CsvColumn<R>[];
  /** Rows in batches: all filtered rows, page by page. */
  batches: AsyncIterable<readonly R[]> | Iterable<readonly R[]>;
  dialect: CsvDialect;
  signal?: AbortSignal;
  /** Rows written so far. */
  onProgress?: (rows: number) => void;
}

/** The whole file and the number of rows. Throws on abort: then nothing is saved. */
export async function buildCsv<R>(job: CsvJob<R>): Promise<{ file: Blob; rows: number }> {
  const { columns, dialect } = job;
  const text = new FileText();
  text.add(csvHeader(columns, dialect));
  let rows = 0;
  for await (const batch of job.batches) {
    throwIfAborted(job.signal);
    if (batch.length === 0) continue;
    text.add(csvLines(columns, batch, dialect));
    rows += batch.length;
    job.onProgress?.(rows);
  }
  throwIfAborted(job.signal);
  return { file: text.toFile(), rows };
}
