import { html, nothing, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import { renderFrame } from '../frame/render-frame.js';
import { renderQuery } from '../frame/render-query.js';
import type { PlanFilters } from '../model/plan-filters.js';
import type { InstallmentsReport } from '../model/report.js';
import { button } from '../ui/button.js';
import type { CsvColumn } from '../core/csv.js';
import { ReportElement, type Narrowing } from './report-element.js';
import { reportTableStyles } from './report-table-styles.js';

export interface ReportColumn<R> {
  label: string;
  /** Figures stand at the end of the line. */
  figure?: boolean;
  cell: (row: R) => unknown;
}

/** What a widget adds to the report table. */
export interface ReportTable<R> extends Narrowing {
  title: string;
  summary?: string | undefined;
  rows: readonly R[];
  /** Heading over the rows' names. */
  nameLabel: string;
  name: (row: R) => string;
  isChosen: (row: R) => boolean;
  /** What a row means as filters. */
  patch: (row: R) => PlanFilters;
  columns: readonly ReportColumn<R>[];
  csv: readonly CsvColumn<R>[];
  footer?: string | undefined;
  empty: TemplateResult;
  fileName: string;
}

/**
 * Base of the tables over the installments report: a row's name narrows the page to it. Under 480 px of room rows become cards.
 *
 * @csspart table - The figures
 * @csspart row - One line of figures
 * @csspart cell - One figure
 */
export abstract class ReportTableElement<R> extends ReportElement {
  static override styles = [reportTableStyles];

  protected abstract describe(data: InstallmentsReport | undefined): ReportTable<R>;

  protected override render(): TemplateResult {
    const { data } = this.report;
    const shown = this.describe(data);
    const isEmpty = shown.rows.length === 0;
    return renderFrame(this, {
      title: shown.title,
      summary: isEmpty ? undefined : shown.summary,
      toolbar: isEmpty || this.noExport ? nothing : this.#renderExport(),
      dataAsOf: data?.dataAsOf,
      footer: isEmpty ? undefined : shown.footer,
      body: html`${this.notice.render(this.words.t('close'))}${shown.doing?.above}${renderQuery(
        this,
        this.view(isEmpty),
        {
          ready: () => this.#renderTable(shown),
          empty: () => shown.empty,
          ownFacet: this.facetKeys,
          needs: [this.meta],
        },
      )}${shown.doing?.below}`,
      overlays: shown.doing?.over,
    });
  }

  /** Saves the table as a CSV file, a line for each row. */
  async exportCsv(): Promise<void> {
    const { data } = this.report;
    if (!data) return;
    const { fileName, csv, rows } = this.describe(data);
    await this.csv.start(() => ({ name: fileName, date: data.today, columns: csv, batches: () => [rows] }));
  }

  #renderExport(): TemplateResult {
    return button({
      label: this.dataWords.t('exportCsv'),
      icon: Download,
      iconOnly: true,
      kind: 'quiet',
      busy: this.csv.running,
      onClick: () => void this.exportCsv(),
    });
  }

  // Rows that become cards are no table to some engines any more, unless each part says what it is.
  #renderTable(shown: ReportTable<R>): TemplateResult {
    const { nameLabel, columns, rows } = shown;
    return html`<table class="report-table" part="table" role="table" aria-labelledby="title">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${nameLabel}</th>
          ${columns.map(
            ({ label, figure }) =>
              html`<th role="columnheader" scope="col" class=${figure ? 'figure' : ''}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.#renderRow(row, shown))}
      </tbody>
    </table>`;
  }

  #renderRow(row: R, shown: ReportTable<R>): TemplateResult {
    const chosen = shown.isChosen(row);
    const onClick = () => this.narrow(shown.patch(row), [shown.name(row)], shown);
    return html`<tr role="row" part="row" class=${chosen ? 'chosen' : ''}>
      <th role="rowheader" scope="row">
        <button type="button" class="facet" aria-pressed=${chosen ? 'true' : 'false'} @click=${onClick}>
          ${shown.name(row)}
        </button>
      </th>
      ${shown.columns.map(
        ({ label, figure, cell }) =>
          html`<td role="cell" part="cell" class=${figure ? 'figure' : ''}>
            <span class="cell-label" aria-hidden="true">${label}</span><span class="value">${cell(row)}</span>
          </td>`,
      )}
    </tr>`;
  }
}
