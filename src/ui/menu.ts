import { html, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { later } from '../core/timing.js';
import { Anchored } from './anchored.js';
import { button, type ButtonOptions } from './button.js';
import type { LiveHost } from './host.js';
import { menuItem, type MenuItem } from './menu-item.js';
import { place, type PlaceOptions } from './place.js';

/** Read again at every update while the menu is open. */
export type MenuItems = () => readonly MenuItem[];

export type MenuButtonOptions = Omit<ButtonOptions, 'onClick' | 'hasPopup' | 'expanded' | 'controls' | 'id'> & {
  /** Unique in the shadow root. */
  id: string;
  items: MenuItems;
  align?: PlaceOptions['align'];
};

const MENU_ID = 'tranche-menu';
const TYPING = 600;

/**
 * Menu buttons, and the one menu of a shadow root that they share: a thousand rows cost one popover.
 *
 *     readonly menu = new MenuController(this);
 *     render() {
 *       return html`${rows.map((row) => this.menu.button({ id: `row-${row.id}`, label: t('actionsFor', row), icon: Ellipsis, iconOnly: true,
 *         kind: 'quiet', align: 'end', items: () => actionsOf(row) }))}
 *         ${this.menu.render()}`;   // once, anywhere outside of what is repeated
 *     }
 *
 * Arrow keys, Home, End and typing move; Enter and Space choose; Escape and Tab close; so do a press outside, scrolling, resizing and
 * leaving the page. It lies in the top layer, so no box clips it. Styles: `menuStyles` of menu-styles.ts.
 */
export class MenuController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #box = new Anchored({ left: () => this.close({ keepFocus: true }), moved: (event) => this.#onMoved(event) });
  #anchorId: string | undefined;
  #label = '';
  #items: MenuItems = () => [];
  #align: PlaceOptions['align'];
  #enter: 'first' | 'last' | undefined;
  #typed = '';
  #forget: (() => void) | undefined;

  constructor(host: LiveHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#box.anchor !== undefined;
  }

  /** A button that opens the menu; Arrow down opens it on the first item, Arrow up on the last. */
  button({ items, align, ...options }: MenuButtonOptions): TemplateResult {
    const expanded = this.isOpen && this.#anchorId === options.id;
    if (expanded) this.#items = items;
    const open = (target: EventTarget | null, enter: 'first' | 'last') => {
      if (!(target instanceof HTMLElement) || options.refused || options.busy) return;
      this.open(target, items, { label: options.label, align, enter, id: options.id });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open(event.target, event.key === 'ArrowDown' ? 'first' : 'last');
    };
    return html`<span class="menu-button" @keydown=${onKeyDown}
      >${button({
        ...options,
        hasPopup: 'menu',
        expanded,
        ...(expanded ? { controls: MENU_ID } : {}),
        onClick: (event) => (expanded ? this.close() : open(event.currentTarget, 'first')),
      })}</span
    >`;
  }

  /** Opens at any element of the shadow root, for context menus and keys of one's own. */
  open(
    anchor: HTMLElement,
    items: MenuItems,
    options: { label: string; align?: PlaceOptions['align']; enter?: 'first' | 'last'; id?: string },
  ): void {
    this.#release();
    this.#box.hold(anchor);
    this.#anchorId = options.id;
    this.#items = items;
    this.#label = options.label;
    this.#align = options.align;
    this.#enter = options.enter ?? 'first';
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
    if (this.#enter === undefined) return;
    popover.showPopover();
    place(popover, anchor, { align: this.#align ?? 'start' });
    const choices = this.#choices();
    (this.#enter === 'first' ? choices[0] : choices.at(-1))?.focus({ preventScroll: true });
    this.#enter = undefined;
  }

  hostDisconnected(): void {
    this.#release();
  }

  render(): TemplateResult {
    const items = this.isOpen ? this.#items() : [];
    return html`<div
      class="menu"
      id=${MENU_ID}
      role="menu"
      popover="manual"
      aria-label=${this.#label}
      ${ref(this.#box.popover)}
      @keydown=${this.#onKeyDown}
      @focusout=${this.#box.onFocusOut}
    >
      ${items.map((item, index) => menuItem(item, `${MENU_ID}-${index}`, () => this.#choose(item)))}
    </div>`;
  }

  #choose(item: MenuItem): void {
    if (item.refused !== undefined) return;
    if (item.checked === undefined) this.close();
    item.onSelect?.();
  }

  #choices(): HTMLElement[] {
    return [...(this.#box.popover.value?.querySelectorAll<HTMLElement>('.item') ?? [])];
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      this.close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.close();
    else if (!this.#move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** True when the key was one of ours. */
  #move(key: string): boolean {
    const choices = this.#choices();
    const at = choices.findIndex((choice) => choice.matches(':focus'));
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 };
    const step = steps[key];
    if (step !== undefined) {
      this.#typed = '';
      choices.at(step % choices.length)?.focus();
    } else if (key.length === 1 && (key !== ' ' || this.#typed !== '')) this.#type(key, choices, at);
    else return false;
    return true;
  }

  /** Goes to the next item that begins with what was typed; the same letter again goes on to the next one. */
  #type(key: string, choices: HTMLElement[], at: number): void {
    this.#forget?.();
    this.#forget = later(() => (this.#typed = ''), TYPING);
    this.#typed += key.toLocaleLowerCase();
    const again = [...this.#typed].every((letter) => letter === this.#typed[0]);
    const text = again ? key.toLocaleLowerCase() : this.#typed;
    const from = again ? at + 1 : Math.max(at, 0);
    const order = [...choices.slice(from), ...choices.slice(0, from)];
    const words = (choice: HTMLElement) => choice.querySelector('.words')?.textContent.trim().toLocaleLowerCase() ?? '';
    order.find((choice) => words(choice).startsWith(text))?.focus();
  }

  #onMoved(event: Event): void {
    const popover = this.#box.popover.value;
    if (!popover || !event.composedPath().includes(popover)) this.close();
  }

  #release(): HTMLElement | undefined {
    this.#forget?.();
    this.#typed = '';
    this.#anchorId = undefined;
    return this.#box.release();
  }
}
