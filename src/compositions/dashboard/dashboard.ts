import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readSearch } from '../../blocks/address-filters.js';
import { tellDeveloper } from '../../frame/developer.js';
import { renderFrame } from '../../frame/render-frame.js';
import { renderQuery } from '../../frame/render-query.js';
import { WidgetElement } from '../../frame/widget-element.js';
import type { Message } from '../../i18n/strings.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { isFiltered } from '../../model/plan-filters.js';
import type { Environment } from '../../state/environment.js';
import { EnvironmentProvider, unconnected } from '../../state/environment-provider.js';
import type { Scope } from '../../state/scope.js';
import { define } from '../../ui/define.js';
import { ScopeChangedEvent } from '../../widgets/provider/events.js';
import { classes } from '../classes.js';
import { exportedParts } from './exported-parts.js';
import { prefixOf, sections, sectionsOf, spansOf, type SectionName, type Span } from './model.js';
import { placeView } from './place-view.js';
import { Places } from './places.js';
import { texts } from './strings.js';
import { styles } from './styles.js';

/** Texts to replace, for each section by its name. */
export type SectionMessages = Readonly<Partial<Record<SectionName, Readonly<Record<string, Message>>>>>;

/**
 * The whole installments dashboard in one tag: filters, headline figures, charts, revenue, what is overdue, and the table of plans. Each
 * section is a widget of the kit, loaded when its place comes near the view; all of them share one client and one set of filters, those of
 * the provider around or, with a `client` of its own, the dashboard's.
 *
 * Sections by name: `filters summary status overdue currency country possible products table`. Their widgets' events reach the page as the
 * dashboard's; `composedPath()[0]` is the widget. Their parts carry the section's name in front: `::part(table-row)`.
 *
 * @summary The whole installments dashboard in one tag
 * @tag tranche-dashboard
 * @status stable
 * @since 0.1.0
 * @slot toolbar - The page's own controls, beside the heading
 * @csspart cell - The box of one section
 * @csspart body - All boxes
 * @fires {ScopeChangedEvent} tranche-scope-changed - Somebody changed the filters, where the dashboard has a client of its own; else the provider tells
 */
export class DashboardElement extends WidgetElement {
  static override styles = [styles];

  /** Which sections, in their order, by name; all of them without it. */
  @property() sections?: string | undefined;

  /** Keeps the filters in the parameters of the page's address. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** In front of each parameter's name. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';

  /** Key under which named views of the filters are kept on this device; without it there are none. */
  @property({ attribute: 'views-key' }) viewsKey?: string | undefined;

  /** Key under which the table's columns are kept on this device; without it they are not. */
  @property({ attribute: 'storage-key' }) storageKey?: string | undefined;

  /** Without exports in all sections. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Replaces single texts of the sections' widgets, by section and key. */
  @property({ attribute: false }) sectionMessages?: SectionMessages | undefined;

  /** Level of the dashboard's heading in the page, 1 to 5; its sections' are one below. */
  override headingLevel = 2;

  /** @internal */
  override readonly strings = new StringsController(this, texts);

  readonly #inner = new EnvironmentProvider(this, unconnected(this.environment.scope));
  readonly #places = new Places(this, {
    make: (name) => this.#make(name),
    names: () => this.#names,
    onFailure: (error) => this.fail(error),
  });
  #names: readonly SectionName[] = [];
  #unknown = '';
  #narrowed: Scope | undefined;
  #hasData = false;

  constructor() {
    super();
    // Its own; a provider's scope has the provider to tell.
    this.environment.scope.subscribe(({ origin, filters }) => {
      if (origin === 'user') this.dispatchEvent(new ScopeChangedEvent(filters));
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#choose();
    this.#narrow();
    this.#inner.provide(this.#passedOn);
    for (const [name, element] of this.#places.elements) this.#prepare(name, element);
  }

  protected override render(): TemplateResult {
    return renderFrame(this, { title: this.strings.t('title'), body: this.#renderBody() });
  }

  /** Asks again in all sections, although nothing seems to have changed. */
  refresh(): void {
    this.environment.shared?.invalidate();
  }

  /** Loads the code of all sections, those far from the view too: before printing, for instance. */
  async loadAll(): Promise<void> {
    await this.updateComplete;
    await this.#places.loadAll();
  }

  /** One face in place of nine where nothing can be had: no client, no session, no network. */
  #renderBody(): TemplateResult {
    const { data, error, pending } = this.meta;
    if (this.surroundings.unconnected() || (error && !data))
      return renderQuery(this, this.meta, { ready: () => nothing });
    this.noteShown({ face: this.#hasData ? 'ready' : 'loading', stale: false, busy: false, error: undefined });
    return html`<div
      class="content places"
      part="body"
      tabindex="-1"
      aria-busy=${pending ? 'true' : 'false'}
      @tranche-ready=${this.#onReady}
    >
      ${spansOf(this.#names).map((span) => this.#renderPlace(span))}
    </div>`;
  }

  #renderPlace(span: Span): TemplateResult {
    const { name } = span;
    return placeView({
      span,
      status: this.#places.statusOf(name),
      element: this.#places.elementOf(name),
      isFocused: (this.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset['section'] === name,
      level: this.#innerLevel,
      t: this.strings.t,
      retry: this.words.t('retry'),
      load: () => void this.#places.load(name),
      again: () => void this.#onRetry(name),
    });
  }

  /** What is around, with the language spelled out: around the widgets is the dashboard's own frame, in the language of its texts. */
  get #passedOn(): Environment {
    const { current, scope } = this.environment;
    return { ...(current ?? unconnected(scope)), locale: this.locales.locale };
  }

  get #innerLevel(): number {
    return Math.min(6, this.headingLevel + 1);
  }

  #choose(): void {
    const { names, unknown } = sectionsOf(this.sections);
    this.#names = names;
    const text = unknown.join(' ');
    if (text !== this.#unknown && text !== '')
      tellDeveloper(`<${this.localName}>: there is no section ${text}; known are ${Object.keys(sections).join(' ')}.`);
    this.#unknown = text;
  }

  /** Before the first question: the bar that keeps the filters in the address comes later. */
  #narrow(): void {
    const { scope } = this.environment;
    if (!this.syncUrl || scope === this.#narrowed || !this.#names.includes('filters')) return;
    this.#narrowed = scope;
    const filters = readSearch(this.ownerDocument.defaultView?.location.search ?? '', this.urlPrefix);
    if (isFiltered(filters)) scope.replace(filters);
  }

  /** Of this very copy of the kit, under tags with the dashboard's own prefix. */
  async #make(name: SectionName): Promise<HTMLElement> {
    const tag = sections[name];
    const ctor = await classes[tag]();
    const element = this.ownerDocument.createElement(define(tag, ctor, { prefix: prefixOf(this.localName) }));
    element.setAttribute('exportparts', exportedParts(name));
    return element;
  }

  #prepare(name: SectionName, element: HTMLElement): void {
    const { noExport, syncUrl, urlPrefix, viewsKey, storageKey } = this;
    const own: Partial<Record<SectionName, object>> = {
      filters: { syncUrl, urlPrefix, viewsKey },
      table: { storageKey, noSearch: this.#names.includes('filters') },
    };
    const messages = this.sectionMessages?.[name];
    Object.assign(element, { headingLevel: this.#innerLevel, noExport, messages, ...own[name] });
  }

  /** The button goes with the face; whoever pressed it waits at the same place. */
  async #onRetry(name: SectionName): Promise<void> {
    void this.#places.load(name);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-section=${name}]`)?.focus();
  }

  /** The first data of any section is the dashboard's; it tells so itself, once. */
  #onReady(event: Event): void {
    event.stopPropagation();
    this.#hasData = true;
    this.requestUpdate();
  }
}
