import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { LiveHost } from './host.js';
import { place, type PlaceOptions } from './place.js';

export interface PanelOptions {
  /** Names the panel for assistive technology. */
  label: string;
  align?: PlaceOptions['align'];
  /** False while the controls are awaited: focus waits in the panel meanwhile. */
  isReady?: () => boolean;
  /** Runs however it closes. */
  onClosed?: () => void;
}

const focusable = 'input:not([disabled]), button, select, textarea, a[href]';

/**
 * One box of controls in the top layer, beside the button that opened it: a dialog that is not modal. The page behind stays usable; a press
 * outside, Escape, and focus that goes elsewhere close it. Escape and {@link close} give focus back to the button.
 *
 *     readonly panel = new PanelController(this, 'choices');
 *     render() { return html`… ${this.panel.render(() => html`<fieldset>…</fieldset>`)}`; }   // outside of what is clipped
 *
 * The content is drawn only while open. The button has `aria-expanded`, `aria-haspopup="dialog"` and, while open, `aria-controls` of the
 * panel's id. Styles: `panelStyles` of panel-styles.ts.
 */
export class PanelController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #id: string;
  readonly #popover = createRef<HTMLElement>();
  #anchor: HTMLElement | undefined;
  #options: PanelOptions = { label: '' };
  #isNew = false;
  #waits = false;
  #height = 0;

  /** `id` is unique in the shadow root. */
  constructor(host: LiveHost, id: string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  open(anchor: HTMLElement, options: PanelOptions): void {
    this.#release();
    this.#anchor = anchor;
    this.#options = options;
    this.#isNew = true;
    this.#waits = false;
    const page = anchor.ownerDocument;
    page.addEventListener('pointerdown', this.#onOutside, true);
    page.addEventListener('scroll', this.#place, true);
    page.defaultView?.addEventListener('resize', this.#place);
    this.#host.requestUpdate();
  }

  /** Closes; focus returns to what opened it unless `keepFocus`. */
  close({ keepFocus = false } = {}): void {
    const anchor = this.#anchor;
    if (!anchor) return;
    this.#release();
    if (!keepFocus && anchor.isConnected) anchor.focus({ preventScroll: true });
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const popover = this.#popover.value;
    if (!popover || !this.#anchor) return;
    if (!this.#anchor.isConnected) {
      this.close({ keepFocus: true });
      return;
    }
    const opens = this.#isNew;
    this.#isNew = false;
    if (opens) popover.showPopover();
    if (opens || popover.offsetHeight !== this.#height) this.#place();
    if (opens || this.#waits) this.#enter(popover);
  }

  /** Focus goes to the first control, or to the radio that is checked. Whoever has gone on meanwhile is left alone. */
  #enter(popover: HTMLElement): void {
    const hasGoneOn = this.#waits && !popover.matches(':focus');
    this.#waits = this.#options.isReady?.() === false;
    if (hasGoneOn) return;
    const controls = this.#waits ? [] : [...popover.querySelectorAll<HTMLElement>(focusable)];
    const checked = controls.find((control) => control.matches('input[type=radio]:checked'));
    (checked ?? controls[0] ?? popover).focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.#release();
  }

  render(content: () => unknown): TemplateResult {
    return html`<div
      class="panel"
      id=${this.#id}
      role="dialog"
      popover="manual"
      tabindex="-1"
      aria-label=${this.#options.label || nothing}
      ${ref(this.#popover)}
      @keydown=${this.#onKeyDown}
      @focusout=${this.#onFocusOut}
    >
      ${this.isOpen ? content() : nothing}
    </div>`;
  }

  readonly #place = (): void => {
    const popover = this.#popover.value;
    if (!popover || !this.#anchor || this.#isNew) return;
    const { scrollTop } = popover;
    place(popover, this.#anchor, { align: this.#options.align ?? 'start' });
    popover.scrollTop = scrollTop;
    this.#height = popover.offsetHeight;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.#popover.value?.contains(to) && to !== this.#anchor)
      this.close({ keepFocus: true });
  };

  readonly #onOutside = (event: Event): void => {
    const path = event.composedPath();
    const inside = [this.#popover.value, this.#anchor].some((own) => own !== undefined && path.includes(own));
    if (!inside) this.close({ keepFocus: true });
  };

  #release(): void {
    const page = this.#anchor?.ownerDocument;
    if (!page) return;
    page.removeEventListener('pointerdown', this.#onOutside, true);
    page.removeEventListener('scroll', this.#place, true);
    page.defaultView?.removeEventListener('resize', this.#place);
    this.#anchor = undefined;
    if (this.#popover.value?.matches(':popover-open')) this.#popover.value.hidePopover();
    this.#options.onClosed?.();
  }
}
