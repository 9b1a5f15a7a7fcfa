import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Client } from '../../../src/contract/client.js';
import type { CountryReport } from '../../../src/model/report.js';
import type { RevenueByCountryElement } from '../../../src/widgets/revenue-by-country/revenue-by-country.js';
import '../../../src/widgets/revenue-by-country/define.js';
import { shown, widgetSuite, type Shown } from '../../support/widget-suite.js';

const tag = 'tranche-revenue-by-country';
type Given = Shown<RevenueByCountryElement>;

const title = ({ root }: Given) => root.querySelector('#title-summary')!.textContent;
const spoken = ({ root }: Given) => [...root.querySelectorAll('[aria-live]')].map((one) => one.textContent).join(' ');

const currency = ({ root }: Given, code: string) =>
  root.querySelector<HTMLInputElement>(`input[name=currency][value=${code}]`);

/** A client whose report has these rows. */
const rowsOf = (element: HTMLElement, client: Client, rows: CountryReport['rows']) => {
  const get: Client['reports']['get'] = async (query, options) => ({
    ...(await client.reports.get(query, options)),
    country: { rows },
  });
  (element as RevenueByCountryElement).client = { ...client, reports: { ...client.reports, get } };
};

async function asTable(given: Given): Promise<HTMLTableElement> {
  given.root.querySelector<HTMLInputElement>('input[value=table]')!.click();
  await given.element.updateComplete;
  return given.root.querySelector('table')!;
}

describe(tag, () => {
  it('narrows the page to a country by keyboard, says so, and undoes it the same way', async () => {
    const given = await shown<RevenueByCountryElement>(tag);
    const { root, provider } = given;
    root.querySelector<HTMLElement>('[part~=chart]')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.country?.length === 1, 'no country chosen');
    await waitUntil(() => spoken(given).includes('elsewhere on this page'), 'not announced');
    expect(given.element.matches(':state(ready)')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => provider.filters.country === undefined, 'still chosen');
  });

  it('shows one currency at a time, as the reader chooses', async () => {
    const given = await shown<RevenueByCountryElement>(tag, 'ready', 'ready', { plans: 200 });
    expect(currency(given, 'EUR')!.checked).to.equal(true);
    currency(given, 'JPY')!.click();
    await waitUntil(() => title(given).includes('¥'), 'still in euros');
    expect(given.element.currency).to.equal('JPY');
    expect(given.provider.filters).to.deep.equal({});
  });

  it('follows the page when that names one currency', async () => {
    const given = await shown<RevenueByCountryElement>(tag, 'ready', 'ready', { plans: 200 });
    given.element.currency = 'EUR';
    given.provider.filters = { currency: ['JPY'] };
    await waitUntil(() => title(given).includes('¥'), 'does not follow');
    await waitUntil(() => !currency(given, 'EUR'), 'still offers others');
    given.provider.filters = {};
    await waitUntil(() => title(given).includes('€'), 'forgot what was chosen');
  });

  it('has the same figures as a table, with shares, and narrows from there', async () => {
    const given = await shown<RevenueByCountryElement>(tag, 'ready', 'ready', { plans: 200 });
    const table = await asTable(given);
    const shares = [...table.querySelectorAll('tbody td:last-child')].map(({ textContent }) => parseFloat(textContent));
    expect(shares.reduce((sum, one) => sum + one, 0)).to.be.closeTo(100, 0.5);
    table.querySelector<HTMLElement>('tbody th button')!.click();
    await waitUntil(() => given.provider.filters.country?.length === 1, 'not narrowed');
    await waitUntil(() => table.querySelector('[aria-pressed=true]'), 'not marked');
  });

  it('draws what a backend reports below zero, and writes its sign', async () => {
    const given = await shown<RevenueByCountryElement>(tag, 'ready', 'ready', {
      prepare: (element, { client }) =>
        rowsOf(element, client, [
          { currency: 'EUR', country: 'FR', plans: 3, paid: 90_00 },
          { currency: 'EUR', country: 'DE', plans: 1, paid: -30_00 },
        ]),
    });
    const table = await asTable(given);
    expect(table.textContent).to.contain('-€30.00');
    expect(table.querySelector('tfoot')!.textContent).to.contain('€60.00');
  });

  it('offers more than four currencies as a list', async () => {
    const codes = ['EUR', 'USD', 'GBP', 'JPY', 'KWD'];
    const given = await shown<RevenueByCountryElement>(tag, 'ready', 'ready', {
      prepare: (element, { client }) =>
        rowsOf(
          element,
          client,
          codes.map((code) => ({ currency: code, country: 'FR', plans: 1, paid: 1_500 })),
        ),
    });
    const list = given.root.querySelector('select')!;
    expect([...list.options].map(({ value }) => value)).to.deep.equal(codes);
    list.value = 'KWD';
    list.dispatchEvent(new Event('change'));
    await waitUntil(() => title(given).includes('1.500'), 'not in dinars');
    await expect(given.element).to.be.accessible();
  });

  widgetSuite(tag);
});
