import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from './adopt.js';
import { button } from './button.js';
import type { LiveHost } from './host.js';
import type { MenuButtonOptions, MenuController } from './menu.js';

/**
 * Menu buttons whose menu is loaded when the first one is pressed: most readers of a list never open one. Same use as
 * {@link MenuController}; the styles come with it.
 */
export class LazyMenu {
  readonly #host: LiveHost;
  readonly #onFailure: (error: unknown) => void;
  #menu: MenuController | undefined;

  /** `onFailure`: the code could not be loaded. */
  constructor(host: LiveHost, onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  button(options: MenuButtonOptions): TemplateResult {
    if (this.#menu) return this.#menu.button(options);
    const { items: _items, align: _align, ...rest } = options;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      void this.#open(event.target, options, event.key === 'ArrowDown' ? 'first' : 'last');
    };
    const onClick = (event: MouseEvent) => void this.#open(event.currentTarget, options, 'first');
    return html`<span class="menu-button" @keydown=${onKeyDown}
      >${button({ ...rest, hasPopup: 'menu', expanded: false, onClick })}</span
    >`;
  }

  render(): TemplateResult | typeof nothing {
    return this.#menu?.render() ?? nothing;
  }

  async #open(anchor: EventTarget | null, options: MenuButtonOptions, enter: 'first' | 'last'): Promise<void> {
    const { items, label, align, id, refused, busy } = options;
    if (!(anchor instanceof HTMLElement) || refused || busy) return;
    try {
      const [{ MenuController }, { menuStyles }] = await Promise.all([import('./menu.js'), import('./menu-styles.js')]);
      adoptStyles(this.#host, [menuStyles]);
      this.#menu ??= new MenuController(this.#host);
      // The next update draws the button anew: the menu must find the one in the page then.
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (error) {
      this.#onFailure(error);
      return;
    }
    const button = anchor.isConnected ? anchor : this.#host.shadowRoot?.getElementById(id);
    if (button) this.#menu.open(button, items, { label, align, id, enter });
  }
}
