import { createRef } from 'lit/directives/ref.js';

export interface AnchoredReactions {
  /** A press outside, or focus that went elsewhere: both keep the focus where it is now. */
  left: () => void;
  /** What lies under the popover has moved: something scrolled, or the window has another size. */
  moved: (event: Event) => void;
}

/** A popover in the top layer with the element that opened it: watches the page from {@link hold} to {@link release}. */
export class Anchored {
  readonly popover = createRef<HTMLElement>();
  readonly #reactions: AnchoredReactions;
  #anchor: HTMLElement | undefined;

  constructor(reactions: AnchoredReactions) {
    this.#reactions = reactions;
  }

  /** What opened it; undefined while closed. */
  get anchor(): HTMLElement | undefined {
    return this.#anchor;
  }

  hold(anchor: HTMLElement): void {
    this.release();
    this.#anchor = anchor;
    const page = anchor.ownerDocument;
    page.addEventListener('pointerdown', this.#onPress, true);
    page.addEventListener('scroll', this.#reactions.moved, true);
    page.defaultView?.addEventListener('resize', this.#reactions.moved);
  }

  /** Closes the popover and gives back what was held; undefined when nothing was. */
  release(): HTMLElement | undefined {
    const anchor = this.#anchor;
    if (!anchor) return undefined;
    this.#anchor = undefined;
    const page = anchor.ownerDocument;
    page.removeEventListener('pointerdown', this.#onPress, true);
    page.removeEventListener('scroll', this.#reactions.moved, true);
    page.defaultView?.removeEventListener('resize', this.#reactions.moved);
    if (this.popover.value?.matches(':popover-open')) this.popover.value.hidePopover();
    return anchor;
  }

  /** For the popover's `focusout`. */
  readonly onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.popover.value?.contains(to) && to !== this.#anchor) this.#reactions.left();
  };

  readonly #onPress = (event: Event): void => {
    const path = event.composedPath();
    const inside = [this.popover.value, this.#anchor].some((own) => own !== undefined && path.includes(own));
    if (!inside) this.#reactions.left();
  };
}
