/** What the dashboard can hold, in its usual order, each with the tag of its widget. */
export const sections = {
  filters: 'tranche-filters',
  summary: 'tranche-summary',
  status: 'tranche-status-chart',
  overdue: 'tranche-overdue-chart',
  currency: 'tranche-revenue-by-currency',
  country: 'tranche-revenue-by-country',
  possible: 'tranche-possible-values',
  products: 'tranche-overdue-products',
  table: 'tranche-detailing-table',
} as const;

export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** Those that always need the whole width. */
const wide: ReadonlySet<SectionName> = new Set(['filters', 'summary', 'table']);

/** Those whose columns need more than half of a width in which two charts read well. */
const wider: ReadonlySet<SectionName> = new Set([...wide, 'currency', 'products']);

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name);

/** The sections that a text such as `summary table` names, in its order, each once; all of them without one. `unknown`: what else it names. */
export function sectionsOf(text: string | undefined): { names: readonly SectionName[]; unknown: readonly string[] } {
  const words = text?.trim().split(/\s+/) ?? [''];
  if (words.join('') === '') return { names: sectionNames, unknown: [] };
  const all = [...new Set(words)];
  return { names: all.filter(isSection), unknown: all.filter((name) => !isSection(name)) };
}

/** The tag of a section's widget beside a dashboard of this tag: those of one copy of the kit have one prefix. */
export function prefixOf(dashboardTag: string): string {
  return /^(.+)-dashboard$/.exec(dashboardTag)?.[1] ?? 'tranche';
}

/** Sixths of the width that a section takes where two charts, two of all sections, or three of them stand side by side. */
export interface Span {
  readonly name: SectionName;
  readonly charts: number;
  readonly two: number;
  readonly three: number;
}

/**
 * Every row is full, whatever was chosen: sections that may be narrow stand side by side, as many as are there, and one that is left over
 * takes the row or shares it with its neighbors.
 */
export function spansOf(names: readonly SectionName[]): readonly Span[] {
  const charts = inRows(names, wider, inTwo);
  const two = inRows(names, wide, inTwo);
  const three = inRows(names, wide, inThree);
  return names.map((name, index) => ({
    name,
    charts: charts[index] ?? 6,
    two: two[index] ?? 6,
    three: three[index] ?? 6,
  }));
}

/** Spans the sections between two that need the whole width. */
function inRows(
  names: readonly SectionName[],
  whole: ReadonlySet<SectionName>,
  span: (place: number, length: number) => number,
): readonly number[] {
  const spans: number[] = [];
  for (let start = 0; start < names.length; start = spans.length) {
    const end = names.findIndex((name, index) => index >= start && whole.has(name));
    const length = (end < 0 ? names.length : end) - start;
    spans.push(...Array.from({ length }, (_, place) => span(place, length)));
    if (end >= 0) spans.push(6);
  }
  return spans;
}

const inTwo = (place: number, length: number): number => (length % 2 === 1 && place === length - 1 ? 6 : 3);

/** Rows of three; four that are left stand two by two, and two fill a row. */
function inThree(place: number, length: number): number {
  if (length === 1) return 6;
  const pairs = length % 3 === 1 ? 4 : length % 3 === 2 ? 2 : 0;
  return place >= length - pairs ? 3 : 2;
}
