import { filterRanges, planFilterShape, reversedRange, type PlanFilters } from '../../model/plan-filters.js';
import type { FilterKey } from '../../state/scope.js';

/** What the bar can offer, in its order. The attribute `fields` names a part of them. */
export const fieldNames = ['search', 'product', 'period', 'status', 'issued', 'currency', 'country'] as const;
export type FieldName = (typeof fieldNames)[number];

/** The filter keys of each field. */
export const keysOf: Readonly<Record<FieldName, readonly FilterKey[]>> = {
  search: ['q'],
  product: ['product'],
  period: ['from', 'to'],
  status: ['status'],
  issued: ['issuedMin', 'issuedMax'],
  currency: ['currency'],
  country: ['country'],
};

/** Fields whose filters are lists of values. */
export type ListField = Extract<FieldName, 'product' | 'status' | 'currency' | 'country'>;

/** All keys that there are, in the contract's order. */
export const filterKeys = Object.keys(planFilterShape) as readonly FilterKey[];

/** Most values of one key that are believed from outside. */
const MOST = 100;

/** The fields that a text such as `search status` names; all of them without one, and unknown names are ignored. */
export function fieldsOf(text: string | undefined): readonly FieldName[] {
  if (text === undefined || text.trim() === '') return fieldNames;
  const wanted = new Set(text.trim().split(/\s+/));
  return fieldNames.filter((name) => wanted.has(name));
}

/** How many of a field's values are chosen: shown on its button. */
export function chosenCount(field: FieldName, filters: PlanFilters): number {
  const values = keysOf[field].map((key) => filters[key]).filter((value) => value !== undefined);
  const [list] = values;
  return Array.isArray(list) ? list.length : Math.min(values.length, 1);
}

/** Every key taken away, for a patch that replaces all. */
export function replacing(filters: PlanFilters): PlanFilters {
  return { ...without(filterKeys), ...filters };
}

/** A patch that takes keys away. */
export function without(keys: readonly FilterKey[]): PlanFilters {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
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

/** True for keys that hold a list. */
export function isListKey(key: FilterKey): boolean {
  return planFilterShape[key].safeParse([]).success;
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
