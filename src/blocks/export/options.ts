import { csvDecimals, csvDelimiters, type CsvDialect } from '../../core/csv-dialect.js';
import { getFormats } from '../../i18n/formats.js';
import { languagesOf } from '../../i18n/load-texts.js';
import { matchLocale } from '../../i18n/locale.js';
import { planExportColumns, withCurrency, type PlanExportColumn } from '../../model/plan-export.js';
import { dialectOf } from '../dialect.js';
import type { ExportSetting } from './setting.js';

/** How a reader wants the file. */
export interface ExportOptions extends CsvDialect {
  /** Undefined = those of the view. */
  columns: readonly PlanExportColumn[] | undefined;
  /** One of the table's languages. */
  language: string;
}

/** What a reader of this language expects. */
export function defaultOptions({ texts, pageLocale }: ExportSetting): ExportOptions {
  const language = matchLocale(pageLocale, languagesOf(texts)) ?? 'en';
  return { ...dialectOf(getFormats(pageLocale)), columns: undefined, language };
}

const isColumn = (id: unknown): id is PlanExportColumn => planExportColumns.some((column) => column === id);

/** The columns of the view as those of a file: a buyer's cell shows an e-mail address too. */
export function columnsShown(shown: readonly string[]): PlanExportColumn[] {
  const columns = shown.flatMap((id) => (id === 'customer' ? (['customer', 'email', 'phone'] as const) : id));
  return withCurrency(columns.filter(isColumn));
}

/** The columns of the file. */
export function columnsOf({ columns }: Pick<ExportOptions, 'columns'>, shown: readonly string[]): PlanExportColumn[] {
  return columns ? withCurrency(columns) : columnsShown(shown);
}

/** A column more or less; those of the view keep its order, others come after them. */
export function toggled(
  columns: readonly PlanExportColumn[],
  column: PlanExportColumn,
  shown: readonly string[],
): PlanExportColumn[] {
  if (columns.includes(column)) return columns.filter((one) => one !== column);
  const order = [...new Set([...columnsShown(shown), ...planExportColumns])];
  return order.filter((one) => one === column || columns.includes(one));
}

/** The part of `Storage` used. */
export type OptionStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What a reader chose otherwise than the defaults, which go on following the language of the page. Kept under the table's key; without
 * one, or where storage is denied or full, for this visit.
 */
export class OptionMemory {
  readonly #storage: () => OptionStorage;
  #own: Partial<ExportOptions> = {};

  /** @param storage asked late and guarded: reading `localStorage` may itself throw */
  constructor(storage: () => OptionStorage = () => localStorage) {
    this.#storage = storage;
  }

  /** Whatever nobody knows any more is left out. */
  read(setting: ExportSetting): ExportOptions {
    const { storageKey, texts } = setting;
    if (storageKey !== undefined) {
      const text = this.#guarded((storage) => storage.getItem(keyOf(storageKey)));
      if (text) this.#own = parsed(text, languagesOf(texts));
    }
    return { ...defaultOptions(setting), ...this.#own };
  }

  write(setting: ExportSetting, options: ExportOptions): void {
    const { storageKey } = setting;
    const known: Readonly<Record<string, unknown>> = { ...defaultOptions(setting) };
    const own = Object.fromEntries(Object.entries(options).filter(([key, value]) => value !== known[key]));
    this.#own = own;
    if (storageKey === undefined) return;
    const key = keyOf(storageKey);
    this.#guarded((storage) =>
      Object.keys(own).length > 0 ? storage.setItem(key, JSON.stringify(own)) : storage.removeItem(key),
    );
  }

  #guarded<T>(work: (storage: OptionStorage) => T): T | undefined {
    try {
      return work(this.#storage());
    } catch {
      return undefined;
    }
  }
}

const keyOf = (storageKey: string): string => `${storageKey}.export`;

function parsed(text: string, languages: readonly string[]): Partial<ExportOptions> {
  let kept: Readonly<Record<string, unknown>>;
  try {
    kept = (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
  const { columns, bom } = kept;
  const known = Array.isArray(columns) ? [...new Set(columns.filter(isColumn))] : [];
  const found = {
    columns: known.length > 0 ? known : undefined,
    delimiter: csvDelimiters.find((one) => one === kept['delimiter']),
    decimal: csvDecimals.find((one) => one === kept['decimal']),
    bom: typeof bom === 'boolean' ? bom : undefined,
    language: languages.find((one) => one === kept['language']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
