import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settled } from '../../state/fake-timers.js';
import { countListeners } from '../../support/listeners.js';
import { hasState } from '../../support/widget-suite.js';
import { framed, type Framed } from './frame-support.js';
import { clear } from './support.js';

/** Counts the ends of channels that were made and not closed. */
function countPorts() {
  const open = new Set<MessagePort>();
  const real = { Channel: window.MessageChannel, close: MessagePort.prototype.close };
  window.MessageChannel = class extends real.Channel {
    constructor() {
      super();
      open.add(this.port1);
    }
  };
  MessagePort.prototype.close = function (this: MessagePort) {
    open.delete(this);
    real.close.call(this);
  };
  return {
    count: () => open.size,
    restore: () => {
      window.MessageChannel = real.Channel;
      MessagePort.prototype.close = real.close;
    },
  };
}

const button = (name: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = name;
  return made;
};

const holdsKeys = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

describe('card registration: the life of a frame', () => {
  let given: Framed;
  const [before, after] = [button('Before'), button('After')];

  afterEach(() => {
    before.remove();
    after.remove();
    clear();
    given?.reports.stop();
  });

  it('leaves no listener, port or frame when it goes', async () => {
    const ports = countPorts();
    const listeners = countListeners();
    try {
      const round = async () => {
        given = await framed();
        await given.ready();
        const frame = given.frame();
        given.reports.stop();
        given.element.remove();
        await given.element.updateComplete;
        await waitUntil(() => !given.root.querySelector('iframe'), 'the frame stays', { timeout: 8_000 });
        expect(frame.isConnected).to.equal(false);
        expect(hasState(given.element, 'framed')).to.equal(false);
        await settled();
      };
      await round();
      const [before, talks] = [listeners.count(), ports.count()];
      for (let count = 0; count < 5; count += 1) await round();
      await waitUntil(() => listeners.count() <= before, 'listeners stay', { timeout: 8_000 });
      expect(ports.count()).to.equal(talks);
    } finally {
      listeners.restore();
      ports.restore();
    }
  });

  it('begins a new talk when it is put elsewhere', async () => {
    given = await framed();
    await given.ready();
    const before = given.frame();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(given.element);
    await given.reports.until('welcome', 2);
    await given.ready();
    expect(given.frame()).not.to.equal(before);
    const [first, second] = given.reports.of('welcome');
    expect(second!.nonce).not.to.equal(first!.nonce);
    place.remove();
  });

  it('goes on when it is moved in one piece, where the engine can', async () => {
    given = await framed();
    await given.ready();
    await given.reports.until('welcome');
    const place = document.createElement('div') as HTMLDivElement & { moveBefore?: (node: Node, child: null) => void };
    document.body.append(place);
    const before = given.frame();
    const isWhole = place.moveBefore !== undefined;
    if (place.moveBefore) place.moveBefore(given.element, null);
    else place.append(given.element);
    await given.element.updateComplete;
    await given.ready();
    expect(given.element.parentNode).to.equal(place);
    // An engine may keep the frame and load its page anew all the same: then the talk begins again.
    if (isWhole) expect(given.frame()).to.equal(before);
    const box = given.root.querySelector<HTMLElement>('.card-frame')!;
    await waitUntil(
      () => {
        given.command('say', { type: 'height', height: 444 });
        return box.style.getPropertyValue('--_frame-height') === '444px';
      },
      'deaf',
      { timeout: 8_000 },
    );
    place.remove();
  });

  it('takes the focus into the form, by method and by label', async () => {
    given = await framed();
    const { element, root, reports } = given;
    element.id = 'pay';
    const label = Object.assign(document.createElement('label'), { htmlFor: 'pay', textContent: 'Your card' });
    document.body.prepend(label);
    await given.ready();
    window.focus();
    element.focus();
    await waitUntil(() => root.activeElement === given.frame(), 'focus did not go in', { timeout: 8_000 });
    await waitUntil(() => reports.of('port').some(({ type }) => type === 'focus'), 'page not asked', {
      timeout: 8_000,
    });
    await reports.until('focus');
    const other = button('Elsewhere');
    document.body.append(other);
    other.focus();
    await waitUntil(() => document.activeElement === other, 'still inside', { timeout: 8_000 });
    label.click();
    await waitUntil(() => root.activeElement === given.frame(), 'label does nothing', { timeout: 8_000 });
    other.remove();
    label.remove();
  });

  it('lets Tab go in, through and out again, in both directions', async () => {
    given = await framed();
    const { root, reports, element } = given;
    await given.ready();
    element.before(before);
    element.after(after);
    window.focus();
    before.focus();
    const isIn = () => root.activeElement === given.frame();
    const presses = async (until: () => boolean, isBack = false) => {
      if (isBack) await sendKeys({ down: 'Shift' });
      for (let count = 0; count < 12 && !until(); count += 1) {
        await sendKeys({ press: 'Tab' });
        await settled();
      }
      if (isBack) await sendKeys({ up: 'Shift' });
    };
    await presses(isIn);
    expect(isIn(), 'Tab does not go in').to.equal(true);
    await presses(() => document.activeElement === after);
    expect(document.activeElement, 'Tab does not come out').to.equal(after);
    expect(reports.of('focus')).to.include.members(['first', 'last']);
    // WebKit's driver cannot hold a key.
    if (!holdsKeys) return;
    await presses(isIn, true);
    expect(isIn(), 'Shift+Tab does not go in').to.equal(true);
    await presses(() => document.activeElement === before, true);
    expect(document.activeElement, 'Shift+Tab does not come out').to.equal(before);
  });
});
