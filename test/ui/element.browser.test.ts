import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { TrancheElement } from '../../src/ui/element.js';

class BareElement extends TrancheElement {}
class StyledElement extends TrancheElement {
  static override styles = css`
    :host {
      display: inline;
    }
  `;
  show(name: string, on: boolean): void {
    this.setState(name, on);
  }
}
customElements.define('bare-element', BareElement);
customElements.define('styled-element', StyledElement);

const token = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name).trim();

describe('TrancheElement', () => {
  it('brings tokens and base to every shadow root, before the class’s own css', async () => {
    const bare = await fixture<BareElement>(html`<bare-element></bare-element>`);
    expect(getComputedStyle(bare).display).to.equal('block');
    expect(token(bare, '--_unit')).to.equal('4px');
    const styled = await fixture<StyledElement>(html`<styled-element></styled-element>`);
    expect(getComputedStyle(styled).display).to.equal('inline');
    expect(token(styled, '--_unit')).to.equal('4px');
  });

  it('inherits font and color from the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><bare-element></bare-element></div>`);
    box.style.setProperty('font-family', 'monospace');
    box.style.setProperty('color', 'rgb(1, 2, 3)');
    const style = getComputedStyle(box.firstElementChild!);
    expect(style.fontFamily).to.equal('monospace');
    expect(style.color).to.equal('rgb(1, 2, 3)');
  });

  it('takes public tokens set anywhere above it', async () => {
    const box = await fixture<HTMLElement>(html`<div><bare-element></bare-element></div>`);
    const element = box.firstElementChild!;
    box.style.setProperty('--tranche-color-text', 'rgb(9, 8, 7)');
    box.style.setProperty('--tranche-color-accent', 'rebeccapurple');
    box.style.setProperty('--tranche-font-size', '20px');
    expect(getComputedStyle(element).color).to.equal('rgb(9, 8, 7)');
    expect(getComputedStyle(element).fontSize).to.equal('20px');
    expect(token(element, '--_accent')).to.equal('rebeccapurple');
  });

  it('keeps out the page’s text settings that would spoil a table', async () => {
    const box = await fixture<HTMLElement>(html`<div><bare-element></bare-element></div>`);
    for (const [name, value] of [
      ['text-transform', 'uppercase'],
      ['text-align', 'center'],
      ['letter-spacing', '3px'],
      ['white-space', 'nowrap'],
    ] as const)
      box.style.setProperty(name, value);
    const style = getComputedStyle(box.firstElementChild!);
    expect([style.textTransform, style.textAlign, style.letterSpacing, style.whiteSpace]).to.deep.equal([
      'none',
      'start',
      'normal',
      'normal',
    ]);
  });

  it('hides with hidden', async () => {
    const element = await fixture<HTMLElement>(html`<bare-element hidden></bare-element>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('shows named states to the page', async () => {
    const element = await fixture<StyledElement>(html`<styled-element></styled-element>`);
    element.show('busy', true);
    expect(element.matches(':state(busy)')).to.equal(true);
    element.show('busy', false);
    expect(element.matches(':state(busy)')).to.equal(false);
  });

  it('lives without internals when somebody took them', () => {
    const native = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
    const value = () => {
      throw new DOMException('taken', 'NotSupportedError');
    };
    Object.defineProperty(HTMLElement.prototype, 'attachInternals', { ...native, value });
    try {
      const element = document.createElement('styled-element') as StyledElement;
      expect(() => element.show('busy', true)).not.to.throw();
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'attachInternals', native);
    }
  });
});
