import type { PlanFilters } from '../model/plan-filters.js';
import { stableKey } from './stable-key.js';

export type FilterKey = keyof PlanFilters;

/** Who narrowed: somebody using a widget, or the page's own code. */
export type ScopeOrigin = 'user' | 'host';

export class ScopeChangeEvent extends Event {
  readonly filters: PlanFilters;
  readonly origin: ScopeOrigin;

  constructor(filters: PlanFilters, origin: ScopeOrigin) {
    super('change');
    this.filters = filters;
    this.origin = origin;
  }
}

/**
 * The filters that the widgets of one provider share; two providers are two scopes. Fires `change` ({@link ScopeChangeEvent})
 * only when something really changed.
 *
 * A widget is not narrowed by its own facet (`decisions.md`, Contract): it asks with `scope.without(its own keys)` and marks the
 * chosen part from `scope.filters`.
 */
export class Scope extends EventTarget {
  #filters: PlanFilters = Object.freeze({});
  readonly #narrowed = new Map<string, PlanFilters>();

  /** All filters in force; frozen, a new object after each change. Keys that do not narrow are absent. */
  get filters(): PlanFilters {
    return this.#filters;
  }

  /** What somebody chose in a widget. Undefined, `''` and `[]` take a key away; other keys stay. */
  set(patch: PlanFilters): void {
    this.#change({ ...this.#filters, ...patch }, 'user');
  }

  /** Takes the given keys away, or all. */
  clear(keys?: readonly FilterKey[]): void {
    this.#change(keys ? omit(this.#filters, keys) : {}, 'user');
  }

  /** What the page's code chose: all filters at once. */
  replace(filters: PlanFilters): void {
    this.#change(filters, 'host');
  }

  /** The filters but for some keys; the same object until the filters change. */
  without(keys: readonly FilterKey[]): PlanFilters {
    const id = keys.join();
    const known = this.#narrowed.get(id);
    if (known) return known;
    const narrowed = Object.freeze(omit(this.#filters, keys));
    this.#narrowed.set(id, narrowed);
    return narrowed;
  }

  /** True when anything narrows, the given keys left aside. */
  isNarrowed(without: readonly FilterKey[] = []): boolean {
    return Object.keys(this.without(without)).length > 0;
  }

  /** Calls back after each change; the answer ends that. */
  subscribe(listener: (event: ScopeChangeEvent) => void): () => void {
    const onChange = (event: Event) => listener(event as ScopeChangeEvent);
    this.addEventListener('change', onChange);
    return () => this.removeEventListener('change', onChange);
  }

  #change(filters: PlanFilters, origin: ScopeOrigin): void {
    const next = narrowing(filters);
    if (stableKey(next) === stableKey(this.#filters)) return;
    this.#filters = Object.freeze(next);
    this.#narrowed.clear();
    this.dispatchEvent(new ScopeChangeEvent(this.#filters, origin));
  }
}

/** Only the keys that narrow: an empty text or list means "any". */
function narrowing(filters: PlanFilters): PlanFilters {
  const entries = Object.entries(filters).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}

function omit(filters: PlanFilters, keys: readonly FilterKey[]): PlanFilters {
  const left = { ...filters };
  for (const key of keys) delete left[key];
  return left;
}
