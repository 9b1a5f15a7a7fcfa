import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import Columns3 from 'lucide/dist/esm/icons/columns-3.mjs';
import { button } from '../button.js';
import type { ColumnChooser } from './column-chooser.js';
import type { GridController } from './controller.js';

/**
 * The button that lets the reader choose columns; the dialog itself is loaded when first asked for.
 *
 *     readonly chooser = new ColumnChooserButton(this, this.list);
 *     render() { return html`… ${this.chooser.button()} … ${this.chooser.render()}`; }
 */
export class ColumnChooserButton<R> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #grid: GridController<R>;
  #chooser: ColumnChooser<R> | undefined;
  #isLoading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, grid: GridController<R>) {
    this.#host = host;
    this.#grid = grid;
    host.addController(this);
  }

  hostConnected(): void {}

  button(): TemplateResult {
    return button({
      label: this.#grid.config.words()('columns'),
      icon: Columns3,
      kind: 'quiet',
      hasPopup: 'dialog',
      busy: this.#isLoading,
      onClick: () => void this.#open(),
    });
  }

  /** The dialog: outside of everything that is repeated or clipped. */
  render(): TemplateResult | undefined {
    return this.#chooser?.render();
  }

  async #open(): Promise<void> {
    if (!this.#chooser) {
      this.#setLoading(true);
      const chunk = await import('./column-chooser.js').catch((error: unknown) => this.#grid.config.onFailure?.(error));
      this.#setLoading(false);
      // A press on the button tries again.
      if (!chunk) return;
      this.#chooser ??= new chunk.ColumnChooser(this.#host, this.#grid);
    }
    this.#chooser.show();
  }

  #setLoading(isLoading: boolean): void {
    this.#isLoading = isLoading;
    this.#host.requestUpdate();
  }
}
