import type { Column } from './column.js';
import type { Sort } from './source.js';

/** The sort after a header was activated: first the column's own direction, then to and fro. */
export function nextSort(
  column: Pick<Column<never>, 'sortKey' | 'descFirst'>,
  sort: Sort | undefined,
): Sort | undefined {
  const { sortKey: key, descFirst = false } = column;
  if (key === undefined) return sort;
  return { key, descending: sort?.key === key ? !sort.descending : descFirst };
}

/** `aria-sort` of a header; undefined where the column cannot be sorted. */
export function ariaSort(
  column: Pick<Column<never>, 'sortKey'>,
  sort: Sort | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (column.sortKey === undefined) return undefined;
  if (sort?.key !== column.sortKey) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
