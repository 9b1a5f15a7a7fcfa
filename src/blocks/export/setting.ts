import type { Client } from '../../contract/client.js';
import type { DataWords } from '../../i18n/data-words.js';
import type { Messages, Overrides, Translate } from '../../i18n/strings.js';
import type { Meta } from '../../model/meta.js';
import type { PlanFilters, PlanSort } from '../../model/plan-filters.js';
import type { BillingWords } from '../words.js';
import type { ColumnSource } from './plan-words.js';

/** What is exported, as the table shows it. */
export interface ExportSetting {
  client: Client;
  query: PlanFilters & { sort: PlanSort };
  /** Ids of the table's columns that are shown, in their order. */
  shown: readonly string[];
  /** Rows that match, where it is known. */
  total: number | undefined;
  meta: Meta | undefined;
  /** Of the file, without date and extension. */
  fileName: string;
  /** What the page speaks, with its region. */
  pageLocale: string;
  /** The table's texts, in all languages. */
  texts: ColumnSource;
  /** The host's own texts. */
  messages: Overrides<Messages> | undefined;
  /** Where choices are remembered. */
  storageKey: string | undefined;
}

/** What an export needs of its table. */
export interface PlanExportHooks {
  /** What is on the table now; undefined while there is nothing to ask. */
  setting: () => ExportSetting | undefined;
  words: () => Translate<DataWords>;
  billing: () => BillingWords;
  notify: (text: string) => void;
  /** The code did not come. */
  fail: (error: unknown) => void;
}
