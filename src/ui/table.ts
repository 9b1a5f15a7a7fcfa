import { css, html, nothing, type TemplateResult } from 'lit';

export type Cell = string | number | TemplateResult | typeof nothing;

export interface TableColumn {
  label: string;
  /** Figures stand at the end of the line. */
  figure?: boolean;
}

export interface TableOptions {
  /** Unique in the shadow root. */
  id: string;
  caption: string;
  /** For assistive technology only, when a heading beside it says the same. */
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  /** Cells by column; the first one of each row is its header. */
  rows: readonly (readonly Cell[])[];
  /** A last row of sums. */
  foot?: readonly Cell[];
}

export const tableStyles = css`
  .table-scroll {
    overflow: auto;
    max-inline-size: 100%;
    overscroll-behavior-inline: contain;
    border-radius: var(--_radius-small);
  }
  .table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .table caption {
    padding-block-end: calc(var(--_unit) * 2);
    font-weight: var(--_strong);
    text-align: start;
  }
  .table :is(th, td) {
    block-size: var(--_row-height);
    padding: var(--_unit) calc(var(--_unit) * 3);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
  }
  .table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
    vertical-align: bottom;
  }
  @container tranche (max-width: 480px) {
    .table :is(th, td) {
      padding-inline: calc(var(--_unit) * 2);
    }
  }
  .table tbody tr:hover :is(th, td) {
    background: var(--_hover);
  }
  .table tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: var(--_strong);
  }
  .table .figure {
    text-align: end;
  }
`;

/** A real, plain table in a box that scrolls sideways by itself (and by keyboard). */
export function table(options: TableOptions): TemplateResult {
  const { id, columns, rows, foot } = options;
  const line = (cells: readonly Cell[]) =>
    html`<tr>
      ${cells.map((cell, index) => {
        const kind = columns[index]?.figure ? 'figure' : '';
        return index === 0 ? html`<th scope="row" class=${kind}>${cell}</th>` : html`<td class=${kind}>${cell}</td>`;
      })}
    </tr>`;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby=${id}>
    <table class="table" part="table">
      <caption id=${id} class=${options.captionHidden ? 'sr' : ''}>
        ${options.caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${column.figure ? 'figure' : ''}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
      ${
        foot
          ? html`<tfoot>
              ${line(foot)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}
