import { expect } from '@open-wc/testing';
import '../../../src/widgets/provider/define.js';
import { ProviderElement } from '../../../src/widgets/provider/provider.js';
import { FakeWidget } from '../../frame/fake-widget.js';
import { fakeClient } from '../../state/fake-client.js';
import { page } from '../../state/fake-host.js';
import { FakeTimers, flush, settled } from '../../state/fake-timers.js';
import { FakeServer, json } from './fake-server.js';

const API = 'https://api.example.com/v1';

describe('<tranche-provider>', () => {
  let timers: FakeTimers;
  let server: FakeServer;
  let events: string[];
  let errors: string[];
  const realError = console.error;

  beforeEach(() => {
    timers = new FakeTimers();
    server = new FakeServer();
    events = [];
    errors = [];
    console.error = (...args: unknown[]) => errors.push(args.join(' '));
    for (const name of ['tranche-session-expired', 'tranche-scope-changed'])
      document.body.addEventListener(name, () => events.push(name));
  });

  afterEach(async () => {
    document.body.remove();
    document.documentElement.append(document.createElement('body'));
    await timers.tick(10_000);
    timers.restore();
    server.restore();
    console.error = realError;
  });

  function build(
    attributes: Record<string, string> = {},
    count = 1,
  ): { provider: ProviderElement; widgets: FakeWidget[] } {
    const provider = document.createElement('tranche-provider');
    for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
    const widgets = Array.from({ length: count }, (_, index) => {
      const widget = new FakeWidget();
      if (count > 1) widget.extra = { countMin: index + 1 };
      return widget;
    });
    provider.append(...widgets);
    return { provider, widgets };
  }

  async function mount(attributes: Record<string, string> = {}, count = 1) {
    const built = build(attributes, count);
    document.body.append(built.provider);
    await settled();
    return built;
  }

  const http = { 'base-url': API, 'token-url': '/tranche-token' };

  it('asks the page’s server for a token, once, and the backend with it', async () => {
    const { widgets } = await mount(http, 3);
    const [asked] = server.of('/tranche-token');
    expect(server.of('/tranche-token')).to.have.length(1);
    expect([asked!.method, asked!.headers.get('x-requested-with')]).to.deep.equal(['POST', 'tranche']);
    expect(server.of('/meta')).to.have.length(1);
    expect(server.of('/plans').map(({ headers }) => headers.get('authorization'))).to.deep.equal(
      Array<string>(3).fill('Bearer token-1'),
    );
    expect(widgets.map((widget) => widget.states())).to.deep.equal([['empty'], ['empty'], ['empty']]);
    expect(document.documentElement.outerHTML).not.to.contain('token-1');
  });

  it('draws nothing itself', async () => {
    const { provider } = await mount(http);
    expect(getComputedStyle(provider).display).to.equal('contents');
    provider.hidden = true;
    expect(getComputedStyle(provider).display).to.equal('none');
  });

  it('renews an expired token once for five widgets', async () => {
    const { provider, widgets } = await mount(http, 5);
    server.token = 'token-2';
    server.isGood = (token) => token === 'token-2';
    provider.refresh(['plans']);
    await settled();
    expect(server.of('/tranche-token')).to.have.length(2);
    expect(widgets.every((widget) => widget.matches(':state(empty)') && !widget.matches(':state(stale)'))).to.equal(
      true,
    );
    expect(events).to.deep.equal([]);
  });

  it('tells the end of the session once for five widgets, and goes on after sign-in', async () => {
    server.isGood = () => false;
    const { widgets } = await mount(http, 5);
    expect(widgets.map((widget) => widget.states().includes('expired'))).to.deep.equal(Array<boolean>(5).fill(true));
    expect(events).to.deep.equal(['tranche-session-expired']);
    const asked = server.sent.length;
    await timers.tick(60_000);
    expect(server.sent, 'nobody goes on asking').to.have.length(asked);
    server.isGood = () => true;
    widgets[0]!.button('Try again').click();
    await settled();
    expect(widgets[0]!.states()).to.deep.equal(['empty']);
  });

  for (const [what, status, body, told] of [
    ['a path that is not there', 404, { code: 'not_found' }, 'no token from /tranche-token (404)'],
    ['an answer without a token', 200, { jwt: 'x' }, 'no token from /tranche-token (invalid_answer)'],
    ['nobody signed in', 401, { code: 'unauthorized' }, undefined],
  ] as const) {
    it(`tells the developer what is wrong with the token address: ${what}`, async () => {
      server.tokenAnswer = json(status, body);
      const { widgets } = await mount(http, 2);
      expect(widgets[0]!.states()).to.include('expired');
      expect(errors.map((error) => error.replace(/ \w*Error.*/s, ''))).to.deep.equal(
        told ? [`<tranche-provider>: ${told}; a POST to it must be answered with { "token": "…" }.`] : [],
      );
    });
  }

  it('copes with a server that takes each token once', async () => {
    const used = new Set<string>();
    let last = 0;
    const { provider, widgets } = build({ 'base-url': API }, 3);
    provider.token = () => Promise.resolve(`token-${(last += 1)}`);
    server.isGood = (token) => !used.has(token) && !!used.add(token);
    document.body.append(provider);
    await settled();
    expect(server.sent.length).to.be.lessThan(30);
    expect(widgets[0]!.matches(':state(empty), :state(expired)')).to.equal(true);
  });

  it('takes a token callback', async () => {
    const { provider } = build({ 'base-url': API });
    provider.token = () => Promise.resolve('from-callback');
    document.body.append(provider);
    await settled();
    expect(server.of('/plans')[0]!.headers.get('authorization')).to.equal('Bearer from-callback');
    expect(provider.outerHTML).not.to.contain('from-callback');
  });

  it('takes any object of the client’s shape, set before or after', async () => {
    const client = fakeClient();
    const { provider, widgets } = await mount();
    provider.client = client;
    await settled();
    await client.of('plans.list')[0]!.answer(page('Zoë'));
    await client.of('meta.get')[0]!.answer({ account: { id: 'a' } });
    expect(widgets[0]!.text).to.contain('Zoë');
    expect(server.sent).to.deep.equal([]);
  });

  it('keeps two providers apart: two scopes', async () => {
    const one = await mount(http);
    const two = await mount(http);
    one.widgets[0]!.environment.scope.set({ status: ['completed'] });
    two.provider.filters = { status: ['canceled'] };
    await settled();
    expect(server.of('/plans').map(({ url }) => url.split('?')[1])).to.deep.equal([
      undefined,
      undefined,
      'status=completed',
      'status=canceled',
    ]);
    expect(one.provider.filters).to.deep.equal({ status: ['completed'] });
  });

  it('tells the page what somebody chose, and not what the page chose', async () => {
    const { provider, widgets } = await mount(http);
    provider.filters = { q: 'zoë' };
    await settled();
    expect(events).to.deep.equal([]);
    let told: unknown;
    provider.addEventListener('tranche-scope-changed', ({ detail }) => (told = detail.filters));
    widgets[0]!.environment.scope.set({ countMin: 3 });
    expect(events).to.deep.equal(['tranche-scope-changed']);
    expect(told).to.deep.equal({ q: 'zoë', countMin: 3 });
  });

  it('lets the page have everything, or something, looked up again', async () => {
    const { provider } = await mount(http);
    const count = () => [server.of('/plans').length, server.of('/meta').length];
    provider.refresh(['reports']);
    await settled();
    expect(count()).to.deep.equal([1, 1]);
    provider.refresh(['plans']);
    await settled();
    expect(count()).to.deep.equal([2, 1]);
    provider.refresh();
    await settled();
    expect(count()).to.deep.equal([3, 2]);
  });

  it('drops everything when a renewed token turns out to be another account’s', async () => {
    const { provider } = await mount(http);
    provider.filters = { customer: ['cus_of_acc_1'] };
    await settled();
    server.token = 'token-2';
    server.account = 'acc_2';
    server.isGood = (token) => token === 'token-2';
    provider.refresh(['plans']);
    await settled();
    expect(provider.filters).to.deep.equal({});
    expect(server.of('/plans').at(-1)!.url).to.equal(`${API}/plans`);
  });

  it('drops everything when the client changes', async () => {
    const [before, after] = [fakeClient(), fakeClient()];
    const { provider, widgets } = await mount();
    provider.client = before;
    await settled();
    await before.of('plans.list')[0]!.answer(page('theirs'));
    await before.of('meta.get')[0]!.answer({ account: { id: 'a' } });
    expect(widgets[0]!.text).to.equal('theirs');
    provider.client = after;
    await settled();
    expect(widgets[0]!.text).not.to.contain('theirs');
    expect(widgets[0]!.states()).to.deep.equal(['loading']);
  });

  const wrong: [string, Record<string, string>, string][] = [
    ['a base-url with credentials', { 'base-url': 'https://me:secret@api.example.com' }, 'provider_base_url'],
    ['a base-url that is no web address', { 'base-url': 'ftp://api.example.com' }, 'provider_base_url'],
    ['a token-url in the clear', { ...http, 'token-url': 'http://login.example.com/t' }, 'provider_token_url'],
  ];
  for (const [what, attributes, code] of wrong) {
    it(`refuses ${what}, says so once, and recovers`, async () => {
      const { provider, widgets } = await mount(attributes);
      const told: string[] = [];
      document.body.addEventListener('tranche-error', ({ detail }) => told.push(detail.code));
      await settled();
      expect(errors).to.have.length(1);
      expect(errors[0])
        .to.match(/^<tranche-provider>: (base|token)-url must be/)
        .and.not.to.contain('secret');
      expect(widgets[0]!.text).to.contain('This widget is not set up correctly.').and.to.contain(code);
      expect(server.sent).to.deep.equal([]);
      for (const [name, value] of Object.entries(http)) provider.setAttribute(name, value);
      await settled();
      expect(widgets[0]!.states()).to.deep.equal(['empty']);
      expect(errors).to.have.length(1);
    });
  }

  it('ignores a token in an attribute, and an unknown time zone, aloud', async () => {
    const { widgets } = await mount({ ...http, token: 'secret', 'time-zone': 'Mars/Olympus' });
    expect(errors).to.have.length(2);
    expect(errors.join(' ')).not.to.contain('secret');
    expect(server.of('/plans')[0]!.headers.get('authorization')).to.equal('Bearer token-1');
    expect(widgets[0]!.locales.timeZone, 'the account’s').to.equal('Asia/Tokyo');
  });

  it('hands on language and time zone, live', async () => {
    const { provider, widgets } = await mount({ ...http, locale: 'de', 'time-zone': 'America/Lima' });
    expect([widgets[0]!.locales.locale, widgets[0]!.locales.timeZone]).to.deep.equal(['de', 'America/Lima']);
    provider.locale = 'ar';
    await settled();
    expect(widgets[0]!.locales.dir).to.equal('rtl');
    expect(server.of('/plans'), 'another language is not another question').to.have.length(1);
  });

  it('survives being moved, and asks anew after it was really gone', async () => {
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    const { provider, widgets } = await mount(http);
    elsewhere.append(provider);
    await settled();
    expect([server.of('/tranche-token').length, widgets[0]!.states()]).to.deep.equal([1, ['empty']]);
    provider.remove();
    await timers.tick(1_000);
    document.body.append(provider);
    await settled();
    expect(server.of('/tranche-token'), 'the token went with the client').to.have.length(2);
    expect(widgets[0]!.states()).to.deep.equal(['empty']);
  });

  it('is found by widgets that were there before it was defined', async () => {
    const early = document.createElement('late-provider');
    for (const [name, value] of Object.entries(http)) early.setAttribute(name, value);
    const widget = new FakeWidget();
    early.append(widget);
    document.body.append(early);
    await settled();
    expect(server.sent).to.deep.equal([]);
    customElements.define('late-provider', class extends ProviderElement {});
    await settled();
    expect(widget.states()).to.deep.equal(['empty']);
  });

  it('tells widgets that it has no source yet', async () => {
    const { widgets } = await mount();
    await timers.tick(2_000);
    expect(widgets[0]!.text).to.contain('The provider has no data source yet.');
    expect(errors).to.deep.equal([]);
    await flush();
  });
});
