import { expect } from '@open-wc/testing';
import { html } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import { badge } from '../../src/ui/badge.js';
import { banner } from '../../src/ui/banner.js';
import { button } from '../../src/ui/button.js';
import { field } from '../../src/ui/field.js';
import { icon } from '../../src/ui/icon.js';
import { skeletonBlock, skeletonLines, skeletonRows } from '../../src/ui/skeleton.js';
import { table } from '../../src/ui/table.js';
import { pieces } from './piece-host.js';

describe('icon', () => {
  it('is hidden beside text and named alone', async () => {
    const host = await pieces(() => () => html`${icon(Download)}${icon(Download, { label: 'Download' })}`);
    const [beside, alone] = host.findAll('svg');
    expect(beside!.getAttribute('aria-hidden')).to.equal('true');
    expect(alone!.getAttribute('role')).to.equal('img');
    expect(alone!.getAttribute('aria-label')).to.equal('Download');
    expect(beside!.querySelectorAll('path').length).to.equal(Download.length);
    expect(beside!.querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('draws every shape of the set and nothing else', async () => {
    const shapes = ['path', 'circle', 'line', 'rect', 'polyline', 'polygon', 'ellipse'];
    const host = await pieces(
      () => () => icon([...shapes, 'script', 'foreignObject'].map((tag) => [tag, { d: 'M0 0' }] as const)),
    );
    expect([...host.find('svg').children].map((child) => child.tagName)).to.deep.equal(shapes);
  });

  it('mirrors only what points along the line', async () => {
    const host = await pieces(() => () => html`<p dir="rtl">${icon(Download)}${icon(Download, { flip: true })}</p>`);
    const [still, flipped] = host.findAll('svg');
    expect(getComputedStyle(still!).transform).to.equal('none');
    expect(getComputedStyle(flipped!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});

describe('button', () => {
  it('says what it does and does it', async () => {
    let clicks = 0;
    const host = await pieces(
      () => () => button({ label: 'Export', icon: Download, part: 'submit', onClick: () => (clicks += 1) }),
    );
    host.find('button').click();
    expect(clicks).to.equal(1);
    expect(host.find('button').getAttribute('type')).to.equal('button');
    expect(host.find('button').getAttribute('part')).to.equal('submit');
    await expect(host).to.be.accessible();
  });

  it('has a name when it shows an icon only', async () => {
    const host = await pieces(() => () => button({ label: 'Export', icon: Download, iconOnly: true }));
    expect(host.find('button').getAttribute('aria-label')).to.equal('Export');
    expect(host.find('button').textContent.trim()).to.equal('');
    await expect(host).to.be.accessible();
  });

  it('stays focusable and silent while busy or refused', async () => {
    let clicks = 0;
    const onClick = () => (clicks += 1);
    const host = await pieces(
      () => () =>
        html`${button({ label: 'Send', busy: true, onClick })}
          ${button({ label: 'Retry', refused: true, describedBy: 'why', onClick })}
          <span id="why">An attempt is planned.</span>`,
    );
    for (const element of host.findAll('button')) {
      element.focus();
      element.click();
      expect(host.focused).to.equal(element);
      expect(element.getAttribute('aria-disabled')).to.equal('true');
    }
    expect(clicks).to.equal(0);
    await expect(host).to.be.accessible();
  });

  it('keeps its width while busy', async () => {
    let busy = false;
    const host = await pieces(() => () => button({ label: 'Refund 120.00 €', icon: Download, busy }));
    const width = host.find('button').offsetWidth;
    busy = true;
    await host.redraw();
    expect(host.find('button').offsetWidth).to.equal(width);
  });

  it('does not submit a form while busy', async () => {
    let submits = 0;
    const onSubmit = (event: Event) => {
      event.preventDefault();
      submits += 1;
    };
    const host = await pieces(
      () => () => html`<form @submit=${onSubmit}>${button({ label: 'Send', type: 'submit', busy: true })}</form>`,
    );
    host.find('button').click();
    expect(submits).to.equal(0);
  });
});

describe('field', () => {
  const draw = (hint?: string, error?: string) =>
    field({
      id: 'amount',
      label: 'Amount',
      ...(hint === undefined ? {} : { hint }),
      error,
      control: (c) =>
        html`<input class="input" id=${c.id} aria-describedby=${c.describedBy} aria-invalid=${c.invalid} />`,
    });

  it('joins label, control and hint', async () => {
    const host = await pieces(() => () => draw('At most 120.00 €.'));
    const input = host.find<HTMLInputElement>('input');
    expect(input.labels![0]!.textContent).to.contain('Amount');
    expect(host.find(`#${input.getAttribute('aria-describedby')}`).textContent).to.equal('At most 120.00 €.');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    await expect(host).to.be.accessible();
  });

  it('puts the error where the hint was, without a jump and without losing what was typed', async () => {
    const now: { error?: string } = {};
    const host = await pieces(() => () => draw('At most 120.00 €.', now.error));
    const input = host.find<HTMLInputElement>('input');
    input.value = '1,234';
    const height = host.find('.field').offsetHeight;
    now.error = 'Write 1234 or 1.234,00.';
    await host.redraw();
    expect(host.find('.field').offsetHeight).to.equal(height);
    expect(host.find('input')).to.equal(input);
    expect(input.value).to.equal('1,234');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(host.find(`#${input.getAttribute('aria-describedby')}`).textContent.trim()).to.equal(now.error);
    await expect(host).to.be.accessible();
  });

  it('reserves the height of a message there is not', async () => {
    const now: { error?: string } = {};
    const host = await pieces(() => () => draw(undefined, now.error));
    const height = host.find('.field').offsetHeight;
    now.error = 'Fill in this field.';
    await host.redraw();
    expect(host.find('.field').offsetHeight).to.equal(height);
  });
});

describe('badge, banner, skeleton', () => {
  it('a badge is a word with a tone', async () => {
    const host = await pieces(() => () => html`${badge({ label: 'Overdue', tone: 'danger', part: 'badge' })}`);
    expect(host.find('.badge').textContent.trim()).to.equal('Overdue');
    await expect(host).to.be.accessible();
  });

  it('a banner has text, small print and actions, and a role when asked', async () => {
    const host = await pieces(
      () => () =>
        banner({
          tone: 'danger',
          text: 'It failed.',
          detail: 'Request 1',
          role: 'alert',
          actions: button({ label: 'Try again' }),
        }),
    );
    expect(host.find('[role=alert]').textContent.replace(/\s+/g, ' ').trim()).to.equal('It failed.Request 1 Try again');
    await expect(host).to.be.accessible();
  });

  it('skeletons are for the eye only, and rows have the height of rows', async () => {
    const host = await pieces(() => () => html`${skeletonRows(3, 5)}${skeletonLines(2)}${skeletonBlock()}`);
    for (const skeleton of host.findAll('.skeleton')) expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
    expect(host.findAll('.bones')).to.have.length(3);
    expect(host.find('.bones').querySelectorAll('.bone')).to.have.length(5);
    expect(host.find('.bones').offsetHeight).to.equal(40);
  });
});

describe('density', () => {
  it('is what the page says, live', async () => {
    const host = await pieces(() => () => skeletonRows(1));
    const { style } = document.documentElement;
    style.setProperty('--tranche-density', 'compact');
    const dense = host.find('.bones').offsetHeight;
    style.removeProperty('--tranche-density');
    expect([dense, host.find('.bones').offsetHeight]).to.deep.equal([32, 40]);
  });
});

describe('table', () => {
  it('is a real table with caption, headers and sums', async () => {
    const host = await pieces(
      () => () =>
        table({
          id: 'late',
          caption: 'Days overdue',
          columns: [{ label: 'Length' }, { label: 'Plans', figure: true }],
          rows: [
            ['3 installments', 38],
            ['6 installments', html`<b>112</b>`],
          ],
          foot: ['Total', 150],
        }),
    );
    const real = host.find<HTMLTableElement>('table');
    expect(real.caption!.textContent.trim()).to.equal('Days overdue');
    expect([...real.tHead!.querySelectorAll('th')].map((th) => th.scope)).to.deep.equal(['col', 'col']);
    expect(real.tBodies[0]!.rows[1]!.cells[0]!.outerHTML).to.contain('scope="row"');
    expect(real.tBodies[0]!.rows[1]!.cells[1]!.textContent).to.equal('112');
    expect(real.tFoot!.rows[0]!.cells[1]!.textContent).to.equal('150');
    expect(getComputedStyle(real.tBodies[0]!.rows[0]!.cells[1]!).textAlign).to.equal('end');
    await expect(host).to.be.accessible();
  });

  it('scrolls sideways in its own box, by keyboard too', async () => {
    const wide = Array.from({ length: 30 }, (_, index) => ({ label: `Column ${index}` }));
    const host = await pieces(
      () => () => table({ id: 't', caption: 'Wide', columns: wide, rows: [wide.map(({ label }) => label)] }),
    );
    const box = host.find('.table-scroll');
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    expect(box.tabIndex).to.equal(0);
    expect(host.scrollWidth).to.equal(host.clientWidth);
    await expect(host).to.be.accessible();
  });
});
