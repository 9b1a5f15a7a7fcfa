import { planExportWords } from '../../src/blocks/export/plan-words.js';
import type { PlanFileSource } from '../../src/contract/plan-file.js';
import { matchLocale } from '../../src/i18n/locale.js';
import { languagesOf } from '../../src/i18n/load-texts.js';
import { tableStrings } from '../../src/widgets/detailing-table/strings.js';

/** The kit's own words, so that a file of ours reads like the table; undefined where nobody asked for a language, or we lack it. */
export async function exportWording(locale: string | undefined): Promise<PlanFileSource['wording']> {
  const language = locale === undefined ? undefined : matchLocale(locale, languagesOf(tableStrings));
  const words = language === undefined ? undefined : await planExportWords(tableStrings, language);
  return language !== undefined && words ? { language, words } : undefined;
}
