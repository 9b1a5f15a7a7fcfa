import { expect, waitUntil } from '@open-wc/testing';
import { next } from '../../support/widget-suite.js';
import { buttonNamed, dialog, table, type Table } from '../../widgets/detailing-table/support.js';
import { lateBook } from './support.js';

const until = (condition: () => unknown, message: string) =>
  waitUntil(() => Boolean(condition()), message, { timeout: 15_000 });
const links = (given: Table) => [...dialog(given)!.querySelectorAll<HTMLAnchorElement>('a.message-link')];

/** Three buyers whose installment may not be tried again: one wants no messages, one has no phone. */
async function writing(): Promise<Table> {
  const book = lateBook(0, { refused: 3 });
  const wishes = [{ messaging: 'opted_out' as const }, { phone: undefined }, { locale: 'en-GB' }];
  const plans = book.plans.map((plan, place) => ({ ...plan, customer: { ...plan.customer, ...wishes[place] } }));
  for (const { customer } of plans) if (customer.phone === undefined) Reflect.deleteProperty(customer, 'phone');
  const given = await table('ready', 'ready', {
    book: { ...book, plans: plans },
    prepare: (element) => element.setAttribute('storage-key', 'test-messages'),
  });
  await until(() => given.root.querySelector('.grid-header .grid-check'), 'no checkboxes');
  given.root.querySelector<HTMLInputElement>('.grid-header .grid-check')!.click();
  await until(() => buttonNamed(given.root, 'Recover…'), 'no bar');
  buttonNamed(given.root, 'Recover…')!.click();
  await until(() => dialog(given) && buttonNamed(dialog(given)!, /^Write to 3/), 'nobody to write to');
  buttonNamed(dialog(given)!, /^Write to 3/)!.click();
  await until(() => links(given).length > 0, 'no drafts');
  return given;
}

describe('recovery: messages to buyers', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.removeItem('test-messages.messages');
  });

  it('drafts for those who may be written to, says why not for the others, and sends nothing', async () => {
    const given = await writing();
    await expect(given.element).to.be.accessible();
    expect(links(given)).to.have.length(1);
    expect(dialog(given)!.textContent).to.contain('Does not want messages').and.contain('no phone number');
    const url = new URL(links(given)[0]!.href);
    expect(url.origin).to.equal('https://wa.me');
    expect(url.searchParams.get('text')).to.contain('STOP').and.not.contain('{');
    given.element.addEventListener('tranche-message-open', ({ detail }) => (detail.text = 'A word from us'));
    const opened = next(given.element, 'tranche-message-opened');
    links(given)[0]!.addEventListener('click', (event) => event.preventDefault());
    links(given)[0]!.click();
    expect((await opened).detail.channel).to.equal('whatsapp');
    expect(new URL(links(given)[0]!.href).searchParams.get('text')).not.to.equal(null);
    await until(() => dialog(given)!.textContent.includes('Draft opened'), 'not marked');
    expect(given.backend.ledger).to.be.empty;
  });

  it('previews what is typed, refuses what it does not know, and keeps the text on the device', async () => {
    const given = await writing();
    const text = () => dialog(given)!.querySelector<HTMLTextAreaElement>('#message-whatsapp')!;
    const type = (words: string) => {
      text().value = words;
      text().dispatchEvent(new Event('input'));
    };
    // The language of most of the buyers comes first: French.
    const select = dialog(given)!.querySelector<HTMLSelectElement>('.message-choices select')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await until(() => text().value.startsWith('Hello'), 'no English text');
    type('Dear {nam}');
    await until(() => text().getAttribute('aria-invalid') === 'true', 'taken');
    expect(dialog(given)!.textContent).to.contain('Not known: {nam}').and.contain('Mend the text first.');
    expect(links(given)).to.be.empty;
    type('Dear {name}, {amount}!');
    await until(() => links(given).length === 1, 'no draft');
    expect(dialog(given)!.querySelector('.message-preview')!.textContent).to.match(/Dear Camille, €100\.00!/);
    expect(localStorage.getItem('test-messages.messages')).to.contain('Dear {name}');
    buttonNamed(dialog(given)!, 'Original text')!.click();
    await until(() => text().value.startsWith('Hello'), 'not put back');
    expect(localStorage.getItem('test-messages.messages')).to.equal(null);
    buttonNamed(dialog(given)!, 'Back')!.click();
    await until(() => dialog(given)!.querySelector('.recovery-plan'), 'no way back');
  });
});
