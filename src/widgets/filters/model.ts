import { filterKeys } from '../../blocks/address-filters.js';
import type { PlanFilters } from '../../model/plan-filters.js';
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
