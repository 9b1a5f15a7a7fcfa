import { fixture, html } from '@open-wc/testing';
import { badgeStyles } from '../../src/ui/badge.js';
import { bannerStyles } from '../../src/ui/banner.js';
import { buttonStyles } from '../../src/ui/button.js';
import { dialogStyles } from '../../src/ui/dialog-styles.js';
import { TrancheElement } from '../../src/ui/element.js';
import { fieldStyles } from '../../src/ui/field.js';
import { iconStyles } from '../../src/ui/icon.js';
import { menuStyles } from '../../src/ui/menu-styles.js';
import { segmentedStyles } from '../../src/ui/segmented.js';
import { skeletonStyles } from '../../src/ui/skeleton.js';
import { tableStyles } from '../../src/ui/table.js';
import { tooltipStyles } from '../../src/ui/tooltip.js';

/** A shadow root in which pieces live as they do in a widget; what it draws is the test's. */
export class PieceHost extends TrancheElement {
  static override styles = [
    iconStyles,
    buttonStyles,
    fieldStyles,
    badgeStyles,
    skeletonStyles,
    segmentedStyles,
    menuStyles,
    dialogStyles,
    tableStyles,
    bannerStyles,
    tooltipStyles,
  ];

  draw: () => unknown = () => '';

  override render(): unknown {
    return this.draw();
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  findAll<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  /** What has focus inside. */
  get focused(): HTMLElement | null {
    return this.shadowRoot?.activeElement as HTMLElement | null;
  }

  async redraw(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('piece-host', PieceHost);

/** `prepare` gives the drawing; it gets the host first, so that controllers can be made on it. */
export async function pieces(prepare: (host: PieceHost) => () => unknown): Promise<PieceHost> {
  const host = await fixture<PieceHost>(html`<piece-host></piece-host>`);
  host.draw = prepare(host);
  await host.redraw();
  return host;
}
