import { expect } from '@open-wc/testing';
import type { PlanFilters } from '../../../src/model/plan-filters.js';
import { bar, boxes, buttonNamed, chips, opened, type, until, type Bar } from './support.js';

const first = location.search;
const go = (search: string): void => history.replaceState(null, '', `${location.pathname}${search}`);
const synced = (prefix?: string, filters?: PlanFilters): Promise<Bar> =>
  bar({
    prepare: (element) => {
      element.setAttribute('sync-url', '');
      if (prefix !== undefined) element.setAttribute('url-prefix', prefix);
      const provider = document.querySelector('tranche-provider')!;
      if (filters) provider.filters = filters;
    },
  });

/** Counts the steps made from here on: an engine keeps fifty, so the length of the history stops growing in a page of many tests. */
function countSteps(): () => number {
  let steps = 0;
  const push = history.pushState.bind(history);
  history.pushState = (...step) => {
    steps++;
    push(...step);
  };
  return () => steps;
}

describe('tranche-filters in the address of the page', () => {
  beforeEach(() => go('?page=2'));
  afterEach(() => {
    // The engine's own method again, from the prototype.
    delete (history as Partial<History>).pushState;
    go(first);
  });

  it('takes its filters from there, and ignores what is unknown or malformed', async () => {
    go('?page=2&status=completed&status=frozen&from=yesterday&token=secret&currency=EUR');
    const given = await synced();
    expect(given.provider.filters).to.deep.equal({ status: ['completed'], currency: ['EUR'] });
    expect(chips(given)).to.have.lengthOf(2);
  });

  it('asks for the first count with them already', async () => {
    go('?q=nobody+by+that+name');
    const given = await synced();
    await until(() => given.root.querySelector('.count')?.textContent === 'No plan matches', 'counted without them');
  });

  it('writes them there, beside the page’s own, when there are none', async () => {
    const given = await synced(undefined, { country: ['FR'] });
    expect(location.search).to.equal('?page=2&country=FR');
    given.provider.filters = {};
    expect(location.search).to.equal('?page=2');
  });

  it('makes a step of each choice, which “back” undoes', async () => {
    const given = await synced();
    const steps = countSteps();
    const panel = await opened(given, /^Status/, 'input');
    boxes(panel)[0]!.click();
    await until(() => location.search === '?page=2&status=completed', 'not written');
    expect(steps()).to.equal(1);
    history.back();
    await until(() => chips(given).length === 0, 'back did not undo');
    expect(given.provider.filters).to.deep.equal({});
    history.forward();
    await until(() => chips(given).length === 1, 'forward did not redo');
  });

  it('makes one step of typing on', async () => {
    const given = await synced();
    const steps = countSteps();
    const search = given.root.querySelector<HTMLInputElement>('#search')!;
    for (const text of ['m', 'ma', 'mar']) {
      type(search, text);
      await until(() => given.provider.filters.q === text, text);
    }
    expect(location.search).to.equal('?page=2&q=mar');
    expect(steps()).to.equal(1);
  });

  it('replaces the step when the page’s own code sets filters', async () => {
    const given = await synced();
    const steps = countSteps();
    given.provider.filters = { currency: ['EUR'] };
    await until(() => location.search === '?page=2&currency=EUR', 'not written');
    expect(steps()).to.equal(0);
  });

  it('uses its own names when they have a prefix', async () => {
    go('?status=theirs&f.status=canceled');
    const given = await synced('f.');
    expect(given.provider.filters).to.deep.equal({ status: ['canceled'] });
    buttonNamed(given, /^Clear all/).click();
    await until(() => location.search === '?status=theirs', 'not removed');
  });

  it('keeps away from the address unless asked, and once it has left', async () => {
    go('?status=completed');
    const alone = await bar();
    expect(alone.provider.filters).to.deep.equal({});
    const given = await synced();
    given.element.remove();
    given.provider.filters = { currency: ['EUR'] };
    expect(location.search).to.equal('?status=completed');
  });
});
