import { expect } from '@open-wc/testing';
import { bar, chips, opened, said, text, type, until, type Bar } from './support.js';

const input = ({ root }: Bar, id: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`#${id}`)!;

const radio = (panel: HTMLElement, name: RegExp): HTMLInputElement =>
  [...panel.querySelectorAll('label')].find((one) => name.test(one.textContent.trim()))!.querySelector('input')!;

describe('tranche-filters: purchase date', () => {
  it('has spans that end on the backend’s today', async () => {
    const given = await bar();
    const { today } = await given.client.meta.get({});
    const panel = await opened(given, /^Purchase date/, 'input');
    radio(panel, /^This year/).click();
    await until(() => chips(given).length === 1, 'no chip');
    expect(given.provider.filters).to.deep.equal({ from: `${today.slice(0, 4)}-01-01`, to: today });
    expect(chips(given)).to.deep.equal(['Purchase date: This year']);
    radio(panel, /^Any time/).click();
    await until(() => chips(given).length === 0, 'still narrowed');
  });

  it('takes dates of one’s own, and marks that', async () => {
    const given = await bar();
    const panel = await opened(given, /^Purchase date/, 'input[type=date]');
    type(input(given, 'range-from'), '2026-01-15');
    await until(() => given.provider.filters.from === '2026-01-15', 'not applied');
    expect(chips(given)).to.deep.equal(['Purchase date: since 15 Jan 2026']);
    expect(radio(panel, /^Own dates/).checked).to.equal(true);
  });

  it('says when the end is before the beginning, and changes nothing', async () => {
    const given = await bar();
    given.provider.filters = { from: '2026-05-01' };
    await opened(given, /^Purchase date/, 'input[type=date]');
    type(input(given, 'range-to'), '2026-04-01');
    await until(() => input(given, 'range-to').ariaInvalid === 'true', 'not marked');
    expect(text(given.root, '#range-to-message')).to.equal('The end must not be before the beginning.');
    await until(() => said(given).includes('before the beginning'), 'not said');
    expect(given.provider.filters).to.deep.equal({ from: '2026-05-01' });
    await expect(given.element).to.be.accessible();
    type(input(given, 'range-from'), '2026-03-01');
    await until(() => given.provider.filters.to === '2026-04-01', 'not applied');
    expect(given.provider.filters.from).to.equal('2026-03-01');
  });

  it('waits while a year is being typed', async () => {
    const given = await bar();
    await opened(given, /^Purchase date/, 'input[type=date]');
    type(input(given, 'range-from'), '0202-01-15');
    await given.element.updateComplete;
    expect(given.provider.filters).to.deep.equal({});
  });
});

describe('tranche-filters: issued installments', () => {
  it('narrows from, to, or both', async () => {
    const given = await bar();
    await opened(given, /^Issued/, 'input[type=number]');
    type(input(given, 'range-from'), '2');
    await until(() => given.provider.filters.issuedMin === 2, 'not applied');
    type(input(given, 'range-to'), '5');
    await until(() => given.provider.filters.issuedMax === 5, 'not applied');
    expect(chips(given)).to.deep.equal(['Issued installments: 2 – 5']);
  });

  it('refuses what is no whole number in its range', async () => {
    const given = await bar();
    await opened(given, /^Issued/, 'input[type=number]');
    for (const value of ['0', '1.5', '10000']) {
      type(input(given, 'range-from'), value);
      await until(() => text(given.root, '#range-from-message').startsWith('Enter a whole number'), value);
    }
    expect(given.provider.filters).to.deep.equal({});
  });
});
