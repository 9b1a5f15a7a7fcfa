import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DashboardElement } from '../../../src/compositions/dashboard/dashboard.js';
import '../../../src/compositions/dashboard/define.js';
import { sectionNames } from '../../../src/compositions/dashboard/model.js';
import type { Client } from '../../../src/contract/client.js';
import { scenario } from '../../../src/testing/scenarios.js';
import { define } from '../../../src/ui/define.js';
import { hasState, mount, next } from '../../support/widget-suite.js';

const tag = 'tranche-dashboard';
const patience = { timeout: 15_000 };

const boxes = ({ shadowRoot }: Element) => [...shadowRoot!.querySelectorAll<HTMLElement>('[data-section]')];
const namesOf = (element: Element) => boxes(element).map((box) => box.dataset['section']);
const widgetIn = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-section=${name}] > :not(.ahead)`);

/** Every section's widget is there and shows its data. */
const complete = (element: Element) =>
  waitUntil(
    () => boxes(element).every(({ firstElementChild: widget }) => widget && hasState(widget, 'ready')),
    'a section has no data',
    patience,
  );

/** A client that counts what is asked: the sections of each report, and the other operations. */
function counting(client: Client) {
  const asked: string[] = [];
  const wrap = <T extends object>(group: T, name: string): T =>
    new Proxy(group, {
      get: (target, method: string) => {
        const call = Reflect.get(target, method) as ((...args: unknown[]) => unknown) | undefined;
        if (typeof call !== 'function') return call;
        return (input: { sections?: readonly string[] } | undefined, ...rest: unknown[]) => {
          asked.push(input?.sections?.join() ?? `${name}.${method}`);
          return call.call(target, input, ...rest);
        };
      },
    });
  const groups = Object.entries(client).map(([name, group]) => [name, wrap(group as object, name)]);
  return { client: Object.fromEntries(groups) as Client, asked };
}

describe(tag, () => {
  it('shows everything in one tag, tells so once, asks for each section of the report once, and is accessible', async () => {
    const { client, asked } = counting(scenario('ready', { plans: 60 }).client);
    const { element, root } = await mount<DashboardElement>(tag, 'ready', { client });
    let ready = 0;
    element.addEventListener('tranche-ready', () => ready++);
    const [, , ...far] = boxes(element);
    const heading = far.at(-1)!.querySelector('[role=heading]')!;
    expect(heading.textContent, 'there before its widget').to.equal('Detailing');
    expect(widgetIn(element, 'table'), 'far from the view').to.equal(null);
    await element.loadAll();
    await complete(element);
    expect(ready).to.equal(1);
    expect(hasState(element, 'ready')).to.equal(true);
    const reports = asked.filter((one) => !one.includes('.')).sort();
    expect(reports).to.deep.equal(['aging', 'country', 'possible', 'products', 'revenue', 'status']);
    expect(asked.filter((one) => one === 'meta.get')).to.have.lengthOf(1);
    expect(root.querySelector('h2')!.textContent).to.equal('Installments');
    const levels = boxes(element).map(({ firstElementChild: widget }) => widget!.shadowRoot!.querySelector('h3'));
    expect(levels.every((one) => one !== null)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('loads far sections when they come near the view, and nothing moves by that', async () => {
    const { element } = await mount<DashboardElement>(tag);
    const first = boxes(element)[0]!;
    await waitUntil(() => first.firstElementChild!.matches(':state(ready)'), 'the first is not loaded', patience);
    expect(widgetIn(element, 'table')).to.equal(null);
    const tops = () => boxes(element).map((box) => Math.round(box.offsetTop));
    const before = tops();
    boxes(element).at(-1)!.scrollIntoView();
    await waitUntil(() => widgetIn(element, 'table')?.matches(':state(ready)'), 'the last is not loaded', patience);
    await element.loadAll();
    await complete(element);
    // What the charts' legends need more or less in another font.
    tops().forEach((top, index) => expect(top, namesOf(element)[index]).to.be.closeTo(before[index]!, 60));
    window.scrollTo(0, 0);
  });

  it('lets the keyboard reach a section that is still to come', async () => {
    const { element, root } = await mount<DashboardElement>(tag, 'ready', {
      prepare: (dashboard) => dashboard.setAttribute('sections', 'table'),
    });
    const [box] = boxes(element);
    box!.focus();
    expect(root.activeElement).to.equal(box);
    await waitUntil(() => widgetIn(element, 'table')?.matches(':state(ready)'), 'not loaded', patience);
    expect(root.activeElement, 'the focus was lost').to.equal(box);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(widgetIn(element, 'table'));
    await element.updateComplete;
  });

  it('says where the code of a section could not be had, and tries again there', async () => {
    const { element, root } = await mount<DashboardElement>(tag, 'ready', {
      prepare: (dashboard) => dashboard.setAttribute('sections', 'summary'),
    });
    const make = document.createElement.bind(document);
    // As an import that fails: the widget cannot be made.
    document.createElement = (name: string) => {
      if (name === 'tranche-summary') throw new TypeError('Failed to fetch dynamically imported module');
      return make(name);
    };
    const failure = next(element, 'tranche-error');
    try {
      await element.loadAll();
      expect((await failure).detail).to.include({ code: 'code_not_loaded', retryable: true });
    } finally {
      document.createElement = make;
    }
    await element.updateComplete;
    expect(root.querySelector('[data-section] [part~=state]')!.textContent).to.contain('could not be loaded');
    await expect(element).to.be.accessible();
    root.querySelector<HTMLButtonElement>('[data-section] [part~=retry]')!.click();
    await waitUntil(() => widgetIn(element, 'summary'), 'not tried again', patience);
  });

  it('works alone with a client: sections agree on filters, and the page is told', async () => {
    const { client } = scenario('ready', { plans: 60 });
    const element = await fixture<DashboardElement>(
      html`<tranche-dashboard sections="summary currency"></tranche-dashboard>`,
    );
    element.client = client;
    await element.loadAll();
    await complete(element);
    const changed = next(element, 'tranche-scope-changed');
    const yen = [...widgetIn(element, 'currency')!.shadowRoot!.querySelectorAll('button')].find((one) =>
      one.textContent.includes('JPY'),
    )!;
    yen.click();
    expect((await changed).detail.filters).to.deep.equal({ currency: ['JPY'] });
    const { status } = await client.reports.get({ sections: ['status'], currency: ['JPY'] });
    const figure = () => widgetIn(element, 'summary')!.shadowRoot!.querySelector('.figure')!.textContent;
    await waitUntil(() => figure() === String(status!.total), 'the other section does not follow', patience);
  });

  it('takes sections by name and order, keeps widgets that stay, hands texts on, and names what it does not know', async () => {
    const errors: string[] = [];
    const real = console.error;
    console.error = (text: string) => errors.push(text);
    try {
      const { element, provider } = await mount<DashboardElement>(tag, 'ready', {
        prepare: (dashboard) => {
          dashboard.setAttribute('sections', 'currency summary weather');
          Object.assign(dashboard, { headingLevel: 4, sectionMessages: { summary: { title: 'Today' } } });
        },
      });
      expect(namesOf(element)).to.deep.equal(['currency', 'summary']);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.contain('weather');
      await element.loadAll();
      await complete(element);
      const summary = widgetIn(element, 'summary')!;
      expect(summary.shadowRoot!.querySelector('h5')!.textContent).to.equal('Today');
      element.sections = 'summary';
      await element.updateComplete;
      expect(namesOf(element)).to.deep.equal(['summary']);
      expect(widgetIn(element, 'summary')).to.equal(summary);
      provider.locale = 'fr';
      await waitUntil(() => element.shadowRoot!.querySelector('h4')!.textContent === 'Paiements échelonnés', 'English');
      await waitUntil(() => summary.shadowRoot!.textContent.includes('En retard'), 'its widget is English', patience);
    } finally {
      console.error = real;
    }
  });

  it('is one face where nothing can be had', async () => {
    const { element, root } = await mount<DashboardElement>(tag, 'sessionExpired');
    await waitUntil(() => hasState(element, 'expired'), 'no face', patience);
    expect(root.querySelectorAll('[part~=state]')).to.have.lengthOf(1);
    expect(boxes(element)).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('uses tags of its own copy under a prefix, and lets every part through', async () => {
    define(tag, DashboardElement, { prefix: 'acme' });
    const element = document.createElement('acme-dashboard') as DashboardElement;
    element.client = scenario('ready', { plans: 60 }).client;
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await element.loadAll();
    await complete(element);
    const widgets = boxes(element).map((box) => box.firstElementChild as HTMLElement);
    expect(widgets.every(({ localName }) => localName.startsWith('acme-'))).to.equal(true);
    expect(widgets).to.have.lengthOf(sectionNames.length);
    for (const widget of widgets) {
      const exported = new Set(
        widget
          .getAttribute('exportparts')!
          .split(',')
          .map((pair) => pair.split(':')[0]!.trim()),
      );
      for (const part of widget.shadowRoot!.querySelectorAll('[part]'))
        for (const name of part.part) expect(exported, `${widget.localName} ${name}`).to.include(name);
    }
  });
});
