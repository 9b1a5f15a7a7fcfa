import { filterRanges, planFilterShape, reversedRange, type PlanFilters } from '../model/plan-filters.js';
import type { FilterKey } from '../state/scope.js';

/** All keys that there are, in the contract's order. */
export const filterKeys = Object.keys(planFilterShape) as readonly FilterKey[];

/** Most values of one key that are believed from outside. */
const MOST = 100;

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

/**
 * Filters that a bar inside an element will take over from the page's address (`sync-url`) as soon as its code is there. Until then
 * nobody may ask without them.
 */
export function awaitedFilters(around: Element): PlanFilters {
  const bar = around.querySelector('[sync-url]');
  const { search = '' } = around.ownerDocument.defaultView?.location ?? {};
  return bar && search ? readSearch(search, bar.getAttribute('url-prefix') ?? '') : {};
}

/**
 * The filters in something from outside, an address or what this device kept: values that the contract knows; whatever else there is
 * is left out, and so is a range that is upside down.
 */
export function soundFilters(given: unknown): PlanFilters {
  if (typeof given !== 'object' || given === null) return {};
  const source = given as Readonly<Record<string, unknown>>;
  const sound: Record<string, unknown> = {};
  for (const key of filterKeys) {
    const value = Object.hasOwn(source, key) ? soundValue(key, source[key]) : undefined;
    if (value !== undefined) sound[key] = value;
  }
  return rightSideUp(sound);
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

function soundValue(key: FilterKey, value: unknown): unknown {
  const schema = planFilterShape[key];
  const known = (one: unknown): boolean => schema.safeParse(one).success;
  if (!isListKey(key)) return value !== '' && known(value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const list = [...new Set<unknown>(value)].slice(0, MOST).filter((one) => known([one]));
  return list.length > 0 ? list : undefined;
}

function rightSideUp(filters: PlanFilters): PlanFilters {
  const upper = reversedRange(filters);
  const range = filterRanges.find(([, high]) => high === upper);
  if (!range) return filters;
  return rightSideUp(Object.fromEntries(Object.entries(filters).filter(([key]) => !range.some((end) => end === key))));
}

/** True for keys that hold a list. */
function isListKey(key: FilterKey): boolean {
  return planFilterShape[key].safeParse([]).success;
}
