import { expect } from '@open-wc/testing';
import { watchPage } from '../../src/state/page-signals.js';

describe('watchPage', () => {
  const real = Date.now;
  let leave: () => void;
  let told: string[];
  let now: number;

  beforeEach(() => {
    now = 1_000_000;
    Date.now = () => now;
    told = [];
    leave = watchPage((happening) => told.push(happening));
  });

  afterEach(() => {
    leave();
    Date.now = real;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  function show(state: 'visible' | 'hidden'): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('tells that the tab was shown again after a long sleep, and not after a glance elsewhere', () => {
    show('hidden');
    now += 4 * 60_000;
    show('visible');
    expect(told).to.deep.equal([]);
    show('hidden');
    now += 5 * 60_000;
    show('visible');
    expect(told).to.deep.equal(['woken']);
  });

  it('tells nothing after it was ended', () => {
    leave();
    window.dispatchEvent(new Event('online'));
    show('hidden');
    now += 3_600_000;
    show('visible');
    expect(told).to.deep.equal([]);
  });
});
