import { getFormats } from '../../i18n/formats.js';
import { loadTexts } from '../../i18n/load-texts.js';
import type { Messages, Overrides, Translate } from '../../i18n/strings.js';
import type { StringsSource } from '../../i18n/strings-controller.js';
import type { PlanExportColumn, PlanExportWords } from '../../model/plan-export.js';
import { methodName } from '../facts.js';
import { billingWords } from '../words.js';

const keys = {
  status: 'columnStatus',
  customer: 'columnBuyer',
  email: 'columnEmail',
  phone: 'columnPhone',
  paymentMethod: 'columnMethod',
  currency: 'columnCurrency',
  total: 'columnTotal',
  overdueAmount: 'columnOverdueAmount',
  overdueCount: 'columnOverdueCount',
  reference: 'columnReference',
  product: 'columnProduct',
  purchasedOn: 'columnPurchasedOn',
  country: 'columnCountry',
  nextDueOn: 'columnNextDueOn',
  attempts: 'columnAttempts',
} as const satisfies Record<PlanExportColumn, string>;

/** The texts of the table whose columns these are. */
export type ColumnTexts = Readonly<Record<(typeof keys)[PlanExportColumn], string>>;

/** What a column is called. */
export const columnName = (t: Translate<ColumnTexts>, column: PlanExportColumn): string => t(keys[column]);

/** A table's texts, of which its columns' names are a part. */
export type ColumnSource = StringsSource<ColumnTexts & Readonly<Record<string, string | { readonly other: string }>>>;

/**
 * What a file of plans says in a language: the table's headings, and the words of statuses, methods and countries. Undefined when the
 * kit does not have the language; rejects when it cannot be loaded.
 */
export async function planExportWords(
  source: ColumnSource,
  locale: string,
  overrides?: Overrides<Messages>,
): Promise<PlanExportWords | undefined> {
  const [t, billing] = await Promise.all([
    loadTexts(source, locale, overrides),
    loadTexts(billingWords, locale, overrides),
  ]);
  if (!t || !billing) return undefined;
  const formats = getFormats(locale);
  return {
    header: (column) => t(keys[column]),
    status: (status) => billing(`status_${status}`),
    method: (paymentMethod) => methodName({ paymentMethod }, billing),
    country: (code) => formats.country(code),
  };
}
