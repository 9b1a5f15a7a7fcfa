import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import { button } from './button.js';
import type { LiveHost } from './host.js';

export interface DialogContent {
  /** Names the object: "Refund plan P-1042". */
  title: string;
  /** One sentence under the title, read out when the dialog opens. */
  description?: string | TemplateResult;
  body?: TemplateResult;
  /** Buttons, the primary one last. */
  actions?: TemplateResult;
  /** The word for the closing cross. */
  closeLabel: string;
  /** Working: Escape and the cross do nothing, nothing may be lost half-way. */
  busy?: boolean;
  /** The whole dialog is one form: Enter in a field and a `type: 'submit'` button come here. */
  onSubmit?: () => void;
}

/**
 * One modal dialog of a shadow root: native, so the page behind is inert and focus stays in.
 *
 *     readonly dialog = new DialogController(this);
 *     this.dialog.show();
 *     render() {
 *       return html`… ${this.dialog.render(() => ({ title: t('refundTitle', { plan }), closeLabel: words('close'), busy: running,
 *         body: field(…), actions: html`${button({ label: words('cancel'), onClick: () => this.dialog.close() })}
 *           ${button({ label: t('refund'), kind: 'danger', type: 'submit', busy: running })}`, onSubmit: this.#onRefund }))}`;
 *     }
 *
 * The content is drawn only while open. Focus goes to `autofocus` or the first control, and back to where it was when the dialog
 * closes. Styles: `dialogStyles` of dialog-styles.ts.
 */
export class DialogController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #id: string;
  #open = false;
  #busy = false;
  #opener: HTMLElement | undefined;
  #onClosed: (() => void) | undefined;

  /** `id` must be unique in the shadow root when there are two dialogs. */
  constructor(host: LiveHost, id = 'tranche-dialog') {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  // Looked up, not held by lit's `ref`: the card page would load that for two elements.
  get #dialog(): HTMLDialogElement | null {
    return (this.#host.shadowRoot ?? this.#host).querySelector(`dialog[aria-labelledby="${this.#id}-title"]`);
  }

  /** Opens; `onClosed` runs however it is closed, after focus has returned. */
  show(onClosed?: () => void): void {
    if (this.#open) return;
    this.#open = true;
    this.#onClosed = onClosed;
    this.#opener = focused(this.#host.ownerDocument);
    this.#host.requestUpdate();
  }

  /** Closes, busy or not: the code that made it busy knows. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#dialog?.close();
    if (this.#opener?.isConnected) this.#opener.focus({ preventScroll: true });
    this.#opener = undefined;
    const done = this.#onClosed;
    this.#onClosed = undefined;
    done?.();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (this.#open && dialog?.isConnected && !dialog.open) dialog.showModal();
    const body = dialog?.querySelector<HTMLElement>('.body');
    // A text that is too long must be scrolled by keyboard too.
    if (body)
      body.tabIndex =
        body.scrollHeight > body.clientHeight && !body.querySelector('input, select, textarea, a') ? 0 : -1;
  }

  hostDisconnected(): void {
    this.#open = false;
    this.#opener = undefined;
    this.#onClosed = undefined;
    this.#dialog?.close();
  }

  render(content: () => DialogContent): TemplateResult {
    const shown = this.#open ? content() : undefined;
    this.#busy = shown?.busy ?? false;
    return html`<dialog
      class="dialog"
      aria-labelledby="${this.#id}-title"
      aria-describedby=${shown?.description === undefined ? nothing : `${this.#id}-description`}
      @cancel=${this.#onCancel}
      @keydown=${this.#onKeyDown}
      @close=${this.#onClose}
    >
      ${shown ? this.#renderSheet(shown) : nothing}
    </dialog>`;
  }

  #renderSheet(content: DialogContent): TemplateResult {
    const { title, description, body, actions, busy = false, closeLabel } = content;
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      if (!busy) content.onSubmit?.();
    };
    return html`<form class="sheet" novalidate aria-busy=${busy ? 'true' : nothing} @submit=${onSubmit}>
      <div class="head">
        <h2 id="${this.#id}-title">${title}</h2>
        ${button({ label: closeLabel, icon: X, iconOnly: true, kind: 'quiet', refused: busy, onClick: () => this.close() })}
      </div>
      <div class="body">
        ${description === undefined ? nothing : html`<p id="${this.#id}-description">${description}</p>`}${body}
      </div>
      ${actions ? html`<div class="foot">${actions}</div>` : nothing}
    </form>`;
  }

  readonly #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (!this.#busy) this.close();
  };

  /** Engines let a second Escape through a prevented `cancel`; a prevented key they respect. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#busy) event.preventDefault();
  };

  /** Closed by the engine itself, whatever the reason. The event comes late: the dialog may have been opened again meanwhile. */
  readonly #onClose = (event: Event): void => {
    if (event.target === event.currentTarget && !this.#dialog?.open) this.close();
  };
}

/** The element that really has focus, down through open shadow roots. */
function focused(document: Document): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
