import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StatusChartElement } from '../../../src/widgets/status-chart/status-chart.js';
import '../../../src/widgets/status-chart/define.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-status-chart';

describe(tag, () => {
  it('shows as a table the figures of the report', async () => {
    const { root, client, element } = await shown<StatusChartElement>(tag);
    root.querySelector<HTMLInputElement>('input[value=table]')!.click();
    await element.updateComplete;
    const { status } = await client.reports.get({ sections: ['status'] });
    const cells = status!.cells.filter(({ length }) => length === '6').map(({ count }) => String(count));
    const row = [...root.querySelectorAll('tbody tr')].find((one) => one.textContent.includes('6 installments'))!;
    for (const count of cells) expect(row.textContent).to.contain(count);
  });

  it('narrows the page by keyboard, marks the part, and clears it again', async () => {
    const { root, provider, element } = await shown<StatusChartElement>(tag);
    root.querySelector<HTMLElement>('[part~=chart]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.status?.length === 1, 'no status chosen');
    expect(provider.filters.countMin).to.equal(provider.filters.countMax);
    expect(element.matches(':state(ready)')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => provider.filters.status === undefined, 'still narrowed');
  });

  it('is not narrowed by its own choice, but by that of others', async () => {
    const { root, provider, element, client } = await shown<StatusChartElement>(tag);
    const summary = () => root.querySelector('.summary')!.textContent;
    const whole = summary();
    provider.filters = { status: ['canceled'] };
    await element.updateComplete;
    expect(summary()).to.equal(whole);
    const { items } = await client.plans.list({ limit: 1 });
    provider.filters = { q: items[0]!.customer.email };
    await waitUntil(() => summary() !== whole, 'not narrowed by the search', { timeout: 8_000 });
  });

  it('follows both ends of a bucket chosen elsewhere, and leaves it as it is', async () => {
    const bucket = { overdueDaysMin: 31, overdueDaysMax: 60 };
    const { root, provider, client } = await shown<StatusChartElement>(tag);
    provider.filters = bucket;
    const { status } = await client.reports.get({ sections: ['status'], ...bucket });
    const says = () => root.querySelector('.summary')!.textContent.startsWith(`${status!.total} plan`);
    await waitUntil(says, `not the ${status!.total} plans of the bucket`, { timeout: 8_000 });
    root.querySelector<HTMLElement>('[part~=chart]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.status?.length === 1, 'no status chosen');
    expect(provider.filters).to.include(bucket);
  });

  it('counts installments instead of plans', async () => {
    const { root, element } = await shown<StatusChartElement>(tag);
    root.querySelector<HTMLInputElement>('input[value=installments]')!.click();
    await waitUntil(() => root.querySelector('.summary')!.textContent.includes('installments'), 'still plans');
    expect(element.statusOf).to.equal('installments');
    expect([...root.querySelectorAll('[part~=legend] button')]).to.have.length(5);
  });

  widgetSuite(tag);
});
