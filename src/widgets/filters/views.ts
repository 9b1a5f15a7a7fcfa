import { clean, cut } from '../../core/text.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { soundFilters } from '../../blocks/address-filters.js';
import { isPreset, type Preset } from './presets.js';

/** Filters under a name. With a `preset` its dates are those of the day on which it is applied. */
export interface SavedView {
  readonly name: string;
  readonly filters: PlanFilters;
  readonly preset?: Preset | undefined;
}

export const longestName = 60;
export const mostViews = 50;

/** The part of `Storage` used. */
export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A name as it is kept: one line without edges. */
export function viewName(text: string): string {
  return cut(clean(text).trim(), longestName);
}

/** The views in a stored text; what is no view is left out, and so is a name that comes again. */
export function parseViews(text: string | null | undefined): SavedView[] {
  const views = new Map<string, SavedView>();
  for (const entry of entriesOf(text)) {
    const view = toView(entry);
    if (view && !views.has(view.name)) views.set(view.name, view);
  }
  return [...views.values()].slice(0, mostViews);
}

function entriesOf(text: string | null | undefined): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    const views = (kept as { views?: unknown } | null)?.views;
    return Array.isArray(views) ? views : [];
  } catch {
    return [];
  }
}

function toView(entry: unknown): SavedView | undefined {
  const { name, filters, preset } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || viewName(name) === '') return undefined;
  return { name: viewName(name), filters: soundFilters(filters), ...(isPreset(preset) && { preset }) };
}

/**
 * The saved views of one key on this device. Where storage is denied or full they last as long as the page, and `kept` is false. Read
 * again before each change, so that another tab's views stay.
 */
export class Views {
  readonly #storage: () => ViewStorage;
  readonly #key: string;
  #list: readonly SavedView[] = [];
  #kept = true;

  /** @param storage asked late and guarded: reading `localStorage` may itself throw */
  constructor(key: string, storage: () => ViewStorage = () => localStorage) {
    this.#key = key;
    this.#storage = storage;
    this.read();
  }

  get list(): readonly SavedView[] {
    return this.#list;
  }

  get kept(): boolean {
    return this.#kept;
  }

  get full(): boolean {
    return this.#list.length >= mostViews;
  }

  has(name: string): boolean {
    return this.#list.some((view) => view.name === viewName(name));
  }

  /** What another tab may have written meanwhile. */
  read(): void {
    if (!this.#kept) return;
    try {
      this.#list = parseViews(this.#storage().getItem(this.#key));
    } catch {
      this.#kept = false;
    }
  }

  /** Under a name that exists it takes the place of the other. False: no name, or no room. */
  save(view: SavedView): boolean {
    this.read();
    const named = { ...view, name: viewName(view.name) };
    const exists = this.has(named.name);
    if (named.name === '' || (this.full && !exists)) return false;
    this.#write(exists ? this.#list.map((one) => (one.name === named.name ? named : one)) : [...this.#list, named]);
    return true;
  }

  /** False when the new name is empty or another view's. */
  rename(from: string, to: string): boolean {
    this.read();
    const name = viewName(to);
    if (name === '' || (name !== from && this.has(name))) return false;
    this.#write(this.#list.map((view) => (view.name === from ? { ...view, name } : view)));
    return true;
  }

  /** Gives what brings it back to its place. */
  remove(name: string): (() => void) | undefined {
    this.read();
    const place = this.#list.findIndex((view) => view.name === name);
    const view = this.#list[place];
    if (!view) return undefined;
    this.#write(this.#list.filter((one) => one !== view));
    return () => {
      this.read();
      if (!this.has(view.name)) this.#write(this.#list.toSpliced(place, 0, view));
    };
  }

  #write(views: readonly SavedView[]): void {
    this.#list = views;
    try {
      this.#storage().setItem(this.#key, JSON.stringify({ version: 1, views }));
    } catch {
      this.#kept = false;
    }
  }
}
