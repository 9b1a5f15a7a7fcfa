/**
 * Inline styles of one element, set through CSSOM (which a strict policy allows) and only when they change: engines
 * restyle even when the same value is set again.
 */
export class InlineStyle {
  readonly #element: HTMLElement;
  readonly #last = new Map<string, string>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  set(name: string, value: string): void {
    if (this.#last.get(name) === value) return;
    this.#last.set(name, value);
    this.#element.style.setProperty(name, value);
  }
}
