import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PlanExportController } from '../../blocks/export/plan-export.js';
import type { ExportSetting } from '../../blocks/export/setting.js';
import { ListController } from '../../blocks/list-controller.js';
import { NoticeController } from '../../blocks/notice.js';
import { palette } from '../../blocks/palette.js';
import { PlanActionsController } from '../../blocks/plan-actions.js';
import type { PlanOutcome, PlanRequest } from '../../blocks/plan-change.js';
import { SearchController } from '../../blocks/plan-search.js';
import { problemText } from '../../blocks/problem-text.js';
import type { RecoveryTemplates } from '../../blocks/recovery/message-template.js';
import { RecoveryController } from '../../blocks/recovery/recovery.js';
import { selectionWords } from '../../blocks/selection-words.js';
import { SelectionBar } from '../../blocks/selection-bar.js';
import { statusBadgeStyles } from '../../blocks/status-badge.js';
import { billingWords } from '../../blocks/words.js';
import { asTrancheError } from '../../core/errors.js';
import { clean } from '../../core/text.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import { dataWords } from '../../i18n/data-words.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { Plan } from '../../model/plan.js';
import { PlanSort, type PlanFilters } from '../../model/plan-filters.js';
import { badgeStyles } from '../../ui/badge.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import { fieldStyles } from '../../ui/field.js';
import { ColumnChooserButton } from '../../ui/grid/column-chooser-button.js';
import { GridController } from '../../ui/grid/controller.js';
import { grid } from '../../ui/grid/grid.js';
import { gridStyles } from '../../ui/grid/styles.js';
import type { Sort } from '../../ui/grid/source.js';
import { LazyMenu } from '../../ui/lazy-menu.js';
import { LazyTooltip } from '../../ui/lazy-tooltip.js';
import { skeletonRows } from '../../ui/skeleton.js';
import { planColumns, type Wording } from './columns.js';
import type { PlanDetails } from './details.js';
import {
  ColumnsChangedEvent,
  InstallmentRetriedEvent,
  InstallmentRetryEvent,
  PlanCanceledEvent,
  PlanCancelEvent,
  PlanRefundedEvent,
  PlanRefundEvent,
} from './events.js';
import { rowActions } from './row-actions.js';

import { tableStrings } from './strings.js';
import { styles } from './styles.js';

const PAGE = 50;
/** `tranche/early` asks for it too. */
const FIRST_PAGE = 25;

/**
 * All plans that match the filters, row by row: who pays, how much is late, and what can be done about it.
 *
 * @summary Table of plans with search, sorting, details and recovery actions
 * @tag tranche-detailing-table
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 * @csspart field - The search box with its label
 * @csspart label - The label of the search box; a column's heading
 * @csspart input - The search box
 * @csspart table - The box around header and rows, which scrolls
 * @csspart body - All rows
 * @csspart row - One plan
 * @csspart cell - One cell
 * @csspart badge - The status of a plan
 * @fires {RecoveryOpenEvent} tranche-recovery-open
 * @fires {RecoveryOpenedEvent} tranche-recovery-opened
 * @fires {InstallmentRetryEvent} tranche-installment-retry
 * @fires {InstallmentRetriedEvent} tranche-installment-retried
 * @fires {PlanCancelEvent} tranche-plan-cancel
 * @fires {PlanCanceledEvent} tranche-plan-canceled
 * @fires {PlanRefundEvent} tranche-plan-refund
 * @fires {PlanRefundedEvent} tranche-plan-refunded
 * @fires {ColumnsChangedEvent} tranche-columns-changed
 * @fires {RecoveryRunEvent} tranche-recovery-run
 * @fires {RecoveryRanEvent} tranche-recovery-ran
 * @fires {MessageOpenEvent} tranche-message-open
 * @fires {MessageOpenedEvent} tranche-message-opened
 */
export class DetailingTableElement extends WidgetElement {
  static override styles = [palette, badgeStyles, statusBadgeStyles, fieldStyles, gridStyles, styles];

  /** Key under which the chosen columns are remembered on this device; without it they are forgotten with the page. */
  @property({ attribute: 'storage-key' }) storageKey?: string | undefined;

  /** Sort first shown; a key of the contract, `-` in front means descending. Late plans come first by default. */
  @property() sort: PlanSort = '-overdueCount';

  /** Without the search box: for pages that narrow the scope themselves. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Without the export button. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Texts of the page's own for drafts to buyers whose installments could not be collected. */
  @property({ attribute: false }) recoveryTemplates?: RecoveryTemplates | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, tableStrings);
  readonly #billing = new StringsController(this, billingWords);
  readonly #words = new StringsController(this, dataWords);
  readonly #selecting = new StringsController(this, selectionWords);
  readonly #menu = new LazyMenu(this, (error) => this.#onFailure(error));
  readonly #tooltip = new LazyTooltip(this);
  readonly #search = new SearchController(this);
  readonly #notice = new NoticeController(this, this.live);
  readonly #list = new ListController(this, {
    operation: 'plans.list',
    reads: ['plans'],
    input: () => this.#query,
    load: (client, query, options) => client.plans.list(query, options),
    id: (plan: Plan) => plan.id,
    pageSize: PAGE,
    firstPageSize: FIRST_PAGE,
  });
  readonly #grid = new GridController<Plan>(this, {
    columns: () => planColumns(this.#wording, (plan) => rowActions(plan, this.#rowActions)),
    id: (plan) => plan.id,
    words: () => this.#words.t,
    rowLabel: (plan) => clean(plan.customer.name),
    details: (plan) => this.#details?.render(plan) ?? '',
    onToggle: (plan, open) => void this.#onToggle(plan, open),
    onSort: (sort) => this.#onSort(sort),
    onCopied: (_text, copied) => this.live.say(this.words.t(copied ? 'copied' : 'copyFailed')),
    onChoose: (shown) => this.dispatchEvent(new ColumnsChangedEvent(shown)),
    preferencesKey: () => this.storageKey,
    selection: () => (this.#recovery.allowed ? this.#selectionWords : undefined),
    onSelect: () => void this.#bar.show(),
  });
  readonly #chooser = new ColumnChooserButton<Plan>(this, this.#grid);
  readonly #actions = new PlanActionsController(this, {
    before: (request) => this.#onConfirmed(request),
    after: (outcome) => this.#onOutcome(outcome),
    notify: (text) => this.#notice.say(text),
    fail: (error) => this.#onFailure(error),
    words: () => this.#billing.t,
  });
  readonly #export = new PlanExportController(this, {
    setting: () => this.#exported,
    words: () => this.#words.t,
    billing: () => this.#billing.t,
    notify: (text) => this.#notice.say(text),
    fail: (error) => this.#onFailure(error),
  });
  readonly #recovery = new RecoveryController(this, (error) => this.#onFailure(error));
  readonly #bar = new SelectionBar(this, (error) => this.#onFailure(error));
  #details: PlanDetails | undefined;
  #filters: PlanFilters | undefined;

  constructor() {
    super();
    this.#grid.source = this.#list.source;
    this.addEventListener('tranche-recovery-ran', () => this.#grid.selection.clear());
  }

  protected override willUpdate(): void {
    this.#grid.sort = toSort(this.sort);
    this.#followScope();
  }

  protected override render(): TemplateResult {
    const { t } = this.strings;
    return renderFrame(this, {
      title: t('title'),
      toolbar: this.#renderToolbar(),
      dataAsOf: this.#list.dataAsOf,
      footer: html`<span class="figure">${this.#count}</span>`,
      body: html`${this.#notice.render(this.words.t('close'))}${this.#export.message()}${this.#recovery.strip()}${this.#renderBar()}${renderQuery(
        this,
        this.#list,
        {
          ready: () =>
            grid(this.#grid, { label: t('title'), failure: (_error, retry) => this.#renderMoreFailed(retry) }),
          skeleton: () => skeletonRows(8, 6),
          empty: () => html`${t('empty')}<br />${t('emptyHint')}`,
          needs: [this.meta],
        },
      )}`,
      overlays: [
        this.#menu.render(),
        this.#tooltip.render(),
        this.#chooser.render(),
        this.#actions.render(),
        this.#export.render(),
        this.#recovery.render(),
      ],
    });
  }

  #renderToolbar(): TemplateResult {
    const { t } = this.strings;
    return html`${this.noSearch ? nothing : this.#search.render(t('searchLabel'), t('searchHint'))}
    ${this.#chooser.button()} ${this.noExport ? nothing : this.#export.tools()}`;
  }

  #renderBar(): TemplateResult | typeof nothing {
    const { selection } = this.#grid;
    return this.#bar.render({
      t: this.#selecting.t,
      selection,
      total: this.#list.source.length,
      onRecover: () => void this.#onRecover(),
    });
  }

  /** Below the rows; what failed as a whole stands in the banner above them. */
  #renderMoreFailed(retry: () => void): TemplateResult {
    if (!this.#list.moreError) return html``;
    const again = button({ label: this.words.t('retry'), part: 'retry', onClick: retry });
    return banner({
      tone: 'danger',
      text: this.strings.t('loadMoreFailed'),
      role: 'alert',
      part: 'message',
      actions: again,
    });
  }

  /** Loads the first rows again and everything that hangs on them. */
  refresh(): void {
    this.environment.shared?.invalidate(['plans', 'installments']);
  }

  /** Saves all plans that match, over all pages, as a CSV file: as chosen before, else the view's columns as the language writes them. */
  exportCsv(): Promise<void> {
    return this.#export.start();
  }

  get #exported(): ExportSetting | undefined {
    const { client } = this.environment;
    return (
      client && {
        client,
        query: this.#query,
        shown: this.#grid.columns.map(({ id }) => id),
        total: this.#list.source.length,
        meta: this.meta.data,
        fileName: this.strings.t('fileName'),
        pageLocale: this.locales.locale,
        texts: tableStrings,
        messages: this.messages,
        storageKey: this.storageKey,
      }
    );
  }

  get #query(): PlanFilters & { sort: PlanSort } {
    return { ...this.environment.scope.filters, sort: this.sort };
  }

  get #wording(): Wording {
    return { t: this.strings.t, billing: this.#billing.t, formats: this.locales.formats };
  }

  get #rowActions() {
    return { host: this, menu: this.#menu, actions: this.#actions, meta: this.meta.data, wording: this.#wording };
  }

  get #selectionWords() {
    const { t } = this.#selecting;
    return { row: (plan: Plan) => t('selectRow', { name: clean(plan.customer.name) }), loaded: t('selectLoaded') };
  }

  get #count(): string {
    const { length, loaded } = this.#list.source;
    if (this.#list.data === undefined) return '';
    return length === undefined
      ? this.strings.t('countOpen', { count: loaded })
      : this.strings.t('countAll', { count: length });
  }

  /** Other filters, other rows: what is ticked out of sight must not be acted on. */
  #followScope(): void {
    const { filters } = this.environment.scope;
    if (filters === this.#filters) return;
    if (this.#filters) this.#grid.selection.clear();
    this.#filters = filters;
  }

  async #onRecover(): Promise<void> {
    const { allBut, rows } = this.#grid.selection;
    const { filters } = this.environment.scope;
    await this.#recovery.open(allBut ? { filters, except: allBut } : { plans: rows });
  }

  #onSort({ key, descending }: Sort): void {
    const sort = PlanSort.safeParse(`${descending ? '-' : ''}${key}`);
    if (sort.success) this.sort = sort.data;
  }

  async #onToggle(plan: Plan, open: boolean): Promise<void> {
    try {
      const { PlanDetails } = await import('./details.js');
      this.#details ??= new PlanDetails(this);
      this.#details.toggle(plan, open);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  /** Code that is loaded on demand did not come. */
  #onFailure(error: unknown): void {
    this.#notice.say(problemText(asTrancheError(error), this.words.t, this.#billing.t), 'danger');
  }

  /** The page may take over; else our own change is on its way, and the list keeps the reader's place meanwhile. */
  #onConfirmed(request: PlanRequest): boolean {
    const go = this.dispatchEvent(requestEvent(request));
    if (go) this.#list.hold();
    return go;
  }

  #onOutcome(outcome: PlanOutcome | undefined): void {
    this.#list.release(outcome?.plan);
    if (outcome) this.dispatchEvent(outcomeEvent(outcome));
  }
}

function toSort(sort: PlanSort): Sort {
  const descending = sort.startsWith('-');
  return { key: descending ? sort.slice(1) : sort, descending };
}

function requestEvent(request: PlanRequest): Event {
  if (request.action === 'cancel') return new PlanCancelEvent(request);
  return request.action === 'refund' ? new PlanRefundEvent(request) : new InstallmentRetryEvent(request);
}

function outcomeEvent(outcome: PlanOutcome): Event {
  if (outcome.action === 'cancel') return new PlanCanceledEvent(outcome.plan);
  return outcome.action === 'refund' ? new PlanRefundedEvent(outcome) : new InstallmentRetriedEvent(outcome);
}
