import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Client } from '../../src/contract/client.js';
import { EnvironmentController, environmentContext, type Environment } from '../../src/state/environment.js';
import { Scope } from '../../src/state/scope.js';
import { sharedOf } from '../../src/state/shared-queries.js';
import { fakeClient } from './fake-client.js';
import { FakeTimers, flush } from './fake-timers.js';

// The same files under another address: what a second bundle on the page is.
const copy = '../../src/state/environment.ts?copy';
const second = (await import(copy)) as { EnvironmentController: typeof EnvironmentController };

class FirstWidget extends LitElement {
  declare client?: Client;
  readonly environment = new EnvironmentController(this);
  drawn = 0;
  protected override render(): TemplateResult {
    this.drawn += 1;
    return html``;
  }
}
class SecondWidget extends LitElement {
  readonly environment = new second.EnvironmentController(this);
}
customElements.define('first-widget', FirstWidget);
customElements.define('second-widget', SecondWidget);

function environmentOf(client: Client, more: Partial<Environment> = {}): Environment {
  const scope = new Scope();
  return { client, shared: sharedOf(client), scope, locale: undefined, timeZone: undefined, error: undefined, ...more };
}

function provide(host: HTMLElement, environment: Environment): ContextProvider<typeof environmentContext, HTMLElement> {
  const provider = new ContextProvider(host, { context: environmentContext, initialValue: environment });
  provider.hostConnected();
  return provider;
}

async function place<E extends LitElement>(parent: Element, widget: E): Promise<E> {
  parent.append(widget);
  await widget.updateComplete;
  return widget;
}

function box(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

describe('EnvironmentController', () => {
  let timers: FakeTimers;

  beforeEach(() => {
    timers = new FakeTimers();
  });

  afterEach(() => {
    document.body.replaceChildren();
    timers.restore();
  });

  it('finds the nearest provider, and hears its changes', async () => {
    const [outer, inner] = [box(), document.createElement('div')];
    outer.append(inner);
    const [far, near, later] = [fakeClient(), fakeClient(), fakeClient()];
    provide(outer, environmentOf(far));
    const provider = provide(inner, environmentOf(near));
    const widget = await place(inner, new FirstWidget());
    expect(widget.environment.client).to.equal(near);
    provider.setValue(environmentOf(later, { locale: 'fr' }));
    await widget.updateComplete;
    expect([widget.environment.client, widget.environment.locale]).to.deep.equal([later, 'fr']);
  });

  it('finds a provider that is upgraded later', async () => {
    const parent = box();
    const widget = await place(parent, new FirstWidget());
    expect(widget.environment.client).to.equal(undefined);
    const client = fakeClient();
    provide(parent, environmentOf(client));
    expect(widget.environment.client).to.equal(client);
  });

  it('is shared by separately bundled copies, in both orders', async () => {
    const parent = box();
    const early = await place(parent, new SecondWidget());
    const client = fakeClient();
    provide(parent, environmentOf(client));
    const late = await place(parent, new SecondWidget());
    expect([early.environment.client, late.environment.client]).to.deep.equal([client, client]);
    expect(late.environment.shared).to.equal(sharedOf(client));
  });

  it('lets a client of its own win, with a scope of its own', async () => {
    const parent = box();
    const provided = environmentOf(fakeClient(), { locale: 'fr', timeZone: 'Asia/Tokyo' });
    provide(parent, provided);
    const own = fakeClient();
    const widget = new FirstWidget();
    widget.client = own;
    await place(parent, widget);
    const { environment } = widget;
    expect(environment.client).to.equal(own);
    expect(environment.scope).not.to.equal(provided.scope);
    expect([environment.locale, environment.timeZone]).to.deep.equal(['fr', 'Asia/Tokyo']);
  });

  it('forgets a provider it was taken away from', async () => {
    const parent = box();
    provide(parent, environmentOf(fakeClient()));
    const widget = await place(parent, new FirstWidget());
    await place(document.body, widget);
    expect(widget.environment.client).to.equal(undefined);
  });

  it('draws the host again when the scope changes, and only while it is there', async () => {
    const parent = box();
    const environment = environmentOf(fakeClient());
    provide(parent, environment);
    const widget = await place(parent, new FirstWidget());
    const { drawn } = widget;
    environment.scope.set({ q: 'x' });
    await widget.updateComplete;
    expect(widget.drawn).to.equal(drawn + 1);
    widget.remove();
    environment.scope.set({ q: 'y' });
    await flush();
    expect(widget.drawn).to.equal(drawn + 1);
  });

  it('says that nobody provides, after a while', async () => {
    const parent = box();
    const widget = await place(parent, new FirstWidget());
    expect(widget.environment.missing).to.equal(false);
    await timers.tick(2_000);
    expect(widget.environment.missing).to.equal('provider');
    provide(parent, { ...environmentOf(fakeClient()), client: undefined });
    expect(widget.environment.missing).to.equal('client');
    widget.client = fakeClient();
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.environment.missing).to.equal(false);
  });
});
