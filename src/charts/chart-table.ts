import { html, type TemplateResult } from 'lit';
import { table, type Cell } from '../ui/table.js';
import type { ChartProps } from './chart-controller.js';
import {
  categoryName,
  categoryTotal,
  grandTotal,
  hasChosen,
  isChosen,
  seriesTotal,
  valueAt,
  type ChartPart,
} from './spec.js';
import { figureText, pointText, shareText } from './texts.js';

/**
 * The chart's same data as a real table, with sums where they mean something; cells are buttons where segments are. Id of its caption:
 * `chart-caption`.
 */
export function chartTable(props: ChartProps): TemplateResult {
  const { spec, t } = props;
  const { label, cell: lastCell, foot } = lastColumn(props);
  const last = (value: Cell): Cell[] => (label === undefined ? [] : [value]);
  return table({
    id: 'chart-caption',
    // Not the title alone: the widget around it has that name already, and two regions must not share one.
    caption: `${spec.title} – ${t('table')}`,
    captionHidden: true,
    columns: [
      { label: spec.categoryLabel },
      ...[...spec.series.map((one) => one.label), ...(label === undefined ? [] : [label])].map((one) => ({
        label: one,
        figure: true,
      })),
    ],
    rows: spec.categories.map((_, index) => [
      categoryCell(props, index),
      ...spec.series.map((_, series) => cell(props, series, index)),
      ...last(lastCell(index)),
    ]),
    foot: [t('total'), ...spec.series.map((_, series) => figure(props, seriesTotal(spec, series))), ...last(foot)],
  });
}

/** Sums of stacked bars, shares of a ranking, nothing beside series that stand side by side. */
function lastColumn(props: ChartProps): { label?: string; cell: (category: number) => string; foot: string } {
  const { spec, t, formats } = props;
  if (spec.kind === 'paired-bar') return { cell: () => '', foot: '' };
  if (spec.kind === 'ranked-bar')
    return {
      label: t('share'),
      cell: (category) => shareText(spec, formats, { series: 0, category }, 1) ?? '–',
      foot: '',
    };
  return {
    label: t('total'),
    cell: (category) => figure(props, categoryTotal(spec, category)),
    foot: figure(props, grandTotal(spec)),
  };
}

const figure = ({ spec, formats }: ChartProps, value: number): string => figureText(spec, formats, value);

function cell(props: ChartProps, series: number, category: number): Cell {
  const { spec } = props;
  const value = valueAt(spec, series, category);
  const text = figure(props, value);
  if (value === 0) return html`<span class="zero">${text}</span>`;
  const { id, inert } = spec.categories[category] ?? {};
  if (inert) return text;
  const chosen = hasChosen(spec) && isChosen(spec, { series, category });
  const part = { series: spec.series[series]?.id, category: id };
  return cellButton(props, { part, text, name: pointText(props, { series, category }), chosen });
}

function categoryCell(props: ChartProps, index: number): Cell {
  const { spec } = props;
  const category = spec.categories[index];
  if (!category) return '';
  const text = categoryName(category);
  const chosen = Boolean(!spec.chosen?.series?.length && spec.chosen?.category?.includes(category.id));
  const part = { category: category.id };
  const some = spec.series.some((_, series) => valueAt(spec, series, index) !== 0);
  return some && !category.inert ? cellButton(props, { part, text, name: text, chosen }) : text;
}

interface CellButton {
  readonly part: ChartPart;
  readonly text: string;
  readonly name: string;
  readonly chosen: boolean;
}

function cellButton({ onActivate }: ChartProps, { part, text, name, chosen }: CellButton): Cell {
  if (!onActivate) return text;
  return html`<button
    type="button"
    class="cell-button"
    aria-label=${name}
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${() => onActivate(part)}
  >
    ${text}
  </button>`;
}
