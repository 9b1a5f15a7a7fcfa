import { plainFigure, withCurrency } from './figures.js';
import { categoryName, valueAt, type ChartSpec } from './spec.js';

/**
 * The data as rows for an export: a header, then one row a category with one figure a series; no totals, which a spreadsheet
 * would add up once more. Money is written as a plain decimal under a header that names the currency.
 */
export function toRows(spec: ChartSpec): (string | number)[][] {
  const header = [spec.categoryLabel, ...spec.series.map(({ label }) => withCurrency(label, spec.currency))];
  const rows = spec.categories.map((category, c) => [
    categoryName(category),
    ...spec.series.map((_, s) => plainFigure(valueAt(spec, s, c), spec)),
  ]);
  return [header, ...rows];
}
