import { html, type TemplateResult } from 'lit';
import { errorText } from '../../frame/faces.js';
import type { WidgetElement } from '../../frame/widget-element.js';
import type { Translate } from '../../i18n/strings.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { button } from '../../ui/button.js';
import { countQuery } from './count.js';
import type { en } from './strings/en.js';

/** How many plans match: shown, and said whenever other filters have been answered, whoever set them. */
export class CountView {
  readonly query;
  readonly #host: WidgetElement;
  #told: PlanFilters | undefined;

  constructor(host: WidgetElement) {
    this.#host = host;
    this.query = countQuery(host);
  }

  render(t: Translate<typeof en>): TemplateResult {
    const { error } = this.query;
    // Without `meta` nothing is shown but that failure.
    if (!error || !this.#host.meta.data)
      return html`<span class="figure count ${this.query.busy ? 'busy' : ''}">${this.#text(t)}</span>`;
    const retry = button({ label: this.#host.words.t('retry'), part: 'retry', onClick: () => this.query.retry() });
    return html`<span class="failed">${errorText(this.#host, error)}</span> ${retry}`;
  }

  /** Called at every update; says nothing the first time. */
  tell(t: Translate<typeof en>): void {
    const { data, error, pending } = this.query;
    const { filters } = this.#host.environment.scope;
    if (error && this.#host.meta.data) this.#host.fail(error);
    if (!data || error || pending || this.#told === filters) return;
    if (this.#told) this.#host.live.say(this.#text(t));
    this.#told = filters;
  }

  #text(t: Translate<typeof en>): string {
    const { data } = this.query;
    if (!data) return '';
    return t(this.#host.environment.scope.isNarrowed() ? 'countMatching' : 'countAll', { count: data.total });
  }
}
