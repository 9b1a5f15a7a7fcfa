import { LitElement, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { base, tokens } from './tokens.js';

/**
 * What every element of the kit is made from: tokens and base css come first in its shadow root, whatever `static styles` a class
 * declares, and named states reach the page's css as `:state(…)`.
 */
export abstract class TrancheElement extends LitElement {
  readonly #internals = internalsOf(this);

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles === undefined ? [tokens, base] : [tokens, base, styles]);
  }

  /** Shows or hides `:state(name)`. Engines before `:state()` refuse undashed names: there the state is simply not seen. */
  protected setState(name: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      return;
    }
  }

  /** What the element is worth in the form around it. Only for classes with `static formAssociated = true`. */
  protected setFormValue(value: string | null): void {
    this.#internals?.setFormValue(value);
  }
}

/** Undefined where the engine lacks them, or somebody took them first. */
function internalsOf(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}
