import { filterKeys } from '../../blocks/address-filters.js';
import { toWellFormed } from '../../core/text.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { FilterKey } from '../../state/scope.js';

/** The same address with these filters: every other parameter stays as it is, to the letter. Empty, or with `?` in front. */
export function writeSearch(search: string, filters: PlanFilters, prefix = ''): string {
  const own = new Set<string>(filterKeys.map((key) => prefix + key));
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !own.has(nameIn(pair)));
  const pairs = filterKeys.flatMap((key) => {
    const value = filters[key];
    const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return values.map((one) => `${encode(prefix + key)}=${encode(String(one))}`);
  });
  const text = [...others, ...pairs].join('&');
  return text === '' ? '' : `?${text}`;
}

/** The keys in which two sets of filters differ. */
export function changedKeys(a: PlanFilters, b: PlanFilters): FilterKey[] {
  return filterKeys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

const encode = (text: string): string => encodeURIComponent(toWellFormed(text));

function nameIn(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
