import { expect } from '@open-wc/testing';
import { aMeta, fakeClient } from '../state/fake-client.js';
import { page } from '../state/fake-host.js';
import { FakeTimers, flush } from '../state/fake-timers.js';
import { countListeners } from '../support/listeners.js';
import { FakeWidget, place } from './fake-widget.js';

describe('a widget that has gone', () => {
  it('leaves nothing behind: 100 mounts, no listener and no timer', async () => {
    const timers = new FakeTimers();
    const client = fakeClient({ meta: aMeta });
    const mount = async (round: number) => {
      const widget = new FakeWidget();
      widget.client = client;
      await place(widget);
      // Some leave while loading, some with data, some with an error.
      if (round % 3 === 1) await client.calls.at(-1)!.answer(page('a'));
      if (round % 3 === 2) await client.calls.at(-1)!.fail(new TypeError('odd'));
      widget.remove();
      await timers.tick(100);
    };
    const listeners = countListeners();
    try {
      await mount(0);
      const [before, waiting] = [listeners.count(), timers.count];
      for (let round = 1; round <= 100; round += 1) await mount(round);
      expect([listeners.count(), timers.count]).to.deep.equal([before, waiting]);
      expect(waiting).to.equal(0);
    } finally {
      listeners.restore();
      timers.restore();
      await flush();
    }
  });
});
