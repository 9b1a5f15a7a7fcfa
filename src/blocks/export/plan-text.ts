import type { Client } from '../../contract/client.js';
import { throwIfAborted } from '../../core/abort.js';
import { isTrancheError } from '../../core/errors.js';
import { matchLocale } from '../../i18n/locale.js';
import { planCsvColumns, planExportCodes } from '../../model/plan-export.js';
import { columnsOf, type ExportOptions } from './options.js';
import { planBatches } from './plan-batches.js';
import { planExportWords } from './plan-words.js';
import { RowCounter } from './row-counter.js';
import type { ExportSetting } from './setting.js';

/** A piece of the file, and the rows written with it. */
export interface Piece {
  text: string;
  rows: number;
}

export interface PlanText {
  pieces: AsyncIterable<Piece>;
  /** True when there are more rows than the file holds. Known at the end. */
  truncated: () => boolean;
}

/** A file built by paging has no more rows than this: a thousand questions. */
export const MOST_ROWS = 100_000;

/** The backend's own file where it has one in the wanted language, else one that we build page by page. */
export async function planText(setting: ExportSetting, options: ExportOptions, signal: AbortSignal): Promise<PlanText> {
  return (await fromServer(setting, options, signal)) ?? (await byPaging(setting, options, signal));
}

/** Undefined when the backend does not offer it, has it not after all, lacks the language, or does not know the host's own words. */
async function fromServer(
  setting: ExportSetting,
  options: ExportOptions,
  signal: AbortSignal,
): Promise<PlanText | undefined> {
  const { client, query, shown, meta } = setting;
  const { delimiter, decimal, bom } = options;
  const { locale, messages } = tongueOf(options, setting);
  // A client that a host has written itself may be of an older contract.
  const { exports } = client as Partial<Client>;
  if (!exports || !meta?.capabilities.includes('export.csv') || messages) return undefined;
  const asked = { ...query, columns: columnsOf(options, shown), delimiter, decimal, bom, locale };
  try {
    const { chunks, truncated, language } = await exports.plans(asked, { signal });
    if (language !== undefined && matchLocale(language, [locale]))
      return { pieces: counted(chunks), truncated: () => truncated };
    await leave(chunks);
    return undefined;
  } catch (error) {
    if (isTrancheError(error) && [404, 405, 501].includes(error.status ?? 0)) return undefined;
    throw error;
  }
}

/** Only who has begun to read can stop reading. */
async function leave(chunks: AsyncIterable<string>): Promise<void> {
  const reading = chunks[Symbol.asyncIterator]();
  await reading.next();
  await reading.return?.();
}

async function* counted(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  const counter = new RowCounter();
  for await (const text of chunks) yield { text, rows: counter.count(text) };
}

async function byPaging(setting: ExportSetting, options: ExportOptions, signal: AbortSignal): Promise<PlanText> {
  const { client, query, shown, texts } = setting;
  const { locale, messages } = tongueOf(options, setting);
  const [{ csvHeader, csvLines }, words] = await Promise.all([
    import('../../core/csv.js'),
    planExportWords(texts, locale, messages),
  ]);
  const columns = planCsvColumns(columnsOf(options, shown), words ?? planExportCodes);
  let cut = false;
  async function* pieces(): AsyncGenerator<Piece> {
    yield { text: csvHeader(columns, options), rows: 0 };
    let left = MOST_ROWS;
    for await (const batch of planBatches(client, query, signal)) {
      throwIfAborted(signal);
      const rows = batch.slice(0, left);
      left -= rows.length;
      cut = rows.length < batch.length;
      if (rows.length > 0) yield { text: csvLines(columns, rows, options), rows: rows.length };
      if (cut) return;
    }
  }
  return { pieces: pieces(), truncated: () => cut };
}

/** A file in the page's language has its region, for names of countries, and the host's own words. */
function tongueOf({ language }: ExportOptions, { pageLocale, messages }: ExportSetting) {
  return matchLocale(pageLocale, [language])
    ? { locale: pageLocale, messages }
    : { locale: language, messages: undefined };
}
