import { expect } from '@open-wc/testing';
import { parseViews } from '../../../src/widgets/filters/views.js';
import { bar, buttonNamed, chips, opened, said, type, until, type Bar } from './support.js';

const key = 'test.views';
const withViews = (): Promise<Bar> => bar({ prepare: (element) => element.setAttribute('views-key', key) });
const names = ({ root }: Bar): string[] =>
  [...root.querySelectorAll('.view .apply')].map((one) => one.textContent.trim());

async function save(given: Bar, name: string): Promise<void> {
  const input = given.root.querySelector<HTMLInputElement>('#new-view')!;
  type(input, name);
  await given.element.updateComplete;
  given.root.querySelector<HTMLFormElement>('form.save')!.requestSubmit();
  await until(() => said(given).includes(`${name} was saved`), 'not saved');
}

describe('tranche-filters: saved views', () => {
  beforeEach(() => localStorage.removeItem(key));
  after(() => localStorage.removeItem(key));

  it('are offered only under a key', async () => {
    const given = await bar();
    expect(() => buttonNamed(given, /^Saved views/)).to.throw();
  });

  it('keep filters under a name and bring them back, all at once', async () => {
    const given = await withViews();
    given.provider.filters = { status: ['canceled'], currency: ['EUR'] };
    await until(() => chips(given).length === 2, 'no chips');
    await opened(given, /^Saved views/, '#new-view');
    await save(given, 'Canceled in euros');
    expect(names(given)).to.deep.equal(['Canceled in euros']);
    expect(given.root.querySelector('.apply')!.getAttribute('aria-current')).to.equal('true');
    await expect(given.element).to.be.accessible();
    given.provider.filters = { q: 'a' };
    await until(() => given.root.querySelector('.apply')?.getAttribute('aria-current') !== 'true', 'still marked');
    buttonNamed(given, /^Canceled in euros/).click();
    await until(() => chips(given).length === 2, 'not applied');
    expect(given.provider.filters).to.deep.equal({ status: ['canceled'], currency: ['EUR'] });
  });

  it('with a span of dates mean the span of the day they are applied on', async () => {
    localStorage.setItem(
      key,
      JSON.stringify({
        views: [{ name: 'x', filters: { from: '2020-01-01', to: '2020-01-31' }, preset: 'thisMonth' }],
      }),
    );
    const given = await withViews();
    const { today } = await given.client.meta.get({});
    await opened(given, /^Saved views/, '.apply');
    buttonNamed(given, /^x$/).click();
    await until(() => given.provider.filters.to === today, 'dates of another day');
  });

  it('are replaced under the same name, and that is said before', async () => {
    const given = await withViews();
    await opened(given, /^Saved views/, '#new-view');
    await save(given, 'Mine');
    type(given.root.querySelector('#new-view')!, 'Mine');
    await until(() => given.root.querySelector('#new-view-message')!.textContent.includes('replaced'), 'not said');
    expect(buttonNamed(given, /^Replace/)).to.exist;
    await save(given, 'Mine');
    expect(names(given)).to.deep.equal(['Mine']);
  });

  it('are renamed, but not to the name of another', async () => {
    const given = await withViews();
    await opened(given, /^Saved views/, '#new-view');
    await save(given, 'One');
    await save(given, 'Two');
    buttonNamed(given, /^Rename One/).click();
    await until(() => given.root.activeElement?.id === 'view-name', 'no field');
    type(given.root.querySelector('#view-name')!, 'Two');
    given.root.querySelector<HTMLFormElement>('form.name')!.requestSubmit();
    await until(() => said(given).includes('Another view has this name'), 'not refused');
    type(given.root.querySelector('#view-name')!, 'Three');
    given.root.querySelector<HTMLFormElement>('form.name')!.requestSubmit();
    await until(() => names(given).join() === 'Three,Two', 'not renamed');
  });

  it('are deleted with a way back', async () => {
    const given = await withViews();
    await opened(given, /^Saved views/, '#new-view');
    await save(given, 'One');
    await save(given, 'Two');
    buttonNamed(given, /^Delete One/).click();
    await until(() => given.root.activeElement?.id === 'views-undo', 'no way back');
    expect(names(given)).to.deep.equal(['Two']);
    buttonNamed(given, /^Undo/).click();
    await until(() => names(given).join() === 'One,Two', 'not back');
    expect(parseViews(localStorage.getItem(key))).to.have.lengthOf(2);
  });
});
