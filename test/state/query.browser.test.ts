import { expect } from '@open-wc/testing';
import { fakeClient, networkError, problemError, type FakeClient } from './fake-client.js';
import { mount, page } from './fake-host.js';
import { FakeTimers, flush } from './fake-timers.js';

describe('QueryController', () => {
  let timers: FakeTimers;
  let client: FakeClient;

  beforeEach(() => {
    timers = new FakeTimers();
    client = fakeClient();
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await timers.tick(10_000);
    timers.restore();
  });

  it('goes from loading to ready, and shows empty for what is', async () => {
    const host = await mount(client);
    expect(host.query.status).to.equal('loading');
    await client.calls[0]!.answer(page('a'));
    expect(host.query.status).to.equal('ready');
    expect(host.renderRoot.textContent).to.equal('ready');
    host.subject = 'c1';
    await flush();
    expect(host.query.status).to.equal('refreshing');
    await client.calls[1]!.answer(page());
    expect(host.query.status).to.equal('empty');
  });

  it('is idle without a client, and asks when it gets one', async () => {
    const host = await mount();
    expect(host.query.status).to.equal('idle');
    host.client = client;
    await flush();
    expect(client.calls).to.have.length(1);
  });

  it('does not ask again for equal arguments', async () => {
    const host = await mount(client);
    host.requestUpdate();
    await flush();
    expect(client.calls).to.have.length(1);
  });

  it('looks busy only after a while', async () => {
    const host = await mount(client);
    await timers.tick(149);
    expect(host.query.busy).to.equal(false);
    await timers.tick(1);
    expect(host.query.busy).to.equal(true);
    await client.calls[0]!.answer(page('a'));
    expect(host.query.busy).to.equal(false);
  });

  it('never shows the answer to an older question', async () => {
    const host = await mount(client);
    host.subject = 'c1';
    await flush();
    expect(client.calls[0]!.aborted).to.equal(true);
    await client.calls[1]!.answer(page('new'));
    await client.calls[0]!.answer(page('old'));
    expect(host.query.data?.items).to.deep.equal(['new']);
  });

  it('keeps the last good answer through refresh and error', async () => {
    const host = await mount(client);
    await client.calls[0]!.answer(page('a'));
    host.query.refresh();
    await flush();
    expect([host.query.status, host.query.data?.items]).to.deep.equal(['refreshing', ['a']]);
    await client.calls[1]!.fail(problemError(500, 'server_error'));
    expect([host.query.status, host.query.stale, host.query.data?.items]).to.deep.equal(['error', true, ['a']]);
    host.query.retry();
    await flush();
    expect(host.query.stale, 'still old while it is tried again').to.equal(true);
    await client.calls[2]!.answer(page('b'));
    expect([host.query.status, host.query.stale, host.query.data?.items]).to.deep.equal(['ready', false, ['b']]);
  });

  it('does not let an answer to other arguments stand under an error', async () => {
    const host = await mount(client);
    await client.calls[0]!.answer(page('everybody'));
    host.subject = 'c1';
    await flush();
    await client.calls[1]!.fail(networkError());
    expect([host.query.status, host.query.data]).to.deep.equal(['error', undefined]);
  });

  it('survives being moved, without asking again', async () => {
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    const host = await mount(client);
    elsewhere.append(host);
    await timers.tick(1_000);
    expect(client.calls).to.have.length(1);
    expect(client.calls[0]!.aborted).to.equal(false);
    await client.calls[0]!.answer(page('a'));
    expect(host.query.status).to.equal('ready');
  });

  it('aborts when the host has really gone, and asks again on return', async () => {
    const host = await mount(client);
    host.remove();
    await timers.tick(1_000);
    expect(client.calls[0]!.aborted).to.equal(true);
    expect(host.query.error, 'an abort is no error').to.equal(undefined);
    document.body.append(host);
    await flush();
    expect(client.calls).to.have.length(2);
    await client.calls[1]!.answer(page('a'));
    expect(host.query.status).to.equal('ready');
  });

  it('shares a request in flight with another host of the same client', async () => {
    const [one, two] = [await mount(client), await mount(client)];
    expect(client.calls).to.have.length(1);
    one.remove();
    await timers.tick(1_000);
    expect(client.calls[0]!.aborted).to.equal(false);
    await client.calls[0]!.answer(page('a'));
    expect(two.query.status).to.equal('ready');
  });

  it('asks again after a network error as soon as the network is back', async () => {
    const host = await mount(client);
    await client.calls[0]!.fail(networkError());
    expect(host.query.error?.kind).to.equal('network');
    window.dispatchEvent(new Event('online'));
    await flush();
    await client.calls[1]!.answer(page('a'));
    expect(host.query.status).to.equal('ready');
    window.dispatchEvent(new Event('online'));
    await flush();
    expect(client.calls, 'good data is left alone').to.have.length(2);
  });

  it('drops everything when the client changes', async () => {
    const host = await mount(client);
    await client.calls[0]!.answer(page('a'));
    const other = fakeClient();
    host.client = other;
    await flush();
    expect([host.query.status, host.query.data]).to.deep.equal(['loading', undefined]);
    await other.calls[0]!.answer(page('b'));
    expect(host.query.data?.items).to.deep.equal(['b']);
  });
});
