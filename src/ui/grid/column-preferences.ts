import type { Column } from './column.js';

type Choosable = Pick<Column<never>, 'id' | 'required' | 'hidden'>;

/** What a reader chose: ids of all columns in order, and those not shown. */
export interface ColumnChoice {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

/** Where choices are kept; the part of `Storage` used. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Columns as chosen. Ids nobody knows any more are ignored; columns that the choice does not know (a newer version's)
 * stand where they would by default, shown or hidden as by default; required columns are always shown.
 */
export function arrange<C extends Choosable>(columns: readonly C[], choice: ColumnChoice | undefined): Arranged<C>[] {
  if (!choice) return columns.map((column) => ({ column, shown: isShownByDefault(column) }));
  const byId = new Map(columns.map((column) => [column.id, column]));
  const ordered = [...new Set(choice.order)].map((id) => byId.get(id)).filter((column) => column !== undefined);
  const hidden = new Set(choice.hidden);
  const known = new Set(ordered);
  columns.forEach((column, place) => {
    if (known.has(column)) return;
    const before = columns[place - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, column);
  });
  return ordered.map((column) => {
    const shown = known.has(column) ? !hidden.has(column.id) : isShownByDefault(column);
    return { column, shown: shown || column.required === true };
  });
}

export interface Arranged<C> {
  readonly column: C;
  readonly shown: boolean;
}

function isShownByDefault({ required, hidden }: Choosable): boolean {
  return required === true || hidden !== true;
}

/** The choice that an arrangement expresses. */
export function choiceOf(arranged: readonly Arranged<Choosable>[]): ColumnChoice {
  return {
    order: arranged.map(({ column }) => column.id),
    hidden: arranged.filter(({ shown }) => !shown).map(({ column }) => column.id),
  };
}

/** Remembers a choice under a key the host gives. Without a key, or where storage is denied or full: in memory only. */
export class ColumnPreferences {
  readonly #storage: () => ChoiceStorage;
  #key: string | undefined;
  #choice: ColumnChoice | undefined;

  /** @param storage asked late and guarded: reading `localStorage` may itself throw */
  constructor(storage: () => ChoiceStorage = () => localStorage) {
    this.#storage = storage;
  }

  get choice(): ColumnChoice | undefined {
    return this.#choice;
  }

  set choice(choice: ColumnChoice | undefined) {
    this.#choice = choice;
    const key = this.#key;
    if (key === undefined) return;
    this.#guarded((storage) => (choice ? storage.setItem(key, JSON.stringify(choice)) : storage.removeItem(key)));
  }

  /** Reads what is kept under `key`; the same key again reads nothing. */
  use(key: string | undefined): void {
    if (key === this.#key) return;
    this.#key = key;
    if (key === undefined) return;
    const text = this.#guarded((storage) => storage.getItem(key));
    this.#choice = text ? parseChoice(text) : undefined;
  }

  #guarded<T>(work: (storage: ChoiceStorage) => T): T | undefined {
    try {
      return work(this.#storage());
    } catch {
      return undefined;
    }
  }
}

/** A stored choice; undefined when the text is none. */
export function parseChoice(text: string): ColumnChoice | undefined {
  try {
    const { order, hidden } = (JSON.parse(text) ?? {}) as { order?: unknown; hidden?: unknown };
    return isTexts(order) && isTexts(hidden) ? { order, hidden } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
