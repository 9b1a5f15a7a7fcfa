import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import Download from 'lucide/dist/esm/icons/download.mjs';
import type { ReportQuery } from '../contract/reports.js';
import { ChartController } from '../charts/chart-controller.js';
import { chartSwitch, chartView } from '../charts/chart-view.js';
import { isEmptySpec, toRows, type ChartPart, type ChartSpec } from '../charts/spec.js';
import { chartStyles } from '../charts/styles.js';
import { asTrancheError } from '../core/errors.js';
import { renderFrame } from '../frame/render-frame.js';
import { renderQuery } from '../frame/render-query.js';
import { WidgetElement } from '../frame/widget-element.js';
import { StringsController } from '../i18n/strings-controller.js';
import type { PlanFilters } from '../model/plan-filters.js';
import type { InstallmentsReport } from '../model/report.js';
import type { FilterKey } from '../state/scope.js';
import { QueryController } from '../state/query.js';
import { LazyMenu } from '../ui/lazy-menu.js';
import { skeletonBlock } from '../ui/skeleton.js';
import { CsvExportController } from './csv-export.js';
import { NoticeController } from './notice.js';
import { palette } from './palette.js';
import { reportChartStyles } from './report-chart-styles.js';
import { billingWords } from './words.js';

/** What a widget adds to the report chart. */
export interface ReportChart {
  /** Shown while no data is there yet; afterwards the spec's own title. */
  title: string;
  /** The sections and switches to ask for. */
  query: ReportQuery;
  spec: (report: InstallmentsReport) => ChartSpec;
  /** What a segment means as filters. */
  patch: (part: ChartPart) => PlanFilters;
  controls: TemplateResult;
  empty: TemplateResult;
  fileName: string;
  /** Said after a segment narrowed the page, and after that was undone. */
  narrowed: (what: string) => string;
  cleared: string;
}

/**
 * Base of the charts over the installments report: they mark what they narrow, and never narrow themselves.
 *
 * @csspart body - Drawing and legend, or the table with the same figures
 * @csspart chart - The drawing
 * @csspart legend - The list of series
 * @csspart table - The same figures as a table
 */
export abstract class ReportChartElement extends WidgetElement {
  static override styles = [palette, chartStyles, reportChartStyles];

  /** Without the export menu. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  protected readonly billing = new StringsController(this, billingWords);
  readonly #chart = new ChartController(this);
  readonly #menu = new LazyMenu(this, (error) => this.#onFailure(error));
  readonly #notice = new NoticeController(this, this.live);
  readonly #export = new CsvExportController(this, {
    exported: (count) => this.live.say(this.words.t('exported', { count })),
    failed: () => this.#notice.say(this.words.t('exportFailed'), 'danger'),
  });
  readonly #report = new QueryController(this, {
    operation: 'reports.get',
    reads: ['reports'],
    args: () => [this.#query] as const,
    run: (client, [query], options) => client.reports.get(query, options),
  });

  /** Filters that this chart sets and is therefore not narrowed by. */
  protected abstract readonly facetKeys: readonly FilterKey[];

  protected abstract describe(): ReportChart;

  protected override render(): TemplateResult {
    const chart = this.describe();
    const { data } = this.#report;
    const spec = data && chart.spec(data);
    const shown = spec && !isEmptySpec(spec) ? spec : undefined;
    return renderFrame(this, {
      title: spec?.title ?? chart.title,
      summary: shown?.summary,
      toolbar: html`${chart.controls} ${shown ? this.#renderTools() : ''}`,
      dataAsOf: data?.dataAsOf,
      body: html`${this.#notice.render(this.words.t('close'))}${renderQuery(this, this.#view(shown), {
        ready: () => (shown ? this.#renderChart(shown, chart) : ''),
        skeleton: () => html`<div class="chart-space">${skeletonBlock()}</div>`,
        empty: () => chart.empty,
        ownFacet: this.facetKeys,
        needs: [this.meta],
      })}`,
      overlays: this.#menu.render(),
    });
  }

  /** Asks again, although nothing seems to have changed. */
  refresh(): void {
    this.#report.refresh();
  }

  /** Saves the chart's data as a CSV file: a row for each column of the chart. */
  async exportCsv(): Promise<void> {
    const { data } = this.#report;
    if (!data) return;
    const chart = this.describe();
    const [header = [], ...rows] = toRows(chart.spec(data));
    await this.#export.start(() => ({
      name: chart.fileName,
      date: data.today,
      columns: header.map((name, index) => ({
        header: String(name),
        kind: index === 0 ? ('text' as const) : ('figure' as const),
        value: (row: (string | number)[]) => row[index],
      })),
      batches: () => [rows],
    }));
  }

  /** Saves the chart as a picture (PNG). */
  async exportPng(): Promise<void> {
    const { data } = this.#report;
    if (!data) return;
    const time = this.locales.formats.instant(data.dataAsOf);
    try {
      const [{ download }, file] = await Promise.all([
        import('./download.js'),
        this.#chart.toPng(this.words.t('dataAsOf', { time })),
      ]);
      if (file) download(file, `${this.describe().fileName}-${data.today}.png`);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  #onFailure(error: unknown): void {
    this.fail(asTrancheError(error));
    this.#notice.say(this.words.t('exportFailed'), 'danger');
  }

  get #query(): ReportQuery {
    return { ...this.environment.scope.without(this.facetKeys), ...this.describe().query };
  }

  /** The query as the frame sees it: a report of zeros is empty. */
  #view(shown: ChartSpec | undefined) {
    const { data, error, pending, busy, stale } = this.#report;
    return { data, error, pending, busy, stale, empty: !shown, retry: () => this.#report.retry() };
  }

  #renderTools(): TemplateResult {
    const { t } = this.words;
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
      t: this.words.t,
      formats: this.locales.formats,
      onActivate: (part) => this.#onActivate(part, spec, chart),
      onClear: () => this.#clear(chart),
    });
  }

  /** The same part again undoes the choice. */
  #onActivate(part: ChartPart, spec: ChartSpec, chart: ReportChart): void {
    const { scope } = this.environment;
    const before = scope.filters;
    const wanted = { ...Object.fromEntries(this.facetKeys.map((key) => [key, undefined])), ...chart.patch(part) };
    scope.set(wanted);
    if (scope.filters === before) {
      this.#clear(chart);
      return;
    }
    const names = [
      spec.series.find(({ id }) => id === part.series)?.label,
      nameOf(spec.categories.find(({ id }) => id === part.category)),
    ];
    this.live.say(chart.narrowed(this.locales.formats.list(names.filter((name) => name !== undefined))));
  }

  #clear(chart: ReportChart): void {
    this.environment.scope.clear(this.facetKeys);
    this.live.say(chart.cleared);
  }
}

function nameOf(category: ChartSpec['categories'][number] | undefined): string | undefined {
  return category?.name ?? category?.label;
}
