import { css, html, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { later } from '../core/timing.js';
import type { LiveHost } from './host.js';
import { place } from './place.js';

export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(40ch, 90vw);
    margin: 0;
    padding: calc(var(--_unit) * 1.25) calc(var(--_unit) * 2);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: light-dark(#242c37, #e8edf3);
    color: light-dark(#fff, #14181f);
    font-size: var(--_label-size);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .tooltip {
      background: Canvas;
      color: CanvasText;
    }
  }
`;

const PAUSE = 300;

/**
 * Shows what the eye cannot see: the whole of a `.truncate` text that really is cut, and the name of a control that is only an icon
 * (`data-tip`). It appears on hover and on keyboard focus of the text or of what contains it (a grid cell), stays while the
 * pointer is on it, and goes with Escape. Assistive technology knows these texts already, so it is hidden from it.
 *
 *     readonly tooltip = new TooltipController(this);
 *     render() { return html`… ${this.tooltip.render()}`; }
 */
export class TooltipController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #popover = createRef<HTMLElement>();
  #target: HTMLElement | undefined;
  #by: 'pointer' | 'focus' = 'pointer';
  #cancel: (() => void) | undefined;

  constructor(host: LiveHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    this.hide();
  }

  render(): TemplateResult {
    return html`<div class="tooltip" popover="manual" aria-hidden="true" ${ref(this.#popover)}></div>`;
  }

  hide(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#target = undefined;
    this.#host.ownerDocument.removeEventListener('scroll', this.#onScroll, true);
    if (this.#popover.value?.matches(':popover-open')) this.#popover.value.hidePopover();
  }

  /** On the shadow root: movements inside of it never reach the host. */
  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const root = this.#host.shadowRoot ?? this.#host;
    root[how]('pointerover', this.#onEnter);
    root[how]('pointerout', this.#onLeave);
    root[how]('focusin', this.#onEnter);
    root[how]('focusout', this.#onLeave);
    root[how]('pointerdown', this.#onLeave);
    root[how]('keydown', this.#onKey);
  }

  readonly #onEnter = (event: Event): void => {
    const path = event.composedPath();
    if (this.#popover.value && path.includes(this.#popover.value)) {
      this.#cancel?.();
      return;
    }
    const target = wordy(event, path);
    if (!target || target === this.#target) return;
    this.hide();
    this.#by = event.type === 'focusin' ? 'focus' : 'pointer';
    this.#cancel = later(() => this.#show(target), PAUSE);
  };

  readonly #onLeave = (event: Event): void => {
    // Where the pointer rests says nothing about what the keyboard is on, nor the other way round.
    if (event.type !== 'pointerdown' && event.type.startsWith('pointer') !== (this.#by === 'pointer')) return;
    if (event.type === 'pointerout' && this.#target) {
      this.#cancel?.();
      this.#cancel = later(() => this.hide(), PAUSE / 2);
    } else this.hide();
  };

  readonly #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') this.hide();
  };

  readonly #onScroll = (): void => this.hide();

  #show(target: HTMLElement): void {
    const popover = this.#popover.value;
    const text = target.dataset['tip'] ?? target.textContent.trim();
    if (!popover || !target.isConnected || text === '') return;
    this.#target = target;
    popover.textContent = text;
    popover.showPopover();
    place(popover, target, { align: target.dataset['tip'] === undefined ? 'start' : 'center', side: 'above' });
    this.#host.ownerDocument.addEventListener('scroll', this.#onScroll, true);
  }
}

/** What the pointer or the focus is on, if there is more to say about it. */
function wordy(event: Event, path: EventTarget[]): HTMLElement | undefined {
  const elements = path.filter((node) => node instanceof HTMLElement);
  const named = elements.find((node) => node.dataset['tip'] !== undefined);
  if (named) return event.type === 'focusin' && !named.matches(':focus-visible') ? undefined : named;
  const first = elements[0];
  const text =
    elements.find((node) => node.classList.contains('truncate')) ??
    (event.type === 'focusin' && first?.matches(':focus-visible')
      ? first.querySelector<HTMLElement>('.truncate')
      : null);
  return text && text.scrollWidth > text.clientWidth ? text : undefined;
}
