import { expect, waitUntil } from '@open-wc/testing';
import { network } from '../../stories/support/fake-vault.js';
import { httpVault } from '../../src/hosted/http-vault.js';
import { CardPageElement } from '../../src/hosted/card-page.js';
import { viewOf } from '../../stories/support/fake-vault.js';
import { form, leave, says, send, submit, type } from './support.js';

/** Nobody else writes these digits, and a brand of its own says that they are wrong at the end. */
const number = '4929123456781234';
const code = '907';
const spellings = [number, number.replace(/(\d{4})(?=\d)/g, '$1 '), number.slice(0, 12), number.slice(-8)];

const isTainted = (text: string): boolean => spellings.some((one) => text.includes(one)) || text.includes(`"${code}"`);

/** Everything a page can say or keep, recorded while something runs. */
function watch(): { sinks: string[]; stop: () => void } {
  const sinks: string[] = [];
  const stops: (() => void)[] = [];
  const spy = <T extends object, K extends keyof T>(owner: T, name: K): void => {
    const real = owner[name];
    owner[name] = function (this: unknown, ...args: unknown[]): unknown {
      sinks.push(
        `${String(name)} ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`,
      );
      return (real as (...all: unknown[]) => unknown).apply(this, args);
    } as T[K];
    stops.push(() => (owner[name] = real));
  };
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) spy(console, level);
  spy(history, 'pushState');
  spy(history, 'replaceState');
  spy(window, 'postMessage');
  spy(MessagePort.prototype, 'postMessage');
  spy(navigator, 'sendBeacon');
  spy(Storage.prototype, 'setItem');
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (attributeName && target instanceof Element)
        sinks.push(`${attributeName}=${target.getAttribute(attributeName)}`);
  });
  observer.observe(document, { attributes: true, subtree: true, childList: true, characterData: true });
  const onEvent = (event: Event) => {
    if (event instanceof CustomEvent) sinks.push(`event ${event.type} ${JSON.stringify(event.detail)}`);
    if (event instanceof MessageEvent) sinks.push(`message ${JSON.stringify(event.data)}`);
  };
  for (const name of ['message', 'tranche-error', 'change']) window.addEventListener(name, onEvent, true);
  return {
    sinks,
    stop: () => {
      observer.disconnect();
      for (const stop of stops) stop();
      for (const name of ['message', 'tranche-error', 'change']) window.removeEventListener(name, onEvent, true);
    },
  };
}

const kept = (): string =>
  [
    document.documentElement.outerHTML,
    location.href,
    document.title,
    document.cookie,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
  ].join('\n');

describe('a card number that was typed', () => {
  it('is in no message, attribute, text, storage, address or log, whatever happens to it', async () => {
    const { sinks, stop } = watch();
    const said: unknown[] = [];
    const self = new EventTarget() as unknown as Window;
    const parent = { postMessage: (message: unknown) => void said.push(message) };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => said.push(data);
    const given = await form({
      embedding: { self, parent, referrer: 'https://shop.example/' },
      registerErrors: [network()],
      view: { testMode: true },
    });
    const { id } = said[0] as { id: string };
    const data = { tranche: 'card', v: 1, type: 'welcome', id, nonce: 'n'.repeat(32), locale: 'en', look: {} };
    const welcome = new MessageEvent('message', { data, origin: 'https://shop.example', ports: [port2] });
    Object.defineProperty(welcome, 'source', { value: parent });
    self.dispatchEvent(welcome);

    for (let length = 1; length <= number.length; length += 1) type(given.input('number'), number.slice(0, length));
    leave(given.input('number'));
    await given.page.updateComplete;
    submit(given);
    await given.page.updateComplete;
    expect(kept()).not.to.satisfy(isTainted);
    await send(given, { number, csc: code });
    await waitUntil(() => given.page.querySelector('#summary'), 'no summary');
    expect(kept()).not.to.satisfy(isTainted);

    const good = '4242424242424242';
    await send(given, { number: good });
    await says(given, 'never saved twice');
    submit(given);
    await says(given, 'Card saved');
    await waitUntil(() => said.some((one) => (one as { phase?: string }).phase === 'done'), 'never done');
    stop();
    const everything = [...sinks, ...said.map((one) => JSON.stringify(one)), kept()];
    expect(everything.filter(isTainted)).to.deep.equal([]);
    expect(everything.filter((one) => one.includes(good) || one.includes('4242 4242 4242 4242'))).to.deep.equal([]);
  });

  it('goes to the vault in the body of one request, and into no error', async () => {
    const requests: { url: string; init: RequestInit }[] = [];
    const real = window.fetch;
    window.fetch = async (asked, init = {}) => {
      const url = asked as string;
      requests.push({ url, init });
      if (url.endsWith('/open')) return Response.json({ access: 'a', view: viewOf() });
      // A careless vault repeats what it was sent.
      return Response.json(
        { code: 'unavailable', title: `no ${init.body as string}`, detail: number },
        { status: 503 },
      );
    };
    const { sinks, stop } = watch();
    try {
      const page = new CardPageElement();
      page.source = { vault: httpVault(), handle: 'cs_1', secret: 's'.repeat(43), languages: ['en'] };
      document.body.append(page);
      await waitUntil(() => page.querySelector('form'), 'no form');
      const card = { number: '4242424242424242', expiry: '12/30', csc: code, holder: 'Zoë Martin' };
      for (const [name, text] of Object.entries(card))
        type(page.querySelector<HTMLInputElement>(`[name=${name}]`)!, text);
      page.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
      await waitUntil(() => page.querySelector('#notice'), 'no notice', { timeout: 8_000 });
      const holding = requests.filter(({ init }) => (init.body as string).includes(card.number));
      expect(holding.map(({ url }) => url)).to.deep.equal(['/vault/v1/cards']);
      const [{ init } = { init: {} as RequestInit }] = holding;
      const headers = init.headers as Record<string, string>;
      expect(JSON.stringify(headers)).not.to.contain(card.number);
      expect(headers['authorization']).to.equal('Bearer a');
      expect(headers['idempotency-key']).to.match(/^[0-9a-f-]{36}$/);
      expect(init).to.include({ mode: 'same-origin', credentials: 'omit', cache: 'no-store', redirect: 'error' });
      expect([...sinks, kept()].filter((one) => isTainted(one) || one.includes(card.number))).to.deep.equal([]);
      page.remove();
    } finally {
      window.fetch = real;
      stop();
    }
  });
});
