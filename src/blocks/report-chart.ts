import { html, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import { ChartController } from '../charts/chart-controller.js';
import { chartSwitch, chartView } from '../charts/chart-view.js';
import { isEmptySpec, type ChartPart, type ChartSpec } from '../charts/spec.js';
import { chartStyles } from '../charts/styles.js';
import { renderFrame } from '../frame/render-frame.js';
import { renderQuery } from '../frame/render-query.js';
import type { PlanFilters } from '../model/plan-filters.js';
import type { InstallmentsReport } from '../model/report.js';
import { LazyMenu } from '../ui/lazy-menu.js';
import { skeletonBlock } from '../ui/skeleton.js';
import { palette } from './palette.js';
import { reportChartStyles } from './report-chart-styles.js';
import { ReportElement, type Narrowing } from './report-element.js';

/** What a widget adds to the report chart. */
export interface ReportChart extends Narrowing {
  /** Shown while no data is there yet; afterwards the spec's own title. */
  title: string;
  spec: (report: InstallmentsReport) => ChartSpec;
  /** What a segment means as filters. Without it the chart is only read. */
  patch?: (part: ChartPart) => PlanFilters;
  /** Figures above the chart; with them a report is not empty. */
  figures?: (report: InstallmentsReport) => TemplateResult | undefined;
  /** What the CSV file holds: a header and rows, the first column text. Default: the chart's own data. */
  rows?: (report: InstallmentsReport) => (string | number)[][];
  controls: TemplateResult;
  empty: TemplateResult;
  fileName: string;
}

/**
 * Base of the charts over the installments report: they mark what they narrow, and never narrow themselves.
 *
 * @csspart body - Drawing and legend, or the table with the same figures
 * @csspart chart - The drawing
 * @csspart legend - The list of series
 * @csspart table - The same figures as a table
 */
export abstract class ReportChartElement extends ReportElement {
  static override styles = [palette, chartStyles, reportChartStyles];

  readonly #chart = new ChartController(this);
  readonly #menu = new LazyMenu(this, (error) => this.exportFailed(error));

  protected abstract describe(): ReportChart;

  protected override render(): TemplateResult {
    const chart = this.describe();
    const { data } = this.report;
    const spec = data && chart.spec(data);
    const figures = data && chart.figures?.(data);
    const shown = spec && (figures || !isEmptySpec(spec)) ? spec : undefined;
    return renderFrame(this, {
      title: spec?.title ?? chart.title,
      summary: shown?.summary,
      toolbar: html`${chart.controls} ${shown && !isEmptySpec(shown) ? this.#renderTools() : ''}`,
      dataAsOf: data?.dataAsOf,
      body: html`${this.notice.render(this.words.t('close'))}${chart.doing?.above}${renderQuery(
        this,
        this.view(!shown),
        {
          ready: () => html`${figures}${shown && !isEmptySpec(shown) ? this.#renderChart(shown, chart) : ''}`,
          skeleton: () => html`<div class="chart-space">${skeletonBlock()}</div>`,
          empty: () => chart.empty,
          ownFacet: this.facetKeys,
          needs: [this.meta],
        },
      )}${chart.doing?.below}`,
      overlays: [this.#menu.render(), chart.doing?.over],
    });
  }

  /** Saves the chart's data as a CSV file: a row for each column of the chart. */
  async exportCsv(): Promise<void> {
    const { data } = this.report;
    if (!data) return;
    const chart = this.describe();
    await this.csv.start(async () => {
      const { toRows } = await import('../charts/rows.js');
      const [header = [], ...rows] = chart.rows?.(data) ?? toRows(chart.spec(data));
      return {
        name: chart.fileName,
        date: data.today,
        columns: header.map((name, index) => ({
          header: String(name),
          kind: index === 0 ? ('text' as const) : ('figure' as const),
          value: (row: (string | number)[]) => row[index],
        })),
        batches: () => [rows],
      };
    });
  }

  /** Saves the chart as a picture (PNG). */
  async exportPng(): Promise<void> {
    const { data } = this.report;
    if (!data) return;
    const time = this.locales.formats.instant(data.dataAsOf);
    try {
      const [{ download }, file] = await Promise.all([
        import('./download.js'),
        this.#chart.toPng(this.words.t('dataAsOf', { time })),
      ]);
      if (file) download(file, `${this.describe().fileName}-${data.today}.png`);
    } catch (error) {
      this.exportFailed(error);
    }
  }

  #renderTools(): TemplateResult {
    const { t } = this.dataWords;
    return html`${chartSwitch(this.#chart, t)}
    ${
      this.noExport
        ? ''
        : this.#menu.button({
            id: 'export',
            label: t('export'),
            icon: Download,
            iconOnly: true,
            align: 'end',
            items: () => [
              { label: t('exportCsv'), onSelect: () => void this.exportCsv() },
              { label: t('exportPng'), onSelect: () => void this.exportPng() },
            ],
          })
    }`;
  }

  #renderChart(spec: ChartSpec, chart: ReportChart): TemplateResult {
    return chartView(this.#chart, {
      labelledBy: 'title',
      spec,
      t: this.dataWords.t,
      formats: this.locales.formats,
      ...(chart.patch && {
        onActivate: (part) => this.#onActivate(part, spec, chart),
        onClear: () => this.clearFacet(chart),
      }),
    });
  }

  #onActivate(part: ChartPart, spec: ChartSpec, chart: ReportChart): void {
    if (!chart.patch) return;
    const series = spec.series.length > 1 ? spec.series.find(({ id }) => id === part.series)?.label : undefined;
    const category = nameOf(spec.categories.find(({ id }) => id === part.category));
    this.narrow(chart.patch(part), [series, category], chart);
  }
}

function nameOf(category: ChartSpec['categories'][number] | undefined): string | undefined {
  return category?.name ?? category?.label;
}
