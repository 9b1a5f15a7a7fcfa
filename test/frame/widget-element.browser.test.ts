import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { aMeta, fakeClient, networkError, problemError, type FakeClient } from '../state/fake-client.js';
import { page } from '../state/fake-host.js';
import { FakeTimers, flush } from '../state/fake-timers.js';
import { FakeWidget, listen, place } from './fake-widget.js';

describe('WidgetElement and renderQuery', () => {
  let timers: FakeTimers;
  let client: FakeClient;
  let widget: FakeWidget;
  let events: string[];
  const realError = console.error;
  let errors: unknown[][];

  beforeEach(async () => {
    timers = new FakeTimers();
    client = fakeClient({ meta: aMeta });
    events = listen(document.body);
    errors = [];
    console.error = (...args: unknown[]) => errors.push(args);
    widget = new FakeWidget();
    widget.client = client;
    await place(widget);
  });

  afterEach(async () => {
    document.body.remove();
    document.documentElement.append(document.createElement('body'));
    await timers.tick(10_000);
    timers.restore();
    console.error = realError;
  });

  const content = () => widget.renderRoot.querySelector('.content')!;

  it('draws a skeleton, then the data, and tells the page once that it is ready', async () => {
    expect(widget.states()).to.deep.equal(['loading']);
    expect(content().getAttribute('aria-busy')).to.equal('true');
    expect(content().querySelector('.skeleton')).to.exist;
    await client.calls[0]!.answer(page('Zoë'));
    expect([widget.text, widget.states(), events]).to.deep.equal(['Zoë', ['ready'], ['tranche-ready']]);
    expect(content().getAttribute('aria-busy')).to.equal('false');
    widget.list.refresh();
    await flush();
    await client.calls[1]!.answer(page('Ana'));
    expect([widget.text, events]).to.deep.equal(['Ana', ['tranche-ready']]);
  });

  it('is named by its heading, at the level the page wants', async () => {
    widget.headingLevel = 2;
    await flush();
    const section = widget.renderRoot.querySelector('.frame')!;
    const heading = widget.renderRoot.querySelector('h2')!;
    expect(section.getAttribute('aria-labelledby')).to.equal(heading.id);
    widget.headingLevel = 1;
    await flush();
    expect(widget.renderRoot.querySelector('h1')).to.exist;
    widget.headingLevel = 9;
    await flush();
    expect(widget.renderRoot.querySelector('h3'), 'nonsense is the default').to.exist;
  });

  it('stamps the data in the account’s zone', async () => {
    await client.calls[0]!.answer(page('a'));
    const stamp = widget.renderRoot.querySelector('time')!;
    expect(stamp.textContent).to.match(/^Data as of 21 Nov 2026,? 19:00/);
    expect(stamp.title).to.equal('2026-11-21T10:00:00Z');
  });

  it('looks busy only when it takes long', async () => {
    await client.calls[0]!.answer(page('a'));
    widget.list.refresh();
    await flush();
    expect(widget.states()).to.deep.equal(['ready']);
    await timers.tick(150);
    expect(widget.states()).to.deep.equal(['ready', 'busy']);
  });

  it('says what to do when there is nothing, and offers to clear filters', async () => {
    await client.calls[0]!.answer(page());
    expect([widget.text, widget.states()]).to.deep.equal(['Nothing here yet.', ['empty']]);
    widget.environment.scope.set({ q: 'nobody' });
    await flush();
    await client.calls[1]!.answer(page());
    expect(widget.text).to.contain('Nothing matches the filters.');
    widget.button('Clear filters').click();
    await flush();
    expect(client.calls[2]!.input).to.deep.equal({});
  });

  it('is not filtered to empty by its own facet', async () => {
    widget.faces = { ownFacet: ['status'], empty: () => 'No plans yet.' };
    widget.environment.scope.set({ status: ['completed'] });
    await flush();
    await client.calls.at(-1)!.answer(page());
    expect(widget.text).to.equal('No plans yet.');
  });

  it('draws a failure by its meaning, with its request id, tells it once, and recovers', async () => {
    await client.calls[0]!.fail(problemError(500, 'server_error', 'req_7'));
    expect(widget.text).to.contain('Something went wrong on the server.').and.to.contain('Request req_7');
    expect([widget.states(), events]).to.deep.equal([['error'], ['tranche-error server_error']]);
    expect(widget.said()).to.contain('Something went wrong on the server.');
    widget.requestUpdate();
    await flush();
    expect(events).to.have.length(1);
    const retry = widget.button('Try again');
    retry.focus();
    retry.click();
    await flush();
    expect(widget.text, 'the face stays while it is tried again').to.contain('Something went wrong');
    await client.calls[1]!.answer(page('Zoë'));
    expect([widget.text, widget.states()]).to.deep.equal(['Zoë', ['ready']]);
    expect(widget.shadowRoot?.activeElement, 'focus is not lost with the button').to.equal(content());
  });

  it('shows old data under a banner when it cannot be refreshed', async () => {
    await client.calls[0]!.answer(page('Zoë'));
    widget.list.refresh();
    await flush();
    await client.calls[1]!.fail(networkError());
    expect(widget.text).to.match(/Could not refresh\. You see the data as of 21 Nov 2026.*Try again.*Zoë/);
    expect(widget.states()).to.deep.equal(['ready', 'stale']);
    widget.button('Try again').click();
    await flush();
    await client.calls[2]!.answer(page('Ana'));
    expect([widget.text, widget.states()]).to.deep.equal(['Ana', ['ready']]);
  });

  it('offers no retry where it would not help', async () => {
    await client.calls[0]!.fail(problemError(403, 'forbidden'));
    expect(widget.text).to.contain('You do not have permission');
    expect(widget.states()).to.deep.equal(['error', 'forbidden']);
    expect(content().querySelector('button')).to.equal(null);
  });

  it('tells the end of the session once for all widgets, and again only after it was mended', async () => {
    const second = new FakeWidget();
    second.client = client;
    await place(second);
    await client.calls[0]!.fail(problemError(401, 'session_expired'));
    expect(events.filter((name) => name === 'tranche-session-expired')).to.have.length(1);
    expect(widget.states()).to.deep.equal(['error', 'expired']);
    expect(second.text).to.contain('Your session has ended.');
    widget.button('Try again').click();
    await flush();
    await client.calls[1]!.answer(page('a'));
    expect(widget.states()).to.deep.equal(['ready']);
    widget.list.refresh();
    await flush();
    await client.calls.at(-1)!.fail(problemError(401, 'session_expired'));
    expect(events.filter((name) => name === 'tranche-session-expired')).to.have.length(2);
  });

  it('offers to clear filters that the server refuses', async () => {
    widget.environment.scope.set({ countMin: 5, countMax: 2 });
    await flush();
    await client.calls.at(-1)!.fail(problemError(422, 'invalid_input'));
    expect(widget.text).to.contain('does not accept these filters');
    widget.button('Clear filters').click();
    await flush();
    expect(client.calls.at(-1)!.input).to.deep.equal({});
  });

  it('waits for what else it needs, and shows its failure', async () => {
    const other = { ...idle, data: undefined, error: problemError(403, 'forbidden') };
    widget.faces = { needs: [{ ...idle, data: undefined }] };
    await client.calls[0]!.answer(page('a'));
    expect(widget.states()).to.deep.equal(['loading']);
    widget.faces = { needs: [other] };
    widget.requestUpdate();
    await flush();
    expect(widget.states()).to.deep.equal(['error', 'forbidden']);
  });

  for (const where of ['ready', 'render', 'willUpdate', 'template'] as const) {
    it(`draws an error face when ${where} throws, and lives on`, async () => {
      const draw = (data: { items: unknown[] }) => {
        if (where === 'ready') throw new Error('unexpected data');
        return html`${data.items}`;
      };
      if (where === 'ready') widget.faces = { ready: draw };
      else widget.breakAt = where;
      await client.calls[0]!.answer(page('Zoë'));
      expect(widget.renderRoot.textContent).to.contain('an answer we cannot read');
      expect([widget.states(), events]).to.deep.equal([['error'], ['tranche-error render_failed']]);
      widget.requestUpdate();
      await flush();
      expect(errors, 'told to the developer once').to.have.length(1);
      widget.faces = {};
      widget.breakAt = undefined;
      widget.button('Try again').click();
      await flush();
      await client.calls[1]?.answer(page('Zoë'));
      expect([widget.text, widget.states()]).to.deep.equal(['Zoë', ['ready']]);
    });
  }

  it('tells a developer who forgot the provider', async () => {
    const lonely = await place(new FakeWidget());
    expect(lonely.states()).to.deep.equal(['loading']);
    await timers.tick(2_000);
    expect(lonely.states()).to.deep.equal(['error', 'unconnected']);
    expect(lonely.text).to.contain('put <fake-widget> inside a <tranche-provider>');
    lonely.client = client;
    await flush();
    expect(lonely.states()).to.deep.equal(['loading']);
  });

  it('replaces single texts', async () => {
    widget.messages = { empty: 'Pas de plan.' };
    await client.calls[0]!.answer(page());
    expect(widget.text).to.equal('Pas de plan.');
  });

  it('speaks French, also when the language changes', async () => {
    document.body.lang = 'fr';
    await client.calls[0]!.answer(page());
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let round = 0; round < 200 && !widget.text.includes('Rien'); round += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(widget.text).to.equal('Rien à afficher pour l’instant.');
  });
});

const idle = {
  data: 1,
  error: undefined,
  pending: false,
  busy: false,
  stale: false,
  empty: false,
  retry: () => undefined,
};
