import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OverdueChartElement } from '../../../src/widgets/overdue-chart/overdue-chart.js';
import '../../../src/widgets/overdue-chart/define.js';
import { shown, widgetSuite } from '../../support/widget-suite.js';

const tag = 'tranche-overdue-chart';

describe(tag, () => {
  it('narrows the page to a bucket by keyboard and says so', async () => {
    const { root, provider } = await shown<OverdueChartElement>(tag);
    root.querySelector<HTMLElement>('[part~=chart]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.overdueDaysMin !== undefined, 'no bucket chosen');
    await waitUntil(
      () => [...root.querySelectorAll('[aria-live]')].some((one) => one.textContent.includes('elsewhere on this page')),
      'not announced',
    );
  });

  it('compares by position', async () => {
    const { root, element } = await shown<OverdueChartElement>(tag);
    root.querySelector<HTMLInputElement>('input[value=number]')!.click();
    await waitUntil(() => root.querySelector('[part~=title]')!.textContent.includes('position'), 'still by length');
    expect(element.agingBy).to.equal('number');
  });

  widgetSuite(tag);
});
