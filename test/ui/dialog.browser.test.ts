import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { button } from '../../src/ui/button.js';
import { DialogController, type DialogContent } from '../../src/ui/dialog.js';
import { field } from '../../src/ui/field.js';
import { pieces, type PieceHost } from './piece-host.js';

interface Made {
  host: PieceHost;
  dialog: DialogController;
  state: { busy: boolean; submits: number; closed: number };
}

async function make(more: Partial<DialogContent> = {}): Promise<Made> {
  const state = { busy: false, submits: 0, closed: 0 };
  let dialog!: DialogController;
  const host = await pieces((self) => {
    dialog = new DialogController(self);
    const content = (): DialogContent => ({
      title: 'Refund plan P-1042',
      description: 'This cannot be undone.',
      closeLabel: 'Close',
      busy: state.busy,
      body: field({
        id: 'amount',
        label: 'Amount',
        control: (c) => html`<input class="input" id=${c.id} autofocus value="120.00" />`,
      }),
      actions: html`${button({ label: 'Cancel', id: 'no', onClick: () => dialog.close() })}
      ${button({ label: 'Refund', id: 'yes', kind: 'danger', type: 'submit', busy: state.busy })}`,
      onSubmit: () => (state.submits += 1),
      ...more,
    });
    return () =>
      html`<button id="opener" @click=${() => dialog.show(() => (state.closed += 1))}>Refund…</button>
        <button id="behind">behind</button>${dialog.render(content)}`;
  });
  return { host, dialog, state };
}

async function open({ host }: Made): Promise<HTMLDialogElement> {
  host.find('#opener').focus();
  host.find('#opener').click();
  await host.updateComplete;
  return host.find<HTMLDialogElement>('dialog');
}

describe('dialog', () => {
  it('draws nothing while closed', async () => {
    const { host } = await make();
    expect(host.find('dialog').children).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('is modal, named by its title, described by its sentence', async () => {
    const made = await make();
    const element = await open(made);
    expect(element.matches(':modal')).to.equal(true);
    expect(made.host.find(`#${element.getAttribute('aria-labelledby')}`).textContent).to.equal('Refund plan P-1042');
    expect(made.host.find(`#${element.getAttribute('aria-describedby')}`).textContent).to.equal(
      'This cannot be undone.',
    );
    await expect(made.host).to.be.accessible();
  });

  it('focuses what asks for it, else its first control', async () => {
    const made = await make();
    await open(made);
    expect(made.host.focused?.id).to.equal('amount');
    const plain = await make({ body: html`<p>Sure?</p>` });
    await open(plain);
    expect(plain.host.focused?.getAttribute('aria-label')).to.equal('Close');
  });

  it('closes by Escape, by the cross and by code, and gives focus back each time', async () => {
    const made = await make();
    const ways = [
      () => sendKeys({ press: 'Escape' }),
      () => Promise.resolve(made.host.find('[aria-label=Close]').click()),
      () => Promise.resolve(made.host.find('#no').click()),
      () => Promise.resolve(made.dialog.close()),
    ];
    for (const [index, close] of ways.entries()) {
      const element = await open(made);
      await close();
      await made.host.updateComplete;
      expect(element.open, `way ${index}`).to.equal(false);
      expect(made.dialog.isOpen).to.equal(false);
      expect(made.host.focused?.id).to.equal('opener');
      expect(made.state.closed).to.equal(index + 1);
    }
  });

  it('submits by Enter in a field and by its button', async () => {
    const made = await make();
    await open(made);
    await sendKeys({ press: 'Enter' });
    made.host.find('#yes').click();
    expect(made.state.submits).to.equal(2);
    expect(made.dialog.isOpen).to.equal(true);
  });

  it('cannot be left or sent again while busy, however often Escape is pressed', async () => {
    const made = await make();
    const element = await open(made);
    made.state.busy = true;
    await made.host.redraw();
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Escape' });
    made.host.find('[aria-label=Close]').click();
    await sendKeys({ press: 'Enter' });
    made.host.find('#yes').click();
    expect(element.open).to.equal(true);
    expect(made.state.submits).to.equal(0);
    expect(made.host.find('form').getAttribute('aria-busy')).to.equal('true');
    made.state.busy = false;
    await made.host.redraw();
    await sendKeys({ press: 'Escape' });
    expect(made.dialog.isOpen).to.equal(false);
  });

  it('keeps what was typed through updates', async () => {
    const made = await make();
    await open(made);
    const input = made.host.find<HTMLInputElement>('#amount');
    input.value = '40';
    await made.host.redraw();
    expect(made.host.find('#amount')).to.equal(input);
    expect(input.value).to.equal('40');
    expect(made.host.focused).to.equal(input);
  });

  it('closes when it leaves the page and leaves nothing behind', async () => {
    const made = await make();
    await open(made);
    const place = made.host.parentElement!;
    made.host.remove();
    place.append(made.host);
    await made.host.redraw();
    expect(made.dialog.isOpen).to.equal(false);
    expect(made.host.find<HTMLDialogElement>('dialog').open).to.equal(false);
    expect(made.state.closed).to.equal(0);
    expect((await open(made)).matches(':modal')).to.equal(true);
  });

  it('survives the loss of what opened it', async () => {
    const made = await make();
    await open(made);
    made.host.find('#opener').remove();
    await sendKeys({ press: 'Escape' });
    expect(made.dialog.isOpen).to.equal(false);
  });

  it('lets a long text be scrolled by keyboard', async () => {
    const made = await make({ body: html`${Array.from({ length: 80 }, () => html`<p>Terms</p>`)}` });
    await open(made);
    await made.host.redraw();
    const body = made.host.find('.body');
    expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    expect(body.tabIndex).to.equal(0);
    const sheet = made.host.find('.sheet').getBoundingClientRect();
    expect(sheet.bottom).to.be.at.most(window.innerHeight);
    await expect(made.host).to.be.accessible();
  });
});
