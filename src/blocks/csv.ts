import { throwIfAborted } from '../core/abort.js';
import { csvHeader, csvLines, type CsvColumn as Column, type CsvDialect } from '../core/csv.js';

export type CsvColumn<R> = Column<R>;

export interface CsvJob<R> {
  columns: readonly CsvColumn<R>[];
  /** Rows in batches: all filtered rows, page by page. */
  batches: AsyncIterable<readonly R[]> | Iterable<readonly R[]>;
  dialect: CsvDialect;
  signal?: AbortSignal;
  /** Rows written so far. */
  onProgress?: (rows: number) => void;
}

/** Characters that are held as text; what is more becomes a Blob, which engines keep outside of the page's memory. */
const HELD = 1 << 20;

/** A file that grows: takes any amount of text without holding it all. */
export class FileText {
  #parts: BlobPart[] = [];
  #text: string[] = [];
  #held = 0;

  add(text: string): void {
    this.#text.push(text);
    this.#held += text.length;
    if (this.#held >= HELD) this.#settle();
  }

  /** All of it, as UTF-8. */
  toFile(): Blob {
    this.#settle();
    return new Blob(this.#parts, { type: 'text/csv;charset=utf-8' });
  }

  #settle(): void {
    this.#parts.push(new Blob(this.#text));
    this.#text = [];
    this.#held = 0;
  }
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
