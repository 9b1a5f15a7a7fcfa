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
import { pointText } from './texts.js';

/** The chart's same data as a real table, with totals; cells are buttons where segments are. Id of its caption: `chart-caption`. */
export function chartTable(props: ChartProps): TemplateResult {
  const { spec, t, formats } = props;
  const totals = spec.series.map((_, series) => formats.number(seriesTotal(spec, series)));
  return table({
    id: 'chart-caption',
    // Not the title alone: the widget around it has that name already, and two regions must not share one.
    caption: `${spec.title} – ${t('table')}`,
    captionHidden: true,
    columns: [
      { label: spec.categoryLabel },
      ...spec.series.map(({ label }) => ({ label, figure: true })),
      { label: t('total'), figure: true },
    ],
    rows: spec.categories.map((_, index) => [
      categoryCell(props, index),
      ...spec.series.map((_, series) => cell(props, series, index)),
      formats.number(categoryTotal(spec, index)),
    ]),
    foot: [t('total'), ...totals, formats.number(grandTotal(spec))],
  });
}

function cell(props: ChartProps, series: number, category: number): Cell {
  const { spec, formats } = props;
  const value = valueAt(spec, series, category);
  const text = formats.number(value);
  if (value === 0) return html`<span class="zero">${text}</span>`;
  const part = { series: spec.series[series]?.id, category: spec.categories[category]?.id };
  const chosen = hasChosen(spec) && isChosen(spec, { series, category });
  return cellButton(props, { part, text, name: pointText(props, { series, category }), chosen });
}

function categoryCell(props: ChartProps, index: number): Cell {
  const { spec } = props;
  const category = spec.categories[index];
  if (!category) return '';
  const text = categoryName(category);
  const chosen = Boolean(!spec.chosen?.series?.length && spec.chosen?.category?.includes(category.id));
  const part = { category: category.id };
  return categoryTotal(spec, index) ? cellButton(props, { part, text, name: text, chosen }) : text;
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
