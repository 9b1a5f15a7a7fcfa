import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import { StringsController } from '../../i18n/strings-controller.js';
import type { FrameHost } from '../../frame/host.js';
import type { PlanFilters } from '../../model/plan-filters.js';
import { stableKey } from '../../state/stable-key.js';
import { adoptStyles } from '../../ui/adopt.js';
import { button } from '../../ui/button.js';
import { icon } from '../../ui/icon.js';
import { skeletonLines } from '../../ui/skeleton.js';
import { PanelController } from '../../ui/panel.js';
import { panelStyles } from '../../ui/panel-styles.js';
import { periodOf, type Preset } from './presets.js';
import { viewNameField } from './view-name-field.js';
import { Views, viewName, type SavedView } from './views.js';
import { viewsStrings } from './views-strings.js';
import { viewsPanelStyles } from './views-panel-styles.js';

/** What the panel needs of the bar, as it is now. */
export interface ViewsBar {
  readonly label: string;
  readonly key: string;
  readonly filters: PlanFilters;
  readonly today: string | undefined;
  readonly preset: Preset | undefined;
  /** All filters at once. */
  readonly apply: (filters: PlanFilters, preset: Preset | undefined) => void;
}

/** The saved views: apply, rename, delete with a way back, and save what is chosen now. Loaded when first asked for. */
export class ViewsPanel {
  readonly #host: FrameHost;
  readonly #read: () => ViewsBar;
  readonly #panel: PanelController;
  readonly #strings;
  #views: Views;
  #key: string;
  #name = '';
  #renamed: { readonly from: string; to: string; isTaken: boolean } | undefined;
  #removed: { readonly name: string; readonly restore: () => void } | undefined;

  constructor(host: FrameHost, read: () => ViewsBar) {
    this.#host = host;
    this.#read = read;
    this.#key = this.#bar.key;
    this.#views = new Views(this.#key);
    this.#panel = new PanelController(host, 'views-panel');
    this.#strings = new StringsController(host, viewsStrings);
    adoptStyles(host, [panelStyles, viewsPanelStyles]);
  }

  get #bar(): ViewsBar {
    return this.#read();
  }

  get isOpen(): boolean {
    return this.#panel.isOpen;
  }

  toggle(anchor: HTMLElement): void {
    if (this.isOpen) {
      this.#panel.close();
      return;
    }
    if (this.#bar.key !== this.#key) this.#views = new Views(this.#bar.key);
    this.#key = this.#bar.key;
    this.#views.read();
    this.#name = '';
    this.#renamed = undefined;
    this.#removed = undefined;
    this.#panel.open(anchor, { label: this.#bar.label, align: 'end', isReady: () => this.#strings.ready });
  }

  render(): TemplateResult {
    const { t } = this.#strings;
    return this.#panel.render(() =>
      !this.#strings.ready
        ? skeletonLines(4)
        : html`${
            this.#views.list.length === 0 && !this.#removed
              ? html`<p class="note">${t('none')}</p>`
              : html`<ul class="views">
                  ${this.#views.list.map((view) => this.#renderView(view))}
                </ul>`
          }
          ${this.#renderUndo()} ${this.#renderSave()}
          ${this.#views.kept ? nothing : html`<p class="note">${t('notKept')}</p>`}`,
    );
  }

  #renderView(view: SavedView): TemplateResult {
    const { t } = this.#strings;
    const { name } = view;
    if (this.#renamed?.from === name) return this.#renderRename(this.#renamed);
    const isNow = stableKey(this.#filtersOf(view)) === stableKey(this.#bar.filters);
    return html`<li class="view">
      <button class="apply" type="button" aria-current=${isNow ? 'true' : nothing} @click=${() => this.#apply(view)}>
        <span class="mark">${isNow ? icon(Check) : nothing}</span><bdi class="truncate">${name}</bdi>
      </button>
      ${button({
        label: t('rename', { name }),
        icon: Pencil,
        iconOnly: true,
        kind: 'quiet',
        onClick: () => this.#update(() => (this.#renamed = { from: name, to: name, isTaken: false }), '#view-name'),
      })}
      ${button({
        label: t('remove', { name }),
        icon: Trash,
        iconOnly: true,
        kind: 'quiet',
        onClick: () => this.#onRemove(name),
      })}
    </li>`;
  }

  #renderRename(renamed: { readonly from: string; to: string; isTaken: boolean }): TemplateResult {
    const { t } = this.#strings;
    const onSubmit = (event: Event) => {
      event.preventDefault();
      this.#onRename(renamed);
    };
    const stop = () => this.#update(() => (this.#renamed = undefined), '.apply');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      stop();
    };
    return html`<li>
      <form class="name" @submit=${onSubmit} @keydown=${onKeyDown}>
        ${viewNameField({
          id: 'view-name',
          label: t('nameLabel'),
          value: renamed.to,
          error: renamed.isTaken ? t('taken') : undefined,
          onInput: (text) => (renamed.to = text),
        })}
        <div class="acts">
          ${button({ label: this.#host.words.t('cancel'), kind: 'quiet', onClick: stop })}
          ${button({ label: t('save'), type: 'submit' })}
        </div>
      </form>
    </li>`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const removed = this.#removed;
    if (!removed) return nothing;
    const { t } = this.#strings;
    const onClick = () => {
      removed.restore();
      this.#update(() => (this.#removed = undefined), '.apply');
      this.#say(t('restored', { name: removed.name }));
    };
    return html`<div class="undo">
      <span>${t('removed', { name: removed.name })}</span>
      ${button({ label: t('undo'), id: 'views-undo', onClick })}
    </div>`;
  }

  #renderSave(): TemplateResult {
    const { t } = this.#strings;
    const replaces = viewName(this.#name) !== '' && this.#views.has(this.#name);
    const full = this.#views.full && !replaces;
    const onSubmit = (event: Event) => {
      event.preventDefault();
      this.#onSave();
    };
    return html`<form class="name save" @submit=${onSubmit}>
      ${viewNameField({
        id: 'new-view',
        label: t('newName'),
        value: this.#name,
        hint: full ? t('full') : replaces ? t('replaceHint') : '',
        onInput: (text) => {
          this.#name = text;
          this.#host.requestUpdate();
        },
      })}
      ${button({
        label: t(replaces ? 'replace' : 'save'),
        type: 'submit',
        refused: full || viewName(this.#name) === '',
      })}
    </form>`;
  }

  #apply(view: SavedView): void {
    this.#bar.apply(this.#filtersOf(view), view.preset);
    this.#say(this.#strings.t('applied', { name: view.name }));
    this.#panel.close();
  }

  /** The dates of a span with a name are those of today, not of the day on which it was saved. */
  #filtersOf({ filters, preset }: SavedView): PlanFilters {
    const { today } = this.#bar;
    return preset !== undefined && today !== undefined ? { ...filters, ...periodOf(preset, today) } : filters;
  }

  #onSave(): void {
    const { filters, preset } = this.#bar;
    const name = viewName(this.#name);
    if (!this.#views.save({ name, filters, preset })) return;
    this.#removed = undefined;
    this.#update(() => (this.#name = ''), '#new-view');
    this.#say(this.#strings.t('saved', { name }));
  }

  #onRename(renamed: { readonly from: string; to: string; isTaken: boolean }): void {
    const name = viewName(renamed.to);
    if (name === '') return;
    if (!this.#views.rename(renamed.from, name)) {
      this.#update(() => (renamed.isTaken = true), '#view-name');
      this.#say(this.#strings.t('taken'));
      return;
    }
    this.#update(() => (this.#renamed = undefined), '.apply');
    this.#say(this.#strings.t('renamed', { name }));
  }

  #onRemove(name: string): void {
    const restore = this.#views.remove(name);
    if (!restore) return;
    this.#update(() => (this.#removed = { name, restore }), '#views-undo');
    this.#say(this.#strings.t('removed', { name }));
  }

  #say(text: string): void {
    this.#host.live.say(text);
  }

  /** Changes what is drawn and goes on where the reader would look for it: the control that was used may be gone. */
  #update(change: () => void, next: string): void {
    const host = this.#host;
    change();
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const target = host.shadowRoot?.querySelector<HTMLElement>(`#views-panel ${next}`);
      (target ?? host.shadowRoot?.getElementById('new-view'))?.focus();
    });
  }
}
