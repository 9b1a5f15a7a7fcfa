import { placeAfter, within, type Field, type Place } from './keyboard.js';
import { WIDGETS } from './row-view.js';

/** What the focus needs from the grid. */
export interface FocusHost {
  readonly root: HTMLElement;
  field(): Field;
  /** Element of a place, when drawn. */
  elementOf(place: Place): HTMLElement | undefined;
  placeOf(element: Element): Place | undefined;
  /** Scrolls to the row and draws it at once; `lost` = only when nothing of it is seen. */
  reveal(row: number, when?: 'lost'): void;
  /** Enter on a cell without widgets. */
  activate(row: number, event: KeyboardEvent): void;
  /** A key on a cell that is none of the focus; true = it was taken. */
  onKey(event: KeyboardEvent, place: Place): boolean;
  /** What Ctrl+C on this place copies. */
  copyText(place: Place): string | undefined;
  onCopied(text: string, isCopied: boolean): void;
}

/**
 * One tab stop for the whole grid, moved by the arrow keys (WAI-ARIA grid pattern). Enter or F2 goes into a cell's
 * widgets, Escape or F2 back to the cell.
 */
export class RovingFocus {
  place: Place = { row: -1, column: 0, part: 'row' };
  readonly #host: FocusHost;
  #stop: HTMLElement | undefined;

  constructor(host: FocusHost) {
    this.#host = host;
  }

  /** The focused element inside the grid. */
  get focused(): Element | null {
    const active = (this.#host.root.getRootNode() as ShadowRoot).activeElement;
    return active && this.#host.root.contains(active) ? active : null;
  }

  /** After a drawing: the tab stop is where it belongs, and focus that lost its element comes back. */
  refresh(hadFocus: boolean): void {
    const field = this.#host.field();
    const { focused } = this;
    // Columns may be numbered differently now (rows became cards): what has the focus says where it is.
    this.place = within((focused && this.#host.placeOf(focused)) ?? this.place, field);
    if (this.place.part === 'details' && !field.hasDetails(this.place.row)) this.place = { ...this.place, part: 'row' };
    if (!this.#host.elementOf(this.place) && field.rows > 0)
      this.place = within({ row: 0, column: 0, part: 'row' }, field);
    this.#setStop(this.#host.elementOf(this.place));
    if (hadFocus && !focused) this.#stop?.focus({ preventScroll: true });
  }

  go(place: Place): void {
    this.place = place;
    if (place.row >= 0) this.#host.reveal(place.row);
    const element = this.#host.elementOf(place);
    this.#setStop(element);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const place = this.#host.placeOf(event.target as Element);
    if (!place) return;
    this.place = place;
    this.#setStop(this.#host.elementOf(place));
    // By Tab to a row that was scrolled away. A row under the pointer must not move.
    if (place.row >= 0) this.#host.reveal(place.row, 'lost');
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const isHandled = target === this.#stop ? this.#onCellKey(event) : this.#onWidgetKey(event, target);
    if (isHandled) event.preventDefault();
  };

  #onCellKey(event: KeyboardEvent): boolean {
    if ((event.key === 'Enter' || event.key === 'F2') && this.place.row >= 0) return this.#enter(event);
    if (event.key === 'c' && (event.ctrlKey || event.metaKey)) return this.#copy();
    if (this.#host.onKey(event, this.place)) return true;
    const place = placeAfter(event, this.place, this.#host.field());
    if (place) this.go(place);
    return place !== undefined;
  }

  /** Keys on a widget inside a cell: its own, except those that lead to its neighbors or back to the cell. */
  #onWidgetKey(event: KeyboardEvent, target: HTMLElement): boolean {
    if (event.key === 'Escape' || event.key === 'F2') {
      this.#stop?.focus();
      return true;
    }
    // Tab goes on from the cell: Firefox else goes from a widget to the cell around it.
    if (event.key === 'Tab' && !event.shiftKey && this.place.part === 'row') this.#stop?.focus();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || this.place.part === 'details' || target.matches('input, select, textarea')) return false;
    const widgets = widgetsIn(this.#stop);
    const mirrored = this.#host.field().isRtl() ? -step : step;
    widgets[widgets.indexOf(target) + mirrored]?.focus();
    return true;
  }

  #enter(event: KeyboardEvent): boolean {
    const [first, ...others] = widgetsIn(this.#stop);
    if (!first) {
      if (event.key === 'Enter' && this.place.part === 'row') this.#host.activate(this.place.row, event);
      return true;
    }
    first.focus();
    // The only button or link of a cell is meant, not merely reached.
    if (event.key === 'Enter' && others.length === 0 && first.matches('a, button')) first.click();
    return true;
  }

  #copy(): boolean {
    const text = this.#host.copyText(this.place);
    // Somebody who selected text wants that.
    if (text === undefined || !getSelection()?.isCollapsed) return false;
    // Absent where the page is not secure.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => this.#host.onCopied(text, true),
      () => this.#host.onCopied(text, false),
    );
    return true;
  }

  #setStop(element: HTMLElement | undefined): void {
    if (element === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    this.#stop = element;
    if (element) element.tabIndex = 0;
  }
}

function widgetsIn(cell: HTMLElement | undefined): HTMLElement[] {
  return cell ? [...cell.querySelectorAll<HTMLElement>(WIDGETS)].filter((widget) => widget.offsetParent !== null) : [];
}
