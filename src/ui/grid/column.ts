import type { nothing, TemplateResult } from 'lit';

/**
 * Where a column's cell goes on the card that a row becomes in a narrow box (one column a place; columns without a
 * place are not on the card): `lead` and `figure` open it, `title` and `note` follow, `action` stands at the end. The first column should have one.
 */
export type CardPlace = 'lead' | 'title' | 'note' | 'figure' | 'action' | 'select';

/** One column of a grid. */
export interface Column<R> {
  readonly id: string;
  /** In the reader's language; asked again at every render. */
  readonly header: () => string;
  /** A sentence more about the column, shown on its header. */
  readonly headerHint?: () => string;
  /** What the cell shows. Plain strings are by far the fastest. */
  readonly cell: (row: R) => TemplateResult | string | typeof nothing;
  /** `figure`: on the right in every direction of writing, because digits run from left to right and have to line up. */
  readonly align?: 'start' | 'end' | 'figure';
  /** Share of the free width (`fr`, default 1) and least width, or one fixed width; pixels at 14 px text, growing with it. */
  readonly width?: { readonly fr?: number; readonly min?: number } | { readonly px: number };
  /** Never cut: the column grows to its content. For amounts, whose first digits alone would deceive. */
  readonly whole?: boolean;
  /** Makes the column sortable under this key. */
  readonly sortKey?: string;
  /** First activation sorts from high to low (money, days). */
  readonly descFirst?: boolean;
  /** Nobody can hide it. */
  readonly required?: boolean;
  /** Not shown until somebody chooses it. */
  readonly hidden?: boolean;
  /** What Ctrl+C on the cell copies. */
  readonly copy?: (row: R) => string;
  readonly card?: CardPlace;
}

const MIN_WIDTH = 96;

/** `grid-template-columns` of the rows: no track depends on content, so that every row comes out the same. */
export function tracks(columns: readonly Pick<Column<never>, 'width'>[]): string {
  return columns.map(({ width }) => track(width)).join(' ');
}

function track(width: Column<never>['width'] = {}): string {
  if ('px' in width) return scaled(width.px);
  return `minmax(${scaled(width.min ?? MIN_WIDTH)}, ${width.fr ?? 1}fr)`;
}

/** Under this width the table scrolls sideways in its own box. */
export function leastWidth(columns: readonly Pick<Column<never>, 'width'>[]): string {
  const widths = columns.map(({ width = {} }) => ('px' in width ? width.px : (width.min ?? MIN_WIDTH)));
  return scaled(widths.reduce((sum, width) => sum + width, 0));
}

/** Widths follow the text size. */
function scaled(pixels: number): string {
  return `${pixels / 14}em`;
}
