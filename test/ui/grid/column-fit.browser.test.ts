import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ColumnFit } from '../../../src/ui/grid/column-fit.js';

const column = { id: 'amount', whole: true, header: () => 'Amount' };
const style = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: 14px sans-serif;';

/** A cell that is so many px wider than its content. */
async function cell(content: TemplateResult, more: number): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div style="${style} padding: 0 12px; box-sizing: border-box">${content}</div>`,
  );
  box.style.inlineSize = 'max-content';
  box.style.inlineSize = `${box.getBoundingClientRect().width + more}px`;
  return box;
}

describe('grid: widths that follow the content', () => {
  for (const [name, content] of [
    ['a text', html`1,599.99 €`],
    ['a badge', html`<span style="display: flex"><span class="truncate" style=${style}>In progress</span></span>`],
  ] as const)
    it(`${name} that lacks a part of a pixel is cut, and gets a column that is wide enough`, async () => {
      const short = await cell(content, -0.3);
      const fit = new ColumnFit();
      fit.widen([column]);
      expect(fit.measure([column], [[short]], 14)).to.equal(true);
      const [{ width } = {}] = fit.widen([column]);
      expect((width as { min: number }).min).to.be.greaterThan(short.getBoundingClientRect().width + 0.3);
      const whole = await cell(content, 0.3);
      expect(fit.measure([column], [[whole]], 14)).to.equal(false);
    });
});
