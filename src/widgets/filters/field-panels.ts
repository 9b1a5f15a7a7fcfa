import { html, nothing, type TemplateResult } from 'lit';
import { statusBadge } from '../../blocks/status-badge.js';
import type { BillingWords } from '../../blocks/words.js';
import type { LocalDate } from '../../core/calendar.js';
import { clean } from '../../core/text.js';
import { errorText } from '../../frame/faces.js';
import type { FrameHost } from '../../frame/host.js';
import { StringsController } from '../../i18n/strings-controller.js';
import type { Translate } from '../../i18n/strings.js';
import { planStatuses } from '../../model/plan.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { adoptStyles } from '../../ui/adopt.js';
import { button } from '../../ui/button.js';
import { PanelController } from '../../ui/panel.js';
import { panelStyles } from '../../ui/panel-styles.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { choiceList, type Choice } from './choice-list.js';
import { fieldPanelStyles } from './field-panel-styles.js';
import { countryQuery, currencyQuery, type OptionsQuery } from './field-queries.js';
import { keysOf, without, type FieldName, type ListField } from './model.js';
import { panelStrings } from './panel-strings.js';
import { periodChoices } from './period-choices.js';
import type { Preset } from './presets.js';
import type { ProductsQuery } from './products.js';
import { RangeFields } from './range-fields.js';
import type { en } from './strings/en.js';

/** What the panels need of the bar, as it is now. */
export interface Bar {
  readonly t: Translate<typeof en>;
  readonly billing: BillingWords;
  readonly filters: PlanFilters;
  readonly products: ProductsQuery;
  readonly today: LocalDate | undefined;
  readonly preset: Preset | undefined;
  readonly set: (patch: PlanFilters, preset?: Preset) => void;
}

/** From so many on, what was chosen when the panel opened stands first. */
const LONG = 9;

/** The panel behind each button of the bar. Loaded when the first one is pressed. */
export class FieldPanels {
  readonly #host: FrameHost;
  readonly #read: () => Bar;
  readonly #panel: PanelController;
  readonly #strings;
  readonly #currencies: OptionsQuery;
  readonly #countries: OptionsQuery;
  readonly #period: RangeFields;
  readonly #issued: RangeFields;
  #field: FieldName = 'status';
  #find = '';
  #first: readonly string[] = [];
  #ownDates = false;

  constructor(host: FrameHost, read: () => Bar) {
    this.#host = host;
    this.#read = read;
    this.#panel = new PanelController(host, 'field-panel');
    this.#strings = new StringsController(host, panelStrings);
    this.#currencies = currencyQuery(host, () => this.isOpen('currency'));
    this.#countries = countryQuery(host, () => this.isOpen('country'));
    this.#period = this.#range('date', ['from', 'to']);
    this.#issued = this.#range('number', ['issuedMin', 'issuedMax']);
    adoptStyles(host, [panelStyles, fieldPanelStyles]);
  }

  get #bar(): Bar {
    return this.#read();
  }

  isOpen(field: FieldName): boolean {
    return this.#panel.isOpen && this.#field === field;
  }

  toggle(field: FieldName, anchor: HTMLElement): void {
    if (this.isOpen(field)) {
      this.#panel.close();
      return;
    }
    this.#panel.close({ keepFocus: true });
    this.#field = field;
    this.#find = '';
    this.#ownDates = false;
    this.#first = isListField(field) ? [...(this.#bar.filters[field] ?? [])] : [];
    this.#panel.open(anchor, {
      label: this.#bar.t(nameKey(field)),
      isReady: () => this.#strings.ready && !this.#isAwaited(field),
      onClosed: () => {
        this.#period.reset();
        this.#issued.reset();
      },
    });
  }

  render(): TemplateResult {
    return this.#panel.render(() =>
      this.#strings.ready ? html`${this.#renderField()}${this.#renderFoot()}` : skeletonLines(5),
    );
  }

  #isAwaited(field: FieldName): boolean {
    const query = { product: this.#bar.products, currency: this.#currencies, country: this.#countries }[
      field as string
    ];
    return query !== undefined && query.data === undefined && query.error === undefined;
  }

  #renderField(): TemplateResult {
    const { t } = this.#strings;
    switch (this.#field) {
      case 'period':
        return this.#renderPeriod();
      case 'issued':
        return html`<fieldset class="choices">
          <legend class="sr">${this.#bar.t('issued')}</legend>
          ${this.#issued.render(t, t('issuedHint'))}
        </fieldset>`;
      case 'product':
        return this.#renderProducts();
      case 'currency':
        return this.#renderAsked('currency', this.#currencies);
      case 'country':
        return this.#renderAsked('country', this.#countries);
      default:
        return this.#renderList('status', this.#statuses);
    }
  }

  #renderFoot(): TemplateResult {
    const keys = keysOf[this.#field];
    const isEmpty = keys.every((key) => this.#bar.filters[key] === undefined);
    const onClear = () => {
      this.#period.reset();
      this.#issued.reset();
      this.#bar.set(without(keys));
    };
    return html`<div class="panel-foot">
      ${button({ label: this.#strings.t('clearField'), kind: 'quiet', refused: isEmpty, onClick: onClear })}
      ${button({ label: this.#host.words.t('done'), onClick: () => this.#panel.close() })}
    </div>`;
  }

  #renderPeriod(): TemplateResult {
    const { t } = this.#strings;
    const { filters, preset, today } = this.#bar;
    return html`<fieldset class="choices">
      <legend class="sr">${this.#bar.t('period')}</legend>
      ${periodChoices({
        filters,
        preset,
        today,
        isOwn: this.#ownDates,
        t: this.#bar.t,
        panelT: t,
        onChoose: (patch, chosen) => {
          this.#ownDates = false;
          this.#period.reset();
          this.#bar.set(patch, chosen);
        },
        onOwn: () => {
          this.#ownDates = true;
          this.#host.requestUpdate();
        },
      })}
      ${this.#period.render(t)}
    </fieldset>`;
  }

  #renderProducts(): TemplateResult {
    const { products } = this.#bar;
    const { data } = products;
    const { collator } = this.#host.locales.formats;
    const choices = (data?.items ?? [])
      .map(({ id, name }): Choice => ({ value: id, label: clean(name) }))
      .sort((a, b) => collator.compare(a.label, b.label));
    return html`${this.#renderAnswer(products, () => this.#renderList('product', choices))}
    ${data?.isCut ? html`<p class="note">${this.#strings.t('incomplete', { shown: choices.length })}</p>` : nothing}`;
  }

  #renderAsked(field: 'currency' | 'country', query: OptionsQuery): TemplateResult {
    return this.#renderAnswer(query, (values) =>
      this.#renderList(
        field,
        values.map((value) => this.#named(field, value)),
      ),
    );
  }

  #renderAnswer<D>(
    query: { readonly data: D | undefined; readonly error: Parameters<typeof errorText>[1] | undefined; retry(): void },
    draw: (data: D) => TemplateResult,
  ): TemplateResult {
    if (query.data !== undefined) return draw(query.data);
    if (!query.error) return skeletonLines(5);
    return html`<p class="note" role="alert">${errorText(this.#host, query.error)}</p>
      ${button({ label: this.#host.words.t('retry'), part: 'retry', onClick: () => query.retry() })}`;
  }

  #renderList(field: ListField, choices: readonly Choice[]): TemplateResult {
    const chosen: readonly string[] = this.#bar.filters[field] ?? [];
    const known = new Set(choices.map(({ value }) => value));
    const others = chosen.filter((value) => !known.has(value)).map((value) => this.#named(field, value));
    return choiceList({
      label: this.#bar.t(field),
      choices: this.#ordered([...others, ...choices]),
      chosen,
      find: this.#find,
      t: this.#strings.t,
      onFind: (text) => {
        this.#find = text;
        this.#host.requestUpdate();
      },
      onToggle: (value) => {
        const rest = chosen.filter((one) => one !== value);
        this.#bar.set({ [field]: rest.length < chosen.length ? rest : [...chosen, value] });
      },
    });
  }

  /** In a long list what was chosen before is on top; what is ticked now stays where it is. */
  #ordered(choices: readonly Choice[]): readonly Choice[] {
    if (choices.length < LONG) return choices;
    const isFirst = ({ value }: Choice): boolean => this.#first.includes(value);
    return [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice))];
  }

  #named(field: ListField, value: string): Choice {
    const { formats } = this.#host.locales;
    if (field === 'country') return { value, label: formats.country(value) };
    if (field === 'currency') return { value, label: `${value} · ${formats.currencyName(value)}` };
    return { value, label: value };
  }

  get #statuses(): readonly Choice[] {
    const { billing } = this.#bar;
    return planStatuses.map((value) => ({
      value,
      label: billing(`status_${value}`),
      content: statusBadge(value, billing),
    }));
  }

  #range(
    type: 'date' | 'number',
    [low, high]: readonly ['from', 'to'] | readonly ['issuedMin', 'issuedMax'],
  ): RangeFields {
    const toFilter = (text: string): string | number | undefined =>
      text === '' ? undefined : type === 'date' ? text : Number(text);
    return new RangeFields({
      type,
      values: () => ({ from: String(this.#bar.filters[low] ?? ''), to: String(this.#bar.filters[high] ?? '') }),
      apply: ({ from, to }) => this.#bar.set({ [low]: toFilter(from), [high]: toFilter(to) }),
      refuse: (text) => this.#host.live.say(text),
      update: () => this.#host.requestUpdate(),
    });
  }
}

function isListField(field: FieldName): field is ListField {
  return field === 'product' || field === 'status' || field === 'currency' || field === 'country';
}

function nameKey(field: FieldName): Exclude<FieldName, 'search'> {
  return field === 'search' ? 'status' : field;
}
