import { expect } from '@open-wc/testing';
import { aMeta, fakeClient } from '../state/fake-client.js';
import { page } from '../state/fake-host.js';
import { FakeTimers, flush } from '../state/fake-timers.js';
import { FakeWidget, place } from './fake-widget.js';

type Method = EventTarget['addEventListener'];

const method = (name: 'addEventListener' | 'removeEventListener'): Method =>
  Object.getOwnPropertyDescriptor(EventTarget.prototype, name)!.value as Method;

/** Counts listeners on what outlives a widget: window, document and its root, abort signals, scopes. */
function countListeners() {
  const live = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const real = { add: method('addEventListener'), remove: method('removeEventListener') };
  const idOf = (listener: object) => {
    if (!ids.has(listener)) ids.set(listener, (last += 1));
    return ids.get(listener);
  };
  const watched = (target: EventTarget) =>
    target instanceof Window || target instanceof Document || !(target instanceof Node);
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener && watched(target)) {
      if (!live.has(target)) live.set(target, new Set());
      live.get(target)!.add(`${type} ${idOf(listener)}`);
    }
    return real.add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (listener) live.get(target)?.delete(`${type} ${idOf(listener)}`);
    return real.remove.call(target, type, listener, options);
  };
  return {
    // A signal that has fired lets its listeners go by itself.
    count: () =>
      [...live].reduce(
        (sum, [target, { size }]) => sum + (target instanceof AbortSignal && target.aborted ? 0 : size),
        0,
      ),
    restore: () =>
      Object.assign(EventTarget.prototype, { addEventListener: real.add, removeEventListener: real.remove }),
  };
}

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
