import { expect, waitUntil } from '@open-wc/testing';
import type { Challenge } from '../../src/hosted/vault-protocol.js';
import { form, says, send, type Shown, type ShowOptions } from './support.js';

/** Something that can be framed from here and does nothing by itself. */
const bank = new URL('/__bank', location.href).href;
const times = { methodMs: 200, pollMs: 60_000 };
const done = { state: 'registered', card: { brand: 'visa', last4: '3155', expiry: '2030-12' } } as const;
const failed = { state: 'failed', reason: 'authentication_failed', attemptsLeft: 2 } as const;

async function atBank(challenge: Partial<Challenge> = {}, options: ShowOptions = {}): Promise<Shown> {
  const given = await form({ times, challenge: { url: bank, ...challenge }, ...options });
  await send(given, { number: '4000002500003155' });
  return given;
}

const frameIn = ({ page }: Shown, name: 'challenge' | 'method'): HTMLIFrameElement | null =>
  page.querySelector(`iframe.${name}`);

async function challenged(given: Shown): Promise<HTMLIFrameElement> {
  await waitUntil(() => frameIn(given, 'challenge'), 'no challenge', { timeout: 8_000 });
  return frameIn(given, 'challenge')!;
}

const from = (source: MessageEventSource | null, data: unknown = null): boolean =>
  window.dispatchEvent(new MessageEvent('message', { source, data, origin: 'https://bank.example' }));

describe('the bank’s page', () => {
  it('is in a dialog with a title and a way out, in a frame that may do little', async () => {
    const given = await atBank({ size: '500x600' });
    const frame = await challenged(given);
    await waitUntil(() => given.find<HTMLDialogElement>('dialog').matches(':modal'));
    expect(given.find('#bank-title').textContent).to.equal('Confirm with your bank');
    const { origin } = location;
    expect(frame.title).to.equal('Page of your bank');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-forms allow-same-origin');
    expect(frame.getAttribute('allow')).to.equal(`payment ${origin}; publickey-credentials-get ${origin}`);
    expect(getComputedStyle(frame).inlineSize).to.equal('500px');
    expect(given.find('dialog .head button').ariaLabel).to.equal('Leave without saving the card');
  });

  for (const [size, width, height] of [
    ['250x400', 250, 400],
    ['390x400', 390, 400],
    ['600x400', 600, 400],
  ] as const) {
    it(`is ${size} when the bank wants that`, async () => {
      const box = (await challenged(await atBank({ size }))).getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([width, height]);
    });
  }

  it('gets its fields by post, once', async () => {
    const posts: string[] = [];
    const submit = HTMLFormElement.prototype.submit;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      posts.push(`${this.method} ${this.action} ${this.target} ${[...new FormData(this).keys()].join()}`);
    };
    try {
      const given = await atBank({ fields: { creq: 'x', submit: 'y' } });
      await challenged(given);
      given.page.requestUpdate();
      await given.page.updateComplete;
      expect(posts).to.deep.equal([`post ${bank} tranche-challenge creq,submit`]);
    } finally {
      HTMLFormElement.prototype.submit = submit;
    }
  });

  it('saves the card when the vault says so, not when the frame does', async () => {
    const given = await atBank();
    const frame = await challenged(given);
    from(frame.contentWindow, { success: true });
    await waitUntil(() => given.vault.asked.length > 0);
    await given.page.updateComplete;
    expect(given.page.textContent).not.to.contain('Card saved');
    given.vault.authenticationAnswer = done;
    from(frame.contentWindow, null);
    await says(given, 'Card saved');
    expect(given.page.querySelector('dialog')?.open).to.equal(false);
  });

  it('hears nobody else', async () => {
    const given = await atBank();
    await challenged(given);
    await waitUntil(() => given.vault.asked.length > 0);
    const before = given.vault.asked.length;
    const sibling = document.createElement('iframe');
    document.body.append(sibling);
    from(sibling.contentWindow, { success: true });
    from(window, { success: true });
    from(null, { success: true });
    sibling.remove();
    await given.page.updateComplete;
    expect(given.vault.asked.length).to.equal(before);
  });

  it('asks by itself when no message comes', async () => {
    const given = await atBank({}, { times: { methodMs: 200, pollMs: 50 } });
    await challenged(given);
    given.vault.authenticationAnswer = done;
    await says(given, 'Card saved');
  });

  it('says so when the bank refuses, and gives the form back', async () => {
    const given = await atBank();
    const frame = await challenged(given);
    given.vault.authenticationAnswer = failed;
    from(frame.contentWindow);
    await says(given, 'could not confirm that it is you');
    expect(given.find('#notice').textContent).to.contain('2 attempts left');
    await waitUntil(() => document.activeElement?.id === 'notice', 'the notice has no focus');
  });

  it('is left by the cross: the vault hears of it', async () => {
    const given = await atBank();
    await challenged(given);
    given.find('dialog .head button').click();
    await says(given, 'You left your bank’s check');
    expect(given.vault.abandoned).to.deep.equal(['auth-1']);
  });

  it('saves the card when the bank was faster than the cross', async () => {
    const given = await atBank();
    await challenged(given);
    given.vault.authenticationAnswer = done;
    given.find('dialog .head button').click();
    await says(given, 'Card saved');
  });

  it('ends with its time', async () => {
    const given = await atBank({ seconds: 1 });
    await challenged(given);
    await waitUntil(() => given.vault.abandoned.length === 1, 'never given up', { timeout: 8_000 });
    await says(given, 'the card was not saved');
  });

  it('opens in a tab of its own where it cannot be framed', async () => {
    const given = await atBank({ redirect: true });
    await waitUntil(() => given.find<HTMLDialogElement>('dialog').open);
    expect(frameIn(given, 'challenge')).to.equal(null);
    expect(given.find('dialog').textContent).to.contain('new tab');
    expect(given.find('dialog .primary').textContent).to.contain('Open my bank’s page');
  });

  it('is never posted to an address that is none', async () => {
    const posts: string[] = [];
    const submit = HTMLFormElement.prototype.submit;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      posts.push(this.action);
    };
    try {
      await challenged(await atBank({ url: 'javascript:alert(1)' }));
      expect(posts).to.deep.equal([]);
    } finally {
      HTMLFormElement.prototype.submit = submit;
    }
  });
});

describe('the bank’s hidden frame', () => {
  it('comes first, unseen and out of the tab order', async () => {
    const given = await atBank(
      { methodUrl: bank, methodFields: { threeDSMethodData: 'x' } },
      { times: { methodMs: 60_000, pollMs: 60_000 } },
    );
    await waitUntil(() => frameIn(given, 'method'), 'no hidden frame');
    const frame = frameIn(given, 'method')!;
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.ariaHidden).to.equal('true');
    expect(frame.getBoundingClientRect().width).to.be.at.most(1);
    expect(frameIn(given, 'challenge')).to.equal(null);
    from(frame.contentWindow);
    await challenged(given);
    expect(frameIn(given, 'method')).to.equal(null);
  });

  it('is not waited for longer than its time', async () => {
    await challenged(await atBank({ methodUrl: bank }));
  });

  it('may be enough: no challenge is shown when the vault has what it needs', async () => {
    const given = await form({
      times: { methodMs: 60_000, pollMs: 60_000 },
      challenge: { url: bank, methodUrl: bank },
    });
    given.vault.authenticationAnswer = done;
    await send(given, { number: '4000002500003155' });
    await waitUntil(() => frameIn(given, 'method'), 'no hidden frame');
    from(frameIn(given, 'method')!.contentWindow);
    await says(given, 'Card saved');
    expect(frameIn(given, 'challenge')).to.equal(null);
  });
});
