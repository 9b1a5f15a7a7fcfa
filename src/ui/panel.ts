import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { Anchored } from './anchored.js';
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
  readonly #box = new Anchored({ left: () => this.close({ keepFocus: true }), moved: () => this.#place() });
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
    return this.#box.anchor !== undefined;
  }

  open(anchor: HTMLElement, options: PanelOptions): void {
    this.#release();
    this.#box.hold(anchor);
    this.#options = options;
    this.#isNew = true;
    this.#waits = false;
    this.#host.requestUpdate();
  }

  /** Closes; focus returns to what opened it unless `keepFocus`. */
  close({ keepFocus = false } = {}): void {
    const anchor = this.#release();
    if (!anchor) return;
    if (!keepFocus && anchor.isConnected) anchor.focus({ preventScroll: true });
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {
      anchor,
      popover: { value: popover },
    } = this.#box;
    if (!popover || !anchor) return;
    if (!anchor.isConnected) {
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
      ${ref(this.#box.popover)}
      @keydown=${this.#onKeyDown}
      @focusout=${this.#box.onFocusOut}
    >
      ${this.isOpen ? content() : nothing}
    </div>`;
  }

  #place(): void {
    const {
      anchor,
      popover: { value: popover },
    } = this.#box;
    if (!popover || !anchor || this.#isNew) return;
    const { scrollTop } = popover;
    place(popover, anchor, { align: this.#options.align ?? 'start' });
    popover.scrollTop = scrollTop;
    this.#height = popover.offsetHeight;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  #release(): HTMLElement | undefined {
    const anchor = this.#box.release();
    if (anchor) this.#options.onClosed?.();
    return anchor;
  }
}
