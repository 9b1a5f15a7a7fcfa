import { expect, waitUntil } from '@open-wc/testing';
import { aMeta } from '../state/fake-client.js';
import { page } from '../state/fake-host.js';

const API = 'https://api.example.com/v1';
const { dataAsOf, today } = aMeta;

const answers: [part: string, body: unknown][] = [
  ['/tranche-token', { token: 'token-1' }],
  ['/meta', aMeta],
  ['sections=status', { dataAsOf, today, status: { of: 'plans', cells: [], total: 0 } }],
  ['sections=aging', { dataAsOf, today, aging: { by: 'count', upperBounds: [30, 60, 90], cells: [], total: 0 } }],
  ['/plans', { ...page(), total: 0 }],
];

/** A page of its own, whose elements are not defined yet and whose requests are counted. */
class Page {
  readonly sent: string[] = [];
  readonly frame = document.createElement('iframe');
  refuse: (url: string) => boolean = () => false;

  constructor(search = '') {
    this.frame.src = `about:blank${search}`;
    document.body.append(this.frame);
    this.#window.fetch = (input) => this.#answer(input as string);
  }

  get #window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get body(): HTMLElement {
    return this.frame.contentDocument!.body;
  }

  provider(...tags: string[]): HTMLElement {
    const provider = this.frame.contentDocument!.createElement('tranche-provider');
    provider.setAttribute('base-url', `${API}/`);
    provider.setAttribute('token-url', '/tranche-token');
    for (const tag of tags) provider.append(this.#element(tag));
    return provider;
  }

  /** Runs one of our modules in this page. */
  async run(path: string): Promise<void> {
    const script = this.frame.contentDocument!.createElement('script');
    script.type = 'module';
    script.src = path;
    const done = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    this.body.append(script);
    await done;
  }

  /** The widgets' own code arrives. */
  async upgrade(...names: string[]): Promise<void> {
    for (const name of ['provider', ...names]) await this.run(`/src/widgets/${name}/define.ts`);
  }

  /** Until every widget, or those named, shows that it has an answer. */
  async drawn(...tags: string[]): Promise<void> {
    const widgets = [...this.body.querySelectorAll(tags.join() || 'tranche-provider > *')];
    await waitUntil(() => widgets.every((one) => one.matches(':state(empty), :state(ready)')), 'drawn', {
      timeout: 8_000,
    });
  }

  get urls(): string[] {
    return this.sent.map((url) => url.replace(API, '')).sort();
  }

  #element(markup: string): Element {
    const [tag = '', ...attributes] = markup.split(' ');
    const element = this.frame.contentDocument!.createElement(tag);
    for (const attribute of attributes) element.setAttribute(...(attribute.split('=') as [string, string]));
    return element;
  }

  async #answer(url: string): Promise<Response> {
    this.sent.push(url);
    await Promise.resolve();
    if (this.refuse(url)) throw new TypeError('no connection');
    const body = answers.find(([part]) => url.includes(part))?.[1];
    return new this.#window.Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  }
}

const all = ['status-chart', 'overdue-chart', 'detailing-table'];

describe('tranche/early', () => {
  let host: Page;

  beforeEach(() => {
    host = new Page();
  });

  afterEach(() => host.frame.remove());

  const widgets: [markup: string, name: string, url: string][] = [
    ['tranche-status-chart', 'status-chart', '/reports/installments?sections=status&statusOf=plans'],
    [
      'tranche-status-chart status-of=installments',
      'status-chart',
      '/reports/installments?sections=status&statusOf=installments',
    ],
    ['tranche-overdue-chart', 'overdue-chart', '/reports/installments?sections=aging&agingBy=count'],
    ['tranche-overdue-chart aging-by=number', 'overdue-chart', '/reports/installments?sections=aging&agingBy=number'],
    ['tranche-detailing-table', 'detailing-table', '/plans?sort=-overdueCount&limit=25'],
    ['tranche-detailing-table sort=-purchasedOn', 'detailing-table', '/plans?sort=-purchasedOn&limit=25'],
  ];
  for (const [markup, name, url] of widgets) {
    it(`asks for <${markup}> before its code is there, and nothing is asked twice`, async () => {
      host.body.append(host.provider(markup));
      await host.run('/src/early.ts');
      const expected = [url, '/meta', '/tranche-token'].sort();
      await waitUntil(() => host.sent.length >= 3);
      expect(host.urls).to.deep.equal(expected);
      await host.upgrade(name);
      await host.drawn();
      expect(host.urls).to.deep.equal(expected);
    });
  }

  it('serves a whole page of widgets', async () => {
    host.body.append(host.provider(...all.map((name) => `tranche-${name}`)));
    await host.run('/src/early.ts');
    await waitUntil(() => host.sent.length >= 5);
    const early = host.urls;
    await host.upgrade(...all);
    await host.drawn();
    expect(host.urls).to.deep.equal(early);
    expect(new Set(early).size).to.equal(5);
  });

  it('asks for nothing without the filters in the page’s address, though their bar has not arrived', async () => {
    host.frame.remove();
    host = new Page('?country=FR&status=unheard-of');
    host.body.append(host.provider('tranche-filters sync-url=', 'tranche-status-chart', 'tranche-overdue-chart'));
    await host.run('/src/early.ts');
    await host.upgrade('status-chart', 'overdue-chart');
    await host.drawn('tranche-status-chart', 'tranche-overdue-chart');
    const reports = host.urls.filter((url) => url.startsWith('/reports'));
    expect(reports).to.have.lengthOf(2);
    for (const url of reports) expect(url).to.contain('country=FR').and.not.to.contain('unheard-of');
    const before = host.sent.length;
    await host.upgrade('filters');
    await host.drawn();
    expect(host.urls.filter((url) => url.startsWith('/reports'))).to.deep.equal(reports);
    expect(host.sent.length).to.be.greaterThan(before);
  });

  it('leaves failures to the ordinary way', async () => {
    host.refuse = () => true;
    host.body.append(host.provider('tranche-detailing-table'));
    await host.run('/src/early.ts');
    await waitUntil(() => host.sent.length >= 1);
    host.refuse = () => false;
    await host.upgrade('detailing-table');
    await host.drawn();
    expect(host.urls).to.deep.equal([
      '/meta',
      '/plans?sort=-overdueCount&limit=25',
      '/tranche-token',
      '/tranche-token',
    ]);
  });

  it('does nothing without a provider that names both addresses', async () => {
    const provider = host.provider('tranche-detailing-table');
    provider.removeAttribute('token-url');
    host.body.append(provider);
    await host.run('/src/early.ts');
    expect(host.sent).to.deep.equal([]);
  });

  it('does nothing when the provider’s code is there already', async () => {
    await host.upgrade();
    host.body.append(host.provider('tranche-detailing-table'));
    await host.run('/src/early.ts');
    expect(host.sent).to.deep.equal([]);
  });

  it('waits for a provider that is not parsed yet', async () => {
    const parsing = host.frame.contentDocument!;
    parsing.open();
    parsing.write('<!doctype html><body>');
    host.frame.contentWindow!.fetch = (url) => (host.sent.push(url as string), new Promise(() => undefined));
    await host.run('/src/early.ts');
    expect(host.sent).to.deep.equal([]);
    parsing.write('<tranche-provider base-url="https://api.example.com/v1" token-url="/tranche-token">');
    await waitUntil(() => host.sent.includes('/tranche-token'));
    parsing.close();
  });
});
