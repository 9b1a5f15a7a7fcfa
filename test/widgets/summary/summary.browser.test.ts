import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Client } from '../../../src/contract/client.js';
import { scenario } from '../../../src/testing/scenarios.js';
import type { SummaryElement } from '../../../src/widgets/summary/summary.js';
import '../../../src/widgets/summary/define.js';
import { textBox } from '../../support/geometry.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-summary';

const textOf = (root: ShadowRoot, id: string) =>
  root.querySelector(`#label-${id}`)!.closest('[part~=cell]')!.querySelector('.figure')!.textContent;

/** A client that counts the reports asked for, and keeps those of a section back until told. */
function counting(client: Client) {
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  const get: Client['reports']['get'] = async (query, options) => {
    asked.push(String(query?.sections));
    await held.get(String(query?.sections));
    return client.reports.get(query, options);
  };
  const hold = (section: string) => {
    let release = () => {};
    held.set(section, new Promise((resolve) => (release = resolve)));
    return () => release();
  };
  return { client: { ...client, reports: { get } } as Client, asked, hold };
}

describe(tag, () => {
  it('shows the figures of the report', async () => {
    const { root, client } = await shown<SummaryElement>(tag);
    const { status, aging, revenue } = await client.reports.get({});
    expect(textOf(root, 'plans')).to.equal(String(status!.total));
    expect(textOf(root, 'late')).to.equal(String(aging!.total));
    expect(root.querySelectorAll('.more').length).to.equal(3 * (revenue!.rows.length - 1));
  });

  it('follows the filters', async () => {
    const { root, provider, client } = await shown<SummaryElement>(tag);
    const { status } = await client.reports.get({ currency: ['JPY'], sections: ['status'] });
    provider.filters = { currency: ['JPY'] };
    await waitUntil(() => textOf(root, 'plans') === String(status!.total), 'not narrowed');
  });

  it('has each definition one key away; Escape closes it', async () => {
    const { root, element } = await shown<SummaryElement>(tag);
    const opener = root.querySelector<HTMLButtonElement>('#define-late')!;
    const definition = root.querySelector<HTMLElement>('#definition-late')!;
    expect(definition.hidden).to.equal(true);
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !definition.hidden, 'not open');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => definition.hidden, 'still open');
    expect(root.activeElement).to.equal(opener);
  });

  it('asks for each section as its own widget does, and shows all of an answer together', async () => {
    const { client, asked, hold } = counting(scenario('ready', { plans: 60 }).client);
    const { root, provider, element } = await shown<SummaryElement>(tag, 'ready', 'ready', { client });
    expect(asked).to.deep.equal(['status', 'aging', 'revenue']);
    const figures = () => ['plans', 'paid'].map((id) => textOf(root, id)).join();
    const before = figures();
    const release = hold('revenue');
    provider.filters = { currency: ['JPY'] };
    await waitUntil(() => asked.length === 6, 'not asked again');
    await client.reports.get({});
    await element.updateComplete;
    expect(figures(), 'figures of two filters').to.equal(before);
    release();
    await waitUntil(() => textOf(root, 'plans') !== before.split(',')[0], 'not narrowed');
    expect(textOf(root, 'paid')).to.contain('¥');
  });

  it('keeps every amount inside its box, however narrow the page', async () => {
    const { element, root } = await shown<SummaryElement>(tag, 'ready', 'ready', { plans: 240 });
    // Digits as wide as any page's.
    element.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
    for (const width of [700, 390, 360, 349, 288, 240]) {
      element.style.inlineSize = `${width}px`;
      await element.updateComplete;
      const sizes = [...root.querySelectorAll('.figure')].map((figure) => getComputedStyle(figure).fontSize);
      expect(new Set(sizes).size, `sizes at ${width}`).to.equal(1);
      for (const figure of root.querySelectorAll('.figure')) {
        const { left, right } = textBox(figure);
        const room = figure.getBoundingClientRect();
        expect(left, `${figure.textContent} at ${width}`).to.be.at.least(room.left - 1);
        expect(right, `${figure.textContent} at ${width}`).to.be.at.most(room.right + 1);
        expect(textBox(figure).height, `${figure.textContent} at ${width}`).to.be.below(40);
      }
    }
  });

  widgetSuite(tag);
});
