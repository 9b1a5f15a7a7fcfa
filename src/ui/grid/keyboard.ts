/** A place in the grid: `row` −1 = the header; `part` 'details' = the open details below the row. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly part: 'row' | 'details';
}

/** What a key press needs to know. Columns are numbered as shown, from the start edge. */
export interface Field {
  readonly rows: number;
  /** Columns that can be reached in a row (on a card not all, in its header only those that sort). */
  readonly columns: (row: number) => number;
  /** Rows that fit on the screen. */
  readonly pageRows: number;
  readonly isRtl: () => boolean;
  readonly hasDetails: (row: number) => boolean;
}

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key leads in a data grid (WAI-ARIA pattern), at the edges the same place; undefined = not a key of ours. */
export function placeAfter(key: Key, place: Place, field: Field): Place | undefined {
  if (key.altKey || key.shiftKey) return undefined;
  const name = mirrored(key.key, field);
  if (key.ctrlKey || key.metaKey) return cornerAfter(name, field);
  const move = Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
  return move && within(move(place, field), field);
}

function cornerAfter(name: string, field: Field): Place | undefined {
  if (name === 'Home') return within({ row: 0, column: 0, part: 'row' }, field);
  if (name === 'End') return within({ row: field.rows - 1, column: Infinity, part: 'row' }, field);
  return undefined;
}

type Move = (place: Place, field: Field) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: down,
  ArrowUp: up,
  ArrowRight: (place) => ({ ...place, column: place.column + 1, part: 'row' }),
  ArrowLeft: (place) => ({ ...place, column: place.column - 1, part: 'row' }),
  Home: (place) => ({ ...place, column: 0, part: 'row' }),
  End: (place) => ({ ...place, column: Infinity, part: 'row' }),
  PageDown: (place, { pageRows }) => ({ ...place, row: place.row + pageRows, part: 'row' }),
  PageUp: (place, { pageRows }) => ({ ...place, row: Math.max(place.row - pageRows, 0), part: 'row' }),
};

function down(place: Place, field: Field): Place {
  if (place.part === 'row' && place.row >= 0 && field.hasDetails(place.row)) return { ...place, part: 'details' };
  if (place.row + 1 >= field.rows) return place;
  return { ...place, row: place.row + 1, part: 'row' };
}

function up(place: Place, field: Field): Place {
  if (place.part === 'details') return { ...place, part: 'row' };
  const row = Math.max(place.row - 1, -1);
  return { ...place, row, part: row >= 0 && field.hasDetails(row) ? 'details' : 'row' };
}

/** The nearest place that exists. */
export function within(place: Place, { rows, columns }: Pick<Field, 'rows' | 'columns'>): Place {
  const row = Math.min(Math.max(place.row, -1), rows - 1);
  const column = Math.min(Math.max(place.column, 0), Math.max(columns(row) - 1, 0));
  return { row, column, part: row === place.row ? place.part : 'row' };
}

function mirrored(name: string, field: Field): string {
  if (name !== 'ArrowRight' && name !== 'ArrowLeft') return name;
  return (name === 'ArrowRight') === field.isRtl() ? 'ArrowLeft' : 'ArrowRight';
}
