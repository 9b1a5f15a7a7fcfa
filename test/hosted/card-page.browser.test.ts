import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '../../src/core/errors.js';
import { digest } from '../../src/core/digest.js';
import { consentText, consentVersion } from '../../src/hosted/consent.js';
import { down, limited, network, viewOf } from '../../stories/support/fake-vault.js';
import { accessible, fill, form, leave, messageOf, says, secret, send, shown, submit, type } from './support.js';

describe('the card form', () => {
  it('is native, in the document, and made for card filling', async () => {
    const { input, find, page } = await form();
    expect(page.shadowRoot).to.equal(null);
    expect(find<HTMLFormElement>('form').method).to.equal('post');
    const wanted = [
      ['number', 'cc-number', 'numeric'],
      ['expiry', 'cc-exp', 'numeric'],
      ['csc', 'cc-csc', 'numeric'],
      ['holder', 'cc-name', 'text'],
    ];
    for (const [name = '', autocomplete, inputMode] of wanted) {
      const control = input(name);
      // Not the property: Firefox knows no `cc-csc`, password managers do.
      expect(control.getAttribute('autocomplete'), name).to.equal(autocomplete);
      expect(control.inputMode, name).to.equal(inputMode);
      expect(control.spellcheck, name).to.equal(false);
      expect(control.getAttribute('autocorrect'), name).to.equal('off');
      expect(control.labels, name).to.have.length(1);
      expect(Number.parseFloat(getComputedStyle(control).fontSize), name).to.be.at.least(16);
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      expect(control.dispatchEvent(paste), `${name} takes a paste`).to.equal(true);
    }
    await accessible({ page } as never);
  });

  it('reads in a fixed order, and takes the focus from nobody', async () => {
    const { page } = await form();
    expect(page.contains(document.activeElement)).to.equal(false);
    const stops = [...page.querySelectorAll<HTMLElement>('input, button, a, summary')].map(
      (one) => one.getAttribute('name') ?? one.getAttribute('type'),
    );
    expect(stops).to.deep.equal(['number', 'expiry', 'csc', 'holder', 'submit']);
  });

  // WebKit's driver presses Tab in the element that has the focus, from where it never moves on; its order is that of the test above.
  const walks = /Chrome|Firefox/.test(navigator.userAgent);
  const walked = 'is walked through by Tab, in and out, in both directions';
  const walking = async (): Promise<void> => {
    const { page } = await form();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    before.name = 'before';
    after.name = 'after';
    page.before(before);
    page.after(after);
    const walk = async (steps: number): Promise<(string | null | undefined)[]> => {
      const seen: (string | null | undefined)[] = [];
      for (let step = 0; step < steps; step += 1) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = document;
        seen.push(activeElement?.getAttribute('name') ?? activeElement?.getAttribute('type'));
      }
      return seen;
    };
    before.focus();
    expect(await walk(6)).to.deep.equal(['number', 'expiry', 'csc', 'holder', 'submit', 'after']);
    await sendKeys({ down: 'Shift' });
    expect(await walk(6)).to.deep.equal(['submit', 'holder', 'csc', 'expiry', 'number', 'before']);
    await sendKeys({ up: 'Shift' });
  };
  if (walks) it(walked, walking);

  it('groups the number and shows its brand while it is typed', async () => {
    const given = await form();
    type(given.input('number'), '4242');
    type(given.input('number'), '42424');
    await given.page.updateComplete;
    expect(given.input('number').value).to.equal('4242 4');
    expect(given.find('.brand').textContent).to.equal('Visa');
    type(given.input('number'), '3782-822463-10005', 'insertFromPaste');
    await given.page.updateComplete;
    expect(given.input('number').value).to.equal('3782 822463 10005');
    expect(messageOf(given, 'csc')).to.equal('Four digits on the front');
  });

  it('keeps the caret where somebody corrects a digit', async () => {
    const { input } = await form();
    const number = input('number');
    number.focus();
    type(number, '424242424242');
    number.value = '42424 4242 4242';
    number.setSelectionRange(5, 5);
    number.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: '4' }));
    expect(number.value).to.equal('4242 4424 2424 2');
    expect(number.selectionStart).to.equal(6);
    number.value = '42424424 2424 2';
    number.setSelectionRange(4, 4);
    number.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
    expect(number.value).to.equal('4242 4424 2424 2');
    expect(number.selectionStart).to.equal(4);
  });

  it('says nothing while a field may still become right, and all when it is left', async () => {
    const given = await form();
    const number = given.input('number');
    type(number, '4242 4242');
    await given.page.updateComplete;
    expect(number.getAttribute('aria-invalid')).to.equal(null);
    leave(number);
    await given.page.updateComplete;
    expect(number.getAttribute('aria-invalid')).to.equal('true');
    expect(messageOf(given, 'number')).to.contain('too short');
    expect(number.getAttribute('aria-describedby')).to.equal('card-number-message');
    type(number, '4242424242424242');
    await given.page.updateComplete;
    expect(number.getAttribute('aria-invalid')).to.equal(null);
  });

  it('takes what is wrong together, with the focus, and leads to each field', async () => {
    const given = await form();
    await send(given, { number: '4242', holder: '4242 4242 4242 4242' });
    await waitUntil(() => document.activeElement === given.find('#summary'), 'the summary has no focus');
    const links = [...given.page.querySelectorAll<HTMLAnchorElement>('#summary a')];
    expect(links.map((link) => link.hash)).to.deep.equal(['#card-number', '#card-holder']);
    const before = location.href;
    links[1]?.click();
    expect(document.activeElement).to.equal(given.input('holder'));
    expect(location.href).to.equal(before);
    expect(given.vault.registered).to.have.length(0);
    await accessible(given);
  });

  it('sends one card with the consent that was shown', async () => {
    const given = await shown('Enregistrer la carte', { languages: ['fr-CA'] });
    fill(given);
    const shownText = given.find('#consent').textContent;
    submit(given);
    await says(given, 'Carte enregistrée');
    const [sent] = given.vault.registered;
    expect(sent?.card.consent).to.deep.equal({
      version: consentVersion,
      hash: await digest(shownText),
      locale: 'fr',
    });
    expect(await consentText(consentVersion, 'fr', 'Atelier Lumière')).to.equal(shownText);
    expect(sent?.card).to.deep.include({ expiry: '2030-12', holder: 'Zoë Martin' });
    expect(given.vault.opened).to.deep.equal([{ handle: 'cs_1', secret }]);
  });

  it('lets the buyer choose between the brands of a co-branded card', async () => {
    const given = await form();
    type(given.input('number'), '4242424242424242');
    await given.page.updateComplete;
    expect(given.page.querySelector('.choice')).to.equal(null);
    fill(given, { number: '4000002500001001' });
    await given.page.updateComplete;
    const choices = [...given.page.querySelectorAll<HTMLInputElement>('[name=brand]')];
    expect(choices.map(({ value }) => value)).to.deep.equal(['cartes-bancaires', 'visa']);
    choices[1]?.click();
    submit(given);
    await says(given, 'Card saved');
    expect(given.vault.registered[0]?.card.brand).to.equal('visa');
  });

  it('offers no choice of a brand that the vault does not take', async () => {
    const given = await form({ view: { brands: ['visa'] } });
    type(given.input('number'), '4000002500001001');
    await given.page.updateComplete;
    expect(given.page.querySelector('.choice')).to.equal(null);
  });

  it('shows digits from left to right on a page from right to left', async () => {
    const root = document.createElement('div');
    const { page, input } = await form({ root });
    page.dir = 'rtl';
    for (const name of ['number', 'expiry', 'csc']) expect(getComputedStyle(input(name)).direction).to.equal('ltr');
    expect(getComputedStyle(page).direction).to.equal('rtl');
  });
});

describe('a card on its way', () => {
  it('is registered once, whatever happens to the first answer', async () => {
    const given = await form({ registerErrors: [network(), down()] });
    await send(given);
    await says(given, 'never saved twice');
    expect(document.activeElement?.id).to.equal('notice');
    expect(given.input('number').value).to.equal('4242 4242 4242 4242');
    submit(given);
    await waitUntil(() => given.vault.registered.length === 2);
    await says(given, 'at our end');
    submit(given);
    await says(given, 'Card saved');
    expect(new Set(given.vault.registered.map(({ key }) => key)).size).to.equal(1);
  });

  it('is sent again under the same key while the vault is still at work on it', async () => {
    const given = await form({ registerErrors: [problem(409, 'idempotency_in_progress', { retryAfter: 0.2 })] });
    await send(given);
    await waitUntil(() => given.vault.registered.length === 1);
    expect(given.find('button[type=submit]').ariaBusy).to.equal('true');
    expect(given.input('number').value).to.equal('4242 4242 4242 4242');
    await says(given, 'Card saved');
    expect(new Set(given.vault.registered.map(({ key }) => key)).size).to.equal(1);
    expect(given.vault.opened).to.have.length(1);
  });

  it('is another intention once something else was typed', async () => {
    const given = await form({ registerErrors: [network()] });
    await send(given);
    await says(given, 'never saved twice');
    type(given.input('csc'), '321');
    submit(given);
    await says(given, 'Card saved');
    expect(new Set(given.vault.registered.map(({ key }) => key)).size).to.equal(2);
  });

  it('goes once, however often the button is pressed', async () => {
    const given = await form({ hangs: true });
    await send(given);
    await waitUntil(() => given.vault.registered.length === 1);
    submit(given);
    submit(given);
    await given.page.updateComplete;
    expect(given.vault.registered).to.have.length(1);
    expect(given.find('button[type=submit]').ariaBusy).to.equal('true');
    await accessible(given);
  });

  it('fetches a new bearer when the old one has run out', async () => {
    const given = await form();
    given.vault.expiredAccess.add('access-1');
    await send(given);
    await says(given, 'Card saved');
    expect(given.vault.opened).to.have.length(2);
    expect(given.vault.registered[0]?.access).to.equal('access-2');
  });

  it('leaves nothing behind when it is saved', async () => {
    let forgotten = 0;
    const given = await form({ forget: () => (forgotten += 1) });
    await send(given);
    await says(given, 'Card saved');
    expect(given.page.querySelector('input')).to.equal(null);
    expect(given.page.textContent).to.contain('•••• 4242');
    expect(forgotten).to.equal(1);
    await waitUntil(() => document.activeElement?.localName === 'h1', 'the title has no focus');
    await accessible(given);
  });

  it('says why it was declined and how many attempts are left', async () => {
    const given = await form();
    await send(given, { number: '4000000000009995' });
    await says(given, 'not enough funds');
    expect(given.find('#notice').textContent).to.contain('2 attempts left');
    expect(given.find('[aria-live=assertive]').textContent).to.contain('not enough funds');
    expect(document.activeElement?.id).to.equal('notice');
  });

  it('is refused in test mode when it is none of the published numbers', async () => {
    const given = await form({ view: { testMode: true } });
    expect(given.find('.test').textContent).to.contain('Test mode');
    await send(given, { number: '4111111111111111' });
    await says(given, 'published test numbers only');
  });

  it('locks the page with the last attempt', async () => {
    const given = await form({ view: { attemptsLeft: 1 } });
    await send(given, { number: '4000000000000002' });
    await says(given, 'this link was locked');
    expect(given.page.querySelector('input')).to.equal(null);
  });

  it('waits as long as the vault asks', async () => {
    const given = await form({ registerErrors: [limited(2)] });
    await send(given);
    await says(given, 'Wait');
    expect(given.find('button[type=submit]').ariaDisabled).to.equal('true');
    submit(given);
    await waitUntil(() => given.find('button[type=submit]').ariaDisabled === null, 'waits forever', { timeout: 8_000 });
    submit(given);
    await says(given, 'Card saved');
  });

  it('shows the vault’s own word beside the field', async () => {
    const refusal = problem(422, 'invalid_input', { fields: [{ pointer: '/expiry', code: 'invalid' }] });
    const given = await form({ registerErrors: [refusal] });
    await send(given);
    await waitUntil(() => document.activeElement?.id === 'summary', 'the summary has no focus');
    expect(messageOf(given, 'expiry')).to.equal('Check this field.');
  });

  it('shows where the session stands when it is no longer open', async () => {
    const given = await form({ registerErrors: [problem(409, 'not_open')] });
    given.vault.view = viewOf({ state: 'canceled' });
    await send(given);
    await says(given, 'no longer valid');
  });
});
