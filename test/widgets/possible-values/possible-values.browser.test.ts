import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PossibleValuesElement } from '../../../src/widgets/possible-values/possible-values.js';
import '../../../src/widgets/possible-values/define.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-possible-values';

describe(tag, () => {
  it('shows three figures, each with what it means', async () => {
    const { root, client } = await shown<PossibleValuesElement>(tag);
    const terms = [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).to.deep.equal(['If all paid', 'Received', 'Missing']);
    const { possible } = await client.reports.get({ sections: ['possible'] });
    const { ifAllPaid, received, missing } = possible!.rows[0]!;
    const figures = [...root.querySelectorAll('dd.figure')].map(({ textContent }) =>
      Math.round(Number(textContent.replaceAll(/[^0-9.-]/g, '')) * 100),
    );
    expect(figures).to.deep.equal([ifAllPaid, received, missing]);
    for (const meaning of root.querySelectorAll('.meaning')) expect(meaning.textContent).to.match(/\w+/);
  });

  it('shows one currency at a time, as the reader or the page chooses', async () => {
    const { root, provider, element } = await shown<PossibleValuesElement>(tag, 'ready', 'ready', { plans: 200 });
    const figure = () => root.querySelector('dd.figure')!.textContent;
    root.querySelector<HTMLInputElement>('input[name=currency][value=JPY]')!.click();
    await waitUntil(() => figure().includes('¥'), 'still in euros');
    expect(element.currency).to.equal('JPY');
    provider.filters = { currency: ['GBP'] };
    await waitUntil(() => figure().includes('£'), 'does not follow the page');
  });

  it('reads the months by keyboard and narrows nothing', async () => {
    const { root, provider } = await shown<PossibleValuesElement>(tag);
    root.querySelector<HTMLElement>('[part~=chart]')!.focus();
    await sendKeys({ press: 'ArrowUp' });
    const said = () => [...root.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join(' ');
    await waitUntil(() => /Received, \w+ \d{4}/.test(said()), 'not read');
    await sendKeys({ press: 'Enter' });
    expect(provider.filters).to.deep.equal({});
  });

  it('has the months as a table, with what came to which', async () => {
    const { root, element } = await shown<PossibleValuesElement>(tag);
    root.querySelector<HTMLInputElement>('input[value=table]')!.click();
    await element.updateComplete;
    const heads = [...root.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    expect(heads).to.deep.equal(['Due in', 'Expected', 'Received']);
    expect(root.querySelector('tbody')!.textContent).to.contain('this month');
    expect(root.querySelector('tbody button')).not.to.exist;
  });

  widgetSuite(tag);
});
