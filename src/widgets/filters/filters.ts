import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import ListFilter from 'lucide/dist/esm/icons/list-filter.mjs';
import { NoticeController } from '../../blocks/notice.js';
import { palette } from '../../blocks/palette.js';
import { SearchController } from '../../blocks/plan-search.js';
import { problemText } from '../../blocks/problem-text.js';
import { statusBadgeStyles } from '../../blocks/status-badge.js';
import { billingWords } from '../../blocks/words.js';
import { asTrancheError } from '../../core/errors.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { badgeStyles } from '../../ui/badge.js';
import { button } from '../../ui/button.js';
import { fieldStyles } from '../../ui/field.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { AddressSync } from './address-sync.js';
import { chipsOf, type Chip } from './chips.js';
import { chipList } from './chip-list.js';
import { CountView } from './count-view.js';
import type { Bar, FieldPanels } from './field-panels.js';
import { chosenCount, fieldsOf, replacing, type FieldName } from './model.js';
import { presetOf, type Preset } from './presets.js';
import { productsQuery } from './products.js';
import { filterStrings } from './strings.js';
import { styles } from './styles.js';
import { trigger } from './trigger.js';
import type { ViewsBar, ViewsPanel } from './views-panel.js';

type PanelField = Exclude<FieldName, 'search'>;

/**
 * One bar of filters for all widgets of a provider: what is chosen here narrows them, and what is chosen in them is shown here as chips,
 * each with a way to take it away. With `sync-url` the filters stand in the page's address, the text that was searched for included, and
 * "back" undoes a choice; with `views-key` they can be kept on this device under a name. Where it is narrow, the controls fold behind one button.
 *
 * @summary Filters for all widgets of a provider, with chips, count and saved views
 * @tag tranche-filters
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, after the widget's
 * @csspart form - Search box and buttons
 * @csspart field - The search box with its label
 * @csspart label - The label of the search box
 * @csspart input - The search box, or a button that opens choices
 * @csspart chip - One filter in force
 */
export class FiltersElement extends WidgetElement {
  static override styles = [palette, badgeStyles, statusBadgeStyles, fieldStyles, styles];

  /** Which controls, in a row: `search product period status issued currency country`. All of them without it. Chips show every filter. */
  @property() fields?: string | undefined;

  /** Keeps the filters in the parameters of the page's address. Search texts, which may be names, then stand there too. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** In front of each parameter's name, for pages that have parameters of the same name or two bars. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';

  /** Key under which named views are kept on this device; without it there are none. */
  @property({ attribute: 'views-key' }) viewsKey?: string | undefined;

  /** @internal */
  override readonly strings = new StringsController(this, filterStrings);
  readonly #billing = new StringsController(this, billingWords);
  // Before whatever asks with the filters.
  protected readonly address = new AddressSync(this, { isOn: () => this.syncUrl, prefix: () => this.urlPrefix });
  readonly #search = new SearchController(this);
  readonly #notice = new NoticeController(this, this.live);
  readonly #count = new CountView(this);
  readonly #products = productsQuery(this, () => this.#filters.product !== undefined || this.#isOpen('product'));
  #panels: FieldPanels | undefined;
  #views: ViewsPanel | undefined;
  #isUnfolded = false;
  #preferred: Preset | undefined;

  protected override render(): TemplateResult {
    const { t, ready } = this.strings;
    if (ready) this.#count.tell(t);
    return renderFrame(this, {
      title: t('title'),
      toolbar: this.viewsKey ? this.#renderViewsButton() : nothing,
      dataAsOf: this.#count.query.data?.dataAsOf,
      footer: this.#count.render(t),
      body: html`${this.#notice.render(this.words.t('close'))}${renderQuery(this, this.meta, {
        ready: () => html`${this.#renderForm()} ${this.#renderChips()}`,
        skeleton: () => skeletonLines(2),
      })}`,
      overlays: [this.#panels?.render(), this.#views?.render()],
    });
  }

  /** Asks again how many plans match, although nothing seems to have changed. */
  refresh(): void {
    this.#count.query.refresh();
  }

  #renderForm(): TemplateResult {
    const { t } = this.strings;
    const fields = fieldsOf(this.fields);
    const panels = fields.filter((field) => field !== 'search');
    const chosen = panels.filter((field) => chosenCount(field, this.#filters) > 0).length;
    const fold = chosen > 0 ? t('withCount', { name: t('title'), count: chosen }) : t('title');
    const onFold = () => {
      this.#isUnfolded = !this.#isUnfolded;
      this.requestUpdate();
    };
    return html`<form class="bar" part="form" novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${fields.includes('search') ? this.#search.render(t('searchLabel'), t('searchHint')) : nothing}
      <div class="fold">
        ${button({ label: fold, icon: ListFilter, expanded: this.#isUnfolded, controls: 'controls', onClick: onFold })}
      </div>
      <div class="controls ${this.#isUnfolded ? 'open' : ''}" id="controls">
        ${panels.map((field) => this.#renderTrigger(field))}
      </div>
    </form>`;
  }

  #renderTrigger(field: PanelField): TemplateResult {
    const { t } = this.strings;
    const count = chosenCount(field, this.#filters);
    return trigger({
      id: `field-${field}`,
      label: count > 0 ? t('withCount', { name: t(field), count }) : t(field),
      panel: 'field-panel',
      isOpen: this.#isOpen(field),
      isChosen: count > 0,
      onClick: (anchor) => void this.#onField(field, anchor),
    });
  }

  #renderViewsButton(): TemplateResult {
    return trigger({
      id: 'views',
      label: this.strings.t('views'),
      panel: 'views-panel',
      isOpen: this.#views?.isOpen ?? false,
      onClick: (anchor) => void this.#onViews(anchor),
    });
  }

  #renderChips(): TemplateResult | typeof nothing {
    const names = new Map(this.#products.data?.items.map(({ id, name }) => [id, name]));
    const chips = chipsOf(this.#filters, {
      t: this.strings.t,
      words: this.#billing.t,
      formats: this.locales.formats,
      preset: this.#preset,
      productName: (id) => names.get(id),
    });
    return chipList(chips, {
      t: this.strings.t,
      onRemove: (chip, place) => this.#onRemove(chip, place),
      onClear: () => this.#onClear(),
    });
  }

  get #filters(): PlanFilters {
    return this.environment.scope.filters;
  }

  get #preset(): Preset | undefined {
    return presetOf(this.#filters, this.meta.data?.today, this.#preferred);
  }

  get #bar(): Bar {
    return {
      t: this.strings.t,
      billing: this.#billing.t,
      filters: this.#filters,
      products: this.#products,
      today: this.meta.data?.today,
      preset: this.#preset,
      set: (patch, preset) => {
        this.#preferred = preset ?? this.#preferred;
        this.environment.scope.set(patch);
      },
    };
  }

  get #viewsBar(): ViewsBar {
    return {
      label: this.strings.t('views'),
      key: this.viewsKey ?? '',
      filters: this.#filters,
      today: this.meta.data?.today,
      preset: this.#preset,
      apply: (filters, preset) => {
        this.#preferred = preset;
        this.environment.scope.set(replacing(filters));
      },
    };
  }

  #isOpen(field: FieldName): boolean {
    return this.#panels?.isOpen(field) ?? false;
  }

  async #onField(field: PanelField, anchor: HTMLElement): Promise<void> {
    try {
      const { FieldPanels } = await import('./field-panels.js');
      this.#panels ??= new FieldPanels(this, () => this.#bar);
      this.#panels.toggle(field, anchor);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  async #onViews(anchor: HTMLElement): Promise<void> {
    try {
      const { ViewsPanel } = await import('./views-panel.js');
      this.#views ??= new ViewsPanel(this, () => this.#viewsBar);
      this.#views.toggle(anchor);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  /** Code that is loaded on demand did not come. */
  #onFailure(error: unknown): void {
    this.#notice.say(problemText(asTrancheError(error), this.words.t, this.#billing.t), 'danger');
  }

  /** Focus goes to the chip that took the place, or to what is left. */
  #onRemove(chip: Chip, place: number): void {
    this.environment.scope.set(chip.removal);
    void this.updateComplete.then(() => {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.chips button')];
      (buttons[Math.min(place, buttons.length - 2)] ?? this.#firstControl)?.focus();
    });
  }

  #onClear(): void {
    this.environment.scope.clear();
    this.#firstControl?.focus();
  }

  get #firstControl(): HTMLElement | null {
    const controls = [...this.renderRoot.querySelectorAll<HTMLElement>('.bar :is(input, button)')];
    return controls.find((control) => control.checkVisibility()) ?? null;
  }
}
