import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import Info from 'lucide/dist/esm/icons/info.mjs';
import type { ReportQuery } from '../../contract/reports.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { InstallmentsReport } from '../../model/report.js';
import { QueryController } from '../../state/query.js';
import { FRESH } from '../../state/shared-queries.js';
import { button } from '../../ui/button.js';
import { skeletonBlock } from '../../ui/skeleton.js';
import { joinReports, questions, tileIds, toTiles, type Tile, type TileId } from './model.js';
import { styles } from './styles.js';
import { texts } from './strings.js';

/**
 * The headline figures of the plans that match the filters: how many plans, how many late installments, and per currency what was paid,
 * is overdue and is still to come. Each has its definition one click away.
 *
 * @summary Headline figures with their definitions
 * @tag tranche-summary
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 * @csspart body - The figures
 * @csspart cell - One figure with its name
 */
export class SummaryElement extends WidgetElement {
  static override styles = [styles];

  /** @internal */
  override readonly strings = new StringsController(this, texts);

  @state() private defined: TileId | undefined;

  // Shown only all together: figures that follow other filters, or are from before a change, would not agree.
  readonly #report = new QueryController<[ReportQuery], InstallmentsReport>(this, {
    operation: 'reports.get',
    reads: ['reports'],
    keep: FRESH,
    args: () => [this.environment.scope.filters],
    parts: { of: ([filters]) => questions.map((question) => [{ ...filters, ...question }]), join: joinReports },
    run: (client, [query], options) => client.reports.get(query, options),
    isEmpty: ({ status }) => status?.total === 0,
  });

  protected override render(): TemplateResult {
    const { t } = this.strings;
    const { data } = this.#report;
    return renderFrame(this, {
      title: t('title'),
      dataAsOf: data?.dataAsOf,
      body: renderQuery(this, this.#report, {
        ready: (report) =>
          html`<div class="tiles" part="body">${toTiles(report).map((tile) => this.#renderTile(tile))}</div>`,
        skeleton: () =>
          html`<div class="tiles">${tileIds.map(() => html`<div class="space">${skeletonBlock()}</div>`)}</div>`,
        empty: () => html`${t('empty')}<br />${t('emptyHint')}`,
        needs: [this.meta],
      }),
    });
  }

  /** Asks again, although nothing seems to have changed. */
  refresh(): void {
    this.#report.refresh();
  }

  #renderTile({ id, value }: Tile): TemplateResult {
    const { t } = this.strings;
    const { formats } = this.locales;
    const isOpen = this.defined === id;
    const [first, ...others] =
      typeof value === 'number' ? [formats.number(value)] : value.map((money) => formats.money(money));
    const isLate = id === 'late' && value !== 0;
    return html`<div class="tile" part="cell" role="group" aria-labelledby="label-${id}" @keydown=${this.#onKeyDown}>
      <div class="label">
        <span id="label-${id}">${t(id)}</span>
        ${button({
          label: t('define', { name: t(id) }),
          icon: Info,
          iconOnly: true,
          kind: 'quiet',
          id: `define-${id}`,
          expanded: isOpen,
          controls: `definition-${id}`,
          onClick: () => (this.defined = isOpen ? undefined : id),
        })}
      </div>
      <p class="figure ${isLate ? 'late' : ''}">${first ?? '—'}</p>
      ${others.map((amount) => html`<p class="more">${amount}</p>`)}
      <p class="definition" id="definition-${id}" ?hidden=${!isOpen}>${t(`${id}Definition`)}</p>
    </div>`;
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.defined === undefined) return;
    event.stopPropagation();
    const opener = this.renderRoot.querySelector<HTMLElement>(`#define-${this.defined}`);
    this.defined = undefined;
    opener?.focus();
  }
}
