import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import ChartColumnStacked from 'lucide/dist/esm/icons/chart-column-stacked.mjs';
import Table from 'lucide/dist/esm/icons/table.mjs';
import { banner } from '../ui/banner.js';
import { button } from '../ui/button.js';
import { segmented } from '../ui/segmented.js';
import { skeletonBlock } from '../ui/skeleton.js';
import type { ChartController, ChartProps } from './chart-controller.js';
import { chartLegend } from './chart-legend.js';
import { chartTable } from './chart-table.js';
import { hasChosen, isLying } from './spec.js';
import { swatch } from './swatch.js';
import { pointTexts } from './texts.js';
import { inkExpressions } from './theme.js';

export interface ChartViewProps extends ChartProps {
  /** Id of the element that names the chart; the summary's follows as `<id>-summary`. */
  readonly labelledBy: string;
}

/**
 * A chart for the body of a widget: canvas, legend, tooltip, and the same data as a table in the same box. Title, sentence and
 * {@link chartSwitch} stand in the widget's own header. Needs `chartStyles`. One chart a shadow root: its ids are `chart-*`.
 */
export function chartView(chart: ChartController, props: ChartViewProps): TemplateResult {
  chart.prepare(props);
  const { face } = chart;
  const lying = isLying(props.spec);
  return html`<div class="chart chart-body ${face}" part="body">
      <div class="chart-face">
        ${unitLine(props)}${plot(chart, props)}
        <div class="chart-axis">${lying ? props.spec.valueLabel : props.spec.categoryLabel}</div>
        ${props.spec.series.length > 1 ? chartLegend(chart, props) : nothing}
      </div>
      ${face === 'table' ? html`<div class="chart-table">${failure(chart, props)}${chartTable(props)}</div>` : nothing}
    </div>
    ${chart.live.render()}`;
}

/** Chart or table. */
export function chartSwitch(chart: ChartController, t: ChartProps['t']): TemplateResult {
  return segmented({
    name: 'chart-face',
    label: t('view'),
    value: chart.face,
    options: [
      { value: 'chart', label: t('showChart'), icon: ChartColumnStacked, iconOnly: true },
      { value: 'table', label: t('showTable'), icon: Table, iconOnly: true },
    ],
    onChange: (face) => chart.show(face),
  });
}

/** The standing axis is named over it, where it can be read without turning one's head. */
function unitLine({ spec, t, onClear }: ChartViewProps): TemplateResult {
  const clear = onClear && hasChosen(spec);
  return html`<div class="chart-unit">
    <span>${isLying(spec) ? spec.categoryLabel : spec.valueLabel}</span>
    ${clear ? button({ label: t('clearSelection'), kind: 'quiet', part: 'cancel', onClick: () => onClear() }) : nothing}
  </div>`;
}

/**
 * The role is `application` because the arrow keys must reach us: in browse mode a screen reader keeps them for itself unless told so.
 * Nothing is lost by it: the canvas has no content of its own, every move is spoken, and the table is one switch away.
 */
function plot(chart: ChartController, props: ChartViewProps): TemplateResult {
  const { spec, t, onActivate } = props;
  const { reader } = chart;
  const ready = chart.status === 'ready';
  const inert = reader.hovered && spec.categories[reader.hovered.category]?.inert;
  const blank = spec.series.every(({ id }) => chart.hidden.has(id));
  return html`<div
      class="plot ${onActivate && !inert ? 'active' : ''} ${isLying(spec) ? 'lying' : ''}"
      part="chart"
      role="application"
      tabindex="0"
      aria-roledescription=${t('chart')}
      aria-labelledby=${props.labelledBy}
      aria-describedby="${props.labelledBy}-summary chart-keys"
      @focus=${reader.onFocus}
      @blur=${reader.onBlur}
      @keydown=${reader.onKeydown}
      @pointermove=${reader.onPointermove}
      @pointerleave=${reader.onPointerleave}
      @click=${reader.onClick}
      ${ref(chart.plot)}
    >
      <canvas class=${blank ? 'blank' : ''} aria-hidden="true" ${ref(chart.canvas)}></canvas>
      <div class="probe" aria-hidden="true" ${ref(chart.probe)}></div>
      <div class="marker hover" hidden ${ref(chart.hoverMarker)}></div>
      <div class="marker cursor" hidden ${ref(chart.cursorMarker)}></div>
      ${tooltip(chart, props)}${ready ? nothing : html`<div class="chart-wait">${skeletonBlock()}</div>`}
    </div>
    <div id="chart-keys" hidden>${t(onActivate ? 'chartKeys' : 'chartKeysRead')}</div>
    ${blank ? nothingShown(chart, props) : nothing}`;
}

/** For the eye: the live region says the same. */
function tooltip(chart: ChartController, props: ChartViewProps): TemplateResult | typeof nothing {
  const { told } = chart.reader;
  if (!told || chart.status !== 'ready') return nothing;
  const { category, series, value, share } = pointTexts(props, told);
  const { forced } = chart.stage;
  const { series: all } = props.spec;
  const sign = swatch(
    all[told.series]?.pattern ?? 'solid',
    inkExpressions(all, forced)[told.series] ?? '',
    forced ? 'Canvas' : 'var(--_surface)',
  );
  return html`<div class="tip" aria-hidden="true" ${ref(chart.tip)}>
    <div class="tip-card">
      <div class="tip-category">${category}</div>
      <div class="tip-series">${sign}<span>${series}</span></div>
      <div class="tip-value figure">
        <strong>${value}</strong>${share === undefined ? nothing : html`<span class="tip-share">${share}</span>`}
      </div>
    </div>
  </div>`;
}

function nothingShown(chart: ChartController, { t }: ChartViewProps): TemplateResult {
  return html`<div class="chart-blank">
    <span>${t('allHidden')}</span>
    ${button({ label: t('showAll'), onClick: () => chart.showAll() })}
  </div>`;
}

function failure(chart: ChartController, { t }: ChartViewProps): TemplateResult | typeof nothing {
  if (chart.status !== 'failed') return nothing;
  return banner({
    tone: 'warning',
    role: 'status',
    text: t('chartFailed'),
    actions: button({ label: t('retry'), part: 'retry', onClick: () => void chart.retry() }),
  });
}
