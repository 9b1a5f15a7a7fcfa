import { expect, waitUntil } from '@open-wc/testing';
import { intercept } from '../../../src/testing/faults.js';
import { scenario } from '../../../src/testing/scenarios.js';
import type { Client } from '../../../src/contract/client.js';
import { problem, TrancheError } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/model/plan.js';
import { buttonNamed, dialogOpen, said, table, tag, type Table } from './support.js';

/** Files that would have been saved: their names and texts. */
const saved: { name: string; text: Promise<string> }[] = [];
const files = new Map<string, Blob>();
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

const options = { timeout: 8_000 };
const press = async (given: Table, name: string | RegExp) => {
  await waitUntil(() => buttonNamed(given.root, name), `no button ${name}`, options);
  buttonNamed(given.root, name)!.click();
};
const fileAfter = async (act: () => unknown): Promise<{ name: string; lines: string[] }> => {
  const before = saved.length;
  await act();
  await waitUntil(() => saved.length > before, 'nothing was saved', options);
  const { name, text } = saved.at(-1)!;
  return { name, lines: (await text).split('\r\n') };
};
const pick = (given: Table, id: string, value: string) => {
  const select = given.root.querySelector<HTMLSelectElement>(`#export-${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  return given.element.updateComplete;
};
const tick = async (given: Table, label: string) => {
  const found = [...given.root.querySelectorAll('dialog label')].find((one) => one.textContent.trim() === label);
  if (!found) throw new Error(`no ${label}`);
  (found as HTMLElement).click();
  await given.element.updateComplete;
};
const everything = async (client: Client): Promise<Plan[]> => {
  const plans: Plan[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.plans.list({ sort: '-overdueCount', limit: 100, ...(cursor && { cursor }) });
    plans.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return plans;
};

describe(`${tag}, export`, () => {
  before(() => {
    URL.createObjectURL = (file: Blob) => {
      const url = createObjectURL.call(URL, file);
      files.set(url, file);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const file = files.get(this.href);
      // `text()` of a Blob drops a byte order mark.
      if (file && this.download) saved.push({ name: this.download, text: decoded(file) });
      else click.call(this);
    };
  });
  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    localStorage.removeItem('export-test.export');
  });

  it('saves what is seen with one press, all of it; then as it was chosen, and remembers that', async () => {
    const prepare = (element: HTMLElement) => element.setAttribute('storage-key', 'export-test');
    const given = await table('ready', 'ready', { plans: 130, prepare });
    const plans = await everything(given.client);
    const seen = await fileAfter(() => press(given, 'Export CSV'));
    expect(seen.name).to.equal('plans-2026-06-15.csv');
    expect(seen.lines[0]).to.equal(
      '\ufeffStatus,Buyer,E-mail,Phone,Payment method,Currency,Total,Overdue,Overdue installments',
    );
    expect(seen.lines.length).to.equal(plans.length + 2);
    seen.lines.slice(1, -1).forEach((line, index) => expect(line).to.contain(plans[index]!.customer.email));
    await waitUntil(() => said(given, 'Exported 130 rows'), 'not said', options);

    await press(given, 'Export…');
    const dialog = await dialogOpen(given);
    expect(dialog.textContent).to.contain('All 130 plans');
    await expect(given.element).to.be.accessible();
    await tick(given, 'Chosen');
    for (const label of ['Status', 'Buyer', 'E-mail', 'Phone', 'Payment method', 'Currency', 'Total', 'Overdue'])
      await tick(given, label);
    await tick(given, 'Overdue installments');
    await press(given, 'Export');
    expect(dialog.open, 'a file without columns').to.equal(true);
    expect(dialog.textContent).to.contain('Choose at least one column.');
    for (const label of ['Reference', 'Overdue', 'Country']) await tick(given, label);
    await pick(given, 'language', 'fr');
    await pick(given, 'delimiter', '\t');
    await pick(given, 'decimal', ',');
    await tick(given, 'Mark as UTF-8, which Excel needs');
    const chosen = await fileAfter(() => press(given, 'Export'));
    expect(chosen.lines[0]).to.equal('Devise\tEn retard\tRéférence\tPays');
    const [currency, amount, reference] = chosen.lines[1]!.split('\t');
    expect([currency, reference]).to.deep.equal([plans[0]!.currency, plans[0]!.reference]);
    expect(amount).to.match(/^\d+,\d\d$/);

    const later = await table('ready', 'ready', { plans: 5, prepare });
    const again = await fileAfter(() => press(later, 'Export CSV'));
    expect(again.lines[0]).to.equal(chosen.lines[0]);
  });

  it('shows how far it is, stops without a file, and says what failed with a way to try again', async () => {
    let pages = 0;
    let trouble: (() => Promise<never>) | undefined = () => new Promise<never>(() => undefined);
    const { client } = scenario('ready', { plans: 230 });
    const slow = intercept(client, ({ operation, input, next }) => {
      const isPage = operation.id === 'plans.list' && (input as { limit?: number }).limit === 100;
      return isPage && ++pages % 3 === 0 && trouble ? trouble() : next();
    });
    const given = await table('ready', 'ready', { client: slow });
    const before = saved.length;
    await press(given, 'Export CSV');
    await waitUntil(() => given.root.textContent.includes('200 of 230 rows'), 'no progress', options);
    expect(given.root.querySelector('progress')!.value).to.equal(200);
    await expect(given.element).to.be.accessible();
    await press(given, 'Stop');
    await waitUntil(() => buttonNamed(given.root, 'Export CSV'), 'not stopped', options);

    pages = 0;
    trouble = () => Promise.reject(new TrancheError('network', { kind: 'network', retryable: true }));
    await press(given, 'Export CSV');
    await waitUntil(() => given.root.textContent.includes('Nothing was saved'), 'not said', options);
    expect(saved.length).to.equal(before);
    trouble = undefined;
    const { lines } = await fileAfter(() => press(given, 'Try again'));
    expect(lines.length).to.equal(232);
    expect(given.root.textContent).not.to.contain('Nothing was saved');
  });

  it('takes the file of a backend that has one in the language, says when it is cut, and does without one that has not', async () => {
    const asked: unknown[] = [];
    let pages = 0;
    let answer: () => object = () => ({
      name: 'x.csv',
      language: 'en',
      truncated: true,
      chunks: (async function* () {
        yield 'Reference;Nam';
        yield await Promise.resolve('e\r\nR1;"two\r\nlines"\r\n');
      })(),
    });
    const { client } = scenario('ready', { plans: 60 });
    const offering = intercept(client, ({ operation, input, next }) => {
      if (operation.id === 'plans.list' && (input as { limit?: number }).limit === 100) pages++;
      if (operation.id !== 'exports.plans') return next();
      asked.push(input);
      return Promise.resolve().then(answer);
    });
    const given = await table('ready', 'ready', { client: offering });
    given.provider.filters = { openEnded: false };
    const cut = await fileAfter(() => press(given, 'Export CSV'));
    expect(cut.lines[0]).to.equal('Reference;Name');
    expect(pages).to.equal(0);
    expect(asked[0]).to.include({
      openEnded: false,
      sort: '-overdueCount',
      delimiter: ',',
      decimal: '.',
      locale: 'en',
    });
    await waitUntil(() => given.root.textContent.includes('only the first plan.'), 'not said', options);

    for (const next of [
      () => ({ name: 'x.csv', language: 'it', truncated: false, chunks: (async function* () {})() }),
      () => {
        throw problem(501, 'not_implemented');
      },
    ]) {
      answer = next;
      pages = 0;
      const own = await fileAfter(() => press(given, 'Export CSV'));
      expect(own.lines[0]).to.contain('Status,Buyer');
      expect(pages).to.be.greaterThan(0);
    }
  });
});

const decoded = async (file: Blob): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
