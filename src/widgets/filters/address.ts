import { toWellFormed } from '../../core/text.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import type { FilterKey } from '../../state/scope.js';
import { filterKeys, isListKey, soundFilters } from './model.js';

/**
 * Filters as parameters of a page's address: the contract's names with the host's prefix, a list as a key that comes again.
 * `?status=completed&status=canceled&from=2026-11-01`. Nothing but filters is ever read or written.
 */
export function readSearch(search: string, prefix = ''): PlanFilters {
  const parameters = new URLSearchParams(search);
  return soundFilters(
    Object.fromEntries(
      filterKeys
        .map((key): [FilterKey, unknown] => [key, valueOf(key, parameters.getAll(prefix + key))])
        .filter(([, value]) => value !== undefined),
    ),
  );
}

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

/** What a parameter's text can mean for a key; the schema says later whether it does. A single value that comes twice is none. */
function valueOf(key: FilterKey, texts: readonly string[]): unknown {
  if (isListKey(key)) return texts.length > 0 ? texts : undefined;
  const [text] = texts;
  if (text === undefined || texts.length > 1) return undefined;
  if (key === 'q' || key === 'from' || key === 'to') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
