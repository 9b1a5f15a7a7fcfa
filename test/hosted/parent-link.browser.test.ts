import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { FrameHello, FromPage } from '../../src/contract/card-frame.js';
import type { Embedding } from '../../src/hosted/parent-link.js';
import { form, says, send, type Shown, type ShowOptions } from './support.js';

const origin = 'https://shop.example';
const nonce = 'n'.repeat(32);

interface Host {
  embedding: Embedding;
  /** What the page said over the window, with the origin it was meant for. */
  said: [message: unknown, target: string][];
  /** What it said over the channel. */
  heard: unknown[];
  welcome(more?: Record<string, unknown>, event?: MessageEventInit): MessagePort;
  root: HTMLElement;
}

function hostOf(referrer = `${origin}/checkout`): Host {
  const self = new EventTarget() as unknown as Window;
  const said: [unknown, string][] = [];
  const heard: unknown[] = [];
  const parent = { postMessage: (message: unknown, target: string) => void said.push([message, target]) };
  const welcome = (more: Record<string, unknown> = {}, event: MessageEventInit = {}): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => heard.push(data);
    const { id } = said[0]?.[0] as { id: string };
    const data = { tranche: 'card', v: 1, type: 'welcome', id, nonce, locale: 'en', look: {}, ...more };
    const init = { data, origin, ports: [port2], ...event };
    const message = new MessageEvent('message', init);
    Object.defineProperty(message, 'source', { value: 'source' in event ? event.source : parent });
    self.dispatchEvent(message);
    return port1;
  };
  return { embedding: { self, parent, referrer }, said, heard, welcome, root: document.createElement('div') };
}

async function framed(host = hostOf(), options: ShowOptions = {}): Promise<{ host: Host; given: Shown }> {
  const given = await form({ embedding: host.embedding, root: host.root, ...options });
  return { host, given };
}

const phases = ({ heard }: Host): unknown[] =>
  heard.flatMap((one) => ((one as { type: string }).type === 'phase' ? [(one as { phase: string }).phase] : []));

describe('the page in a frame', () => {
  it('says hello to the page that framed it, by its exact origin, once', async () => {
    const { host } = await framed();
    expect(host.said).to.have.length(1);
    const [[message, target] = []] = host.said;
    expect(target).to.equal(origin);
    expect(FrameHello.safeParse(message).success).to.equal(true);
  });

  for (const referrer of [
    'https://shop.example.evil.example/',
    'http://shop.example/',
    '',
    'nonsense',
    'https://other.example/',
  ]) {
    it(`says nothing to ${referrer || 'nobody'}, but hello to whoever may have framed it`, async () => {
      const { host } = await framed(hostOf(referrer));
      expect(host.said.map(([, target]) => target)).to.deep.equal([origin]);
    });
  }

  it('finds its host again after a return from elsewhere', async () => {
    for (const referrer of ['https://bank.example/acs', '']) {
      const { host } = await framed(hostOf(referrer));
      expect(host.said.map(([, target]) => target)).to.deep.equal([origin]);
      host.welcome();
      await waitUntil(() => phases(host).includes('ready'), 'nothing came');
    }
  });

  it('tells height and phase over the channel, under the host’s number', async () => {
    const { host, given } = await framed();
    host.welcome();
    await waitUntil(() => host.heard.length >= 2, 'nothing came');
    expect(phases(host)).to.deep.equal(['ready']);
    expect(host.heard.every((message) => FromPage.safeParse(message).success)).to.equal(true);
    const heights = host.heard.filter((one) => (one as { type: string }).type === 'height');
    expect((heights.at(-1) as { height: number }).height).to.be.greaterThan(200);
    await send(given);
    await says(given, 'Card saved');
    await waitUntil(() => phases(host).at(-1) === 'done', 'never done');
    expect(phases(host)).to.deep.equal(['ready', 'saving', 'done']);
    expect(host.heard.every((message) => (message as { nonce: string }).nonce === nonce)).to.equal(true);
    expect(host.said).to.have.length(1);
  });

  it('asks for the room that the bank’s page needs', async () => {
    const bank = new URL('/__bank', location.href).href;
    const { host, given } = await framed(hostOf(), {
      challenge: { url: bank, size: '500x600' },
      times: { methodMs: 100, pollMs: 60_000 },
    });
    host.welcome();
    await send(given, { number: '4000002500003155' });
    await waitUntil(() => phases(host).at(-1) === 'challenge', 'no challenge');
    const tall = () => host.heard.some((one) => ((one as { height?: number }).height ?? 0) >= 700);
    await waitUntil(tall, 'no room');
  });

  it('takes the look and the language of its host', async () => {
    const { host, given } = await framed();
    host.welcome({
      locale: 'fr',
      look: { accent: '#ffcc00', radius: 3, fontSize: 18, font: 'serif', colorScheme: 'dark' },
    });
    await says(given, 'Enregistrer la carte');
    const { style, classList } = host.root;
    expect(style.getPropertyValue('--_accent')).to.equal('#ffcc00');
    expect(style.getPropertyValue('--_on-accent')).to.equal('#000000');
    expect(style.getPropertyValue('--_radius')).to.equal('3px');
    expect(style.colorScheme).to.equal('dark');
    expect(classList.contains('font-serif')).to.equal(true);
  });

  it('changes its look later, and goes back to its own', async () => {
    const { host } = await framed();
    const port = host.welcome({ look: { accent: '#112233' } });
    port.postMessage({ v: 1, nonce, type: 'look', locale: 'en', look: { text: '#010203' } });
    await waitUntil(() => host.root.style.getPropertyValue('--_text') === '#010203', 'no new look');
    expect(host.root.style.getPropertyValue('--_accent')).to.equal('');
  });

  it('takes no look that is more than a look', async () => {
    const { host } = await framed();
    const port = host.welcome();
    const bad = ['red', '#fff', '#112233;background:url(//evil.example)', 'var(--x)', 7, null];
    for (const accent of bad) port.postMessage({ v: 1, nonce, type: 'look', locale: 'en', look: { accent } });
    port.postMessage({ v: 1, nonce, type: 'focus', request: 'r'.repeat(16) });
    await waitUntil(() => host.heard.some((one) => (one as { type: string }).type === 'answer'), 'no answer');
    expect(host.root.getAttribute('style') ?? '').to.equal('');
  });

  it('takes the focus when it is sent in, and answers', async () => {
    const { host, given } = await framed();
    const port = host.welcome();
    expect(given.page.contains(document.activeElement)).to.equal(false);
    port.postMessage({ v: 1, nonce, type: 'focus', request: 'request-number-1' });
    await waitUntil(() => document.activeElement === given.input('number'), 'no focus');
    await waitUntil(() => host.heard.some((one) => (one as { request?: string }).request === 'request-number-1'));
  });
});

describe('messages that are none', () => {
  const forged: readonly (readonly [what: string, more: Record<string, unknown>, event: MessageEventInit])[] = [
    ['another origin', {}, { origin: 'https://evil.example' }],
    ['no origin', {}, { origin: 'null' }],
    ['another window', {}, { source: window }],
    ['no window', {}, { source: null }],
    ['no port', {}, { ports: [] }],
    ['another version', { v: 2 }, {}],
    ['another kit', { tranche: 'cards' }, {}],
    ['another hello', { id: 'x'.repeat(32) }, {}],
    ['a number that is none', { nonce: '' }, {}],
    ['a look that is none', { look: null }, {}],
    ['a language that is none', { locale: '<b>' }, {}],
    ['null', {}, { data: null }],
    ['a text', {}, { data: '{"tranche":"card"}' }],
    ['a list', {}, { data: [1] }],
  ];

  for (const [what, more, event] of forged) {
    it(`${what}: no welcome`, async () => {
      const { host } = await framed();
      host.welcome(more, event);
      const port = host.welcome();
      port.postMessage({ v: 1, nonce, type: 'focus', request: 'r'.repeat(16) });
      await waitUntil(
        () => host.heard.some((one) => (one as { type: string }).type === 'answer'),
        'the real one is not taken',
      );
      const answers = host.heard.filter((one) => (one as { type: string }).type === 'answer');
      expect(answers).to.have.length(1);
    });
  }

  it('a second welcome changes nothing', async () => {
    const { host } = await framed();
    const port = host.welcome({ look: { accent: '#112233' } });
    host.welcome({ nonce: 'm'.repeat(32), look: { accent: '#445566' } });
    port.postMessage({ v: 1, nonce, type: 'focus', request: 'r'.repeat(16) });
    await waitUntil(() => host.heard.some((one) => (one as { type: string }).type === 'answer'), 'the channel is gone');
    expect(host.root.style.getPropertyValue('--_accent')).to.equal('#112233');
  });

  it('whatever arrives over window and channel is dropped, and nothing throws', async () => {
    const { host, given } = await framed();
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', onError);
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom(origin, 'https://evil.example'),
        (data, from) => {
          host.welcome({}, { data, origin: from });
        },
      ),
      { numRuns: 300 },
    );
    const throwing = Object.defineProperty({}, 'tranche', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    host.welcome({}, { data: throwing });
    const port = host.welcome();
    for (const data of fc.sample(fc.jsonValue(), 200)) port.postMessage(data);
    for (const more of [{ v: 2 }, { nonce: 'x'.repeat(32) }, { type: 'close' }, { request: 7 }]) {
      port.postMessage({ v: 1, nonce, type: 'focus', request: 'r'.repeat(16), ...more });
    }
    port.postMessage({ v: 1, nonce, type: 'focus', request: 'the-last-request' });
    await waitUntil(
      () => host.heard.some((one) => (one as { request?: string }).request === 'the-last-request'),
      'no answer',
      { timeout: 8_000 },
    );
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect(host.heard.filter((one) => (one as { type: string }).type === 'answer')).to.have.length(1);
    expect(given.page.textContent).to.contain('Save card');
  });

  it('none is heard once the page is gone', async () => {
    const { host, given } = await framed();
    host.welcome();
    given.page.remove();
    await waitUntil(() => host.heard.length > 0);
    const before = host.heard.length;
    host.welcome();
    expect(host.heard.length).to.equal(before);
  });
});
