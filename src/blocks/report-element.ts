import { property } from 'lit/decorators.js';
import type { ReportQuery } from '../contract/reports.js';
import { asTrancheError } from '../core/errors.js';
import type { QueryView } from '../frame/render-query.js';
import { WidgetElement } from '../frame/widget-element.js';
import { dataWords } from '../i18n/data-words.js';
import { StringsController } from '../i18n/strings-controller.js';
import type { PlanFilters } from '../model/plan-filters.js';
import type { InstallmentsReport } from '../model/report.js';
import { QueryController } from '../state/query.js';
import type { FilterKey } from '../state/scope.js';
import { FRESH } from '../state/shared-queries.js';
import { CsvExportController } from './csv-export.js';
import { NoticeController } from './notice.js';
import { billingWords } from './words.js';

/** What is said when a part of a report narrows the page, and after that was undone. */
export interface Narrowing {
  narrowed: (what: string) => string;
  cleared: string;
  /** What else can be done with the part chosen. */
  doing?: Doing | undefined;
}

/** Beside the report: what is said above it, stands below it, and opens over it. */
export interface Doing {
  above: unknown;
  below: unknown;
  over: unknown;
}

/** Base of the widgets over the installments report: they mark what they narrow, and never narrow themselves. */
export abstract class ReportElement extends WidgetElement {
  /** Without the export menu. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  protected readonly dataWords = new StringsController(this, dataWords);
  protected readonly billing = new StringsController(this, billingWords);
  protected readonly notice = new NoticeController(this, this.live);
  protected readonly csv = new CsvExportController(this, {
    exported: (count) => this.live.say(this.dataWords.t('exported', { count })),
    failed: () => this.notice.say(this.dataWords.t('exportFailed'), 'danger'),
  });
  protected readonly report = new QueryController(this, {
    operation: 'reports.get',
    reads: ['reports'],
    keep: FRESH,
    args: () => [{ ...this.environment.scope.without(this.facetKeys), ...this.wanted() }] as const,
    run: (client, [query], options) => client.reports.get(query, options),
  });

  /** Filters that this widget sets and is therefore not narrowed by. */
  protected abstract readonly facetKeys: readonly FilterKey[];

  /** The sections and switches to ask for. */
  protected abstract wanted(): ReportQuery;

  /** Asks again, although nothing seems to have changed. */
  refresh(): void {
    this.report.refresh();
  }

  /** The query as the frame sees it: a report without anything to show is empty. */
  protected view(empty: boolean): QueryView<InstallmentsReport> {
    const { data, error, pending, busy, stale } = this.report;
    return { data, error, pending, busy, stale, empty, retry: () => this.report.retry() };
  }

  /** Narrows the page to a part of the report. The same part again undoes the choice. */
  protected narrow(patch: PlanFilters, names: readonly (string | undefined)[], said: Narrowing): void {
    const { scope } = this.environment;
    const before = scope.filters;
    scope.set({ ...Object.fromEntries(this.facetKeys.map((key) => [key, undefined])), ...patch });
    if (scope.filters === before) {
      this.clearFacet(said);
      return;
    }
    this.live.say(said.narrowed(this.locales.formats.list(names.filter((name) => name !== undefined))));
  }

  protected clearFacet({ cleared }: Narrowing): void {
    this.environment.scope.clear(this.facetKeys);
    this.live.say(cleared);
  }

  protected exportFailed(error: unknown): void {
    this.fail(asTrancheError(error));
    this.notice.say(this.dataWords.t('exportFailed'), 'danger');
  }
}
