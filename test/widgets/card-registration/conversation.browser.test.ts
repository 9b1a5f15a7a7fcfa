import { expect, waitUntil } from '@open-wc/testing';
import { FrameHello, FrameWelcome, type FromPage } from '../../../src/contract/card-frame.js';
import { Conversation } from '../../../src/widgets/card-registration/conversation.js';
import { FakeTimers, settled } from '../../state/fake-timers.js';

const origin = 'https://cards.example';
const helloId = '0123456789abcdef-1';
const hello = { tranche: 'card', v: 1, type: 'hello', id: helloId };

interface Sent {
  readonly message: unknown;
  readonly target: unknown;
  readonly ports: readonly MessagePort[];
}

/** A frame of our own origin, whose window notes what is posted to it; messages seem to come from wherever the test likes. */
function setUp() {
  const frame = document.createElement('iframe');
  const sibling = document.createElement('iframe');
  document.body.append(frame, sibling);
  const sent: Sent[] = [];
  const note = (message: unknown, target: unknown, ports: MessagePort[] = []) =>
    void sent.push({ message, target, ports });
  Object.assign(frame.contentWindow!, { postMessage: note });
  const heard: FromPage[] = [];
  const talk = new Conversation({
    origin,
    frame: () => frame.contentWindow,
    greeting: () => ({ locale: 'en', look: { accent: '#1f5fd6', radius: 6 } }),
    onConnected: () => undefined,
    onMessage: (message) => heard.push(message),
  });
  const arrive = (data: unknown, from: MessageEventInit = {}) =>
    window.dispatchEvent(new MessageEvent('message', { origin, source: frame.contentWindow, data, ...from }));
  const connect = () => {
    arrive(hello);
    const { message, ports } = sent.at(-1)!;
    return { port: ports[0]!, welcome: FrameWelcome.parse(message) };
  };
  const end = () => (talk.end(), frame.remove(), sibling.remove());
  return { talk, sent, heard, arrive, connect, end, sibling };
}

/** Small and reproducible: what a hostile page might post. */
function* nonsense(count: number): Generator {
  let seed = 20261122;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const scalars = [
    null,
    undefined,
    0,
    NaN,
    '',
    'hello',
    true,
    'card',
    1,
    [],
    {},
    new Date(0),
    /x/,
    new Map([[1, 2]]),
    -1,
    1e308,
  ];
  const keys = [
    'tranche',
    'v',
    'type',
    'id',
    'nonce',
    'height',
    'phase',
    'request',
    'locale',
    'look',
    '__proto__',
    'constructor',
  ];
  const values = [
    ...scalars,
    'welcome',
    'phase',
    'height',
    'done',
    helloId,
    2,
    '1',
    { toString: 1 },
    [hello],
    'x'.repeat(5_000),
  ];
  for (let index = 0; index < count; index += 1) {
    if (index % 5 === 0) yield scalars[random(scalars.length)];
    else if (index % 5 === 1) yield { ...hello, [keys[random(keys.length)]!]: values[random(values.length)] };
    else {
      const entries = Array.from(
        { length: random(6) },
        () => [keys[random(keys.length)]!, values[random(values.length)]] as const,
      );
      yield Object.fromEntries(entries);
    }
  }
}

/** Runs something and gives what reached the page's error handler. */
async function thrownBy(work: () => Promise<void>): Promise<string[]> {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    thrown.push('message' in event ? event.message : String(event.reason));
    event.preventDefault();
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  await work();
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  return thrown;
}

const isHello = (data: unknown) => FrameHello.safeParse(data).success;

describe('card registration: the talk with the page', () => {
  it('answers one hello, at its exact origin, with a nonce and one end of a channel', async () => {
    const { sent, arrive, connect, end, talk } = setUp();
    const { welcome } = connect();
    expect(sent.length).to.equal(1);
    expect(sent[0]!.target).to.equal(origin);
    expect(sent[0]!.ports.length).to.equal(1);
    expect(welcome).to.deep.include({ id: helloId, locale: 'en', look: { accent: '#1f5fd6', radius: 6 } });
    expect(talk.connected).to.equal(true);
    arrive(hello);
    arrive({ ...hello, id: 'another-document-1' });
    expect(sent.length, 'a replay is answered').to.equal(1);
    end();
  });

  it('does not hear another origin, another window, another version, or nobody', () => {
    const { sent, arrive, end, sibling } = setUp();
    for (const forged of ['https://evil.example', 'https://cards.example:444', 'http://cards.example', 'null', '']) {
      arrive(hello, { origin: forged });
    }
    arrive(hello, { source: sibling.contentWindow });
    arrive(hello, { source: window });
    arrive(hello, { source: null });
    arrive(hello, { source: new MessageChannel().port1 });
    for (const v of [0, 2, '1', null]) arrive({ ...hello, v });
    arrive({ ...hello, tranche: 'other' });
    arrive({ ...hello, type: 'welcome' });
    arrive({ ...hello, id: 'short' });
    arrive(JSON.stringify(hello));
    expect(sent.length).to.equal(0);
    arrive(hello);
    expect(sent.length).to.equal(1);
    end();
  });

  it('ignores whatever else arrives, and never throws', async () => {
    const { sent, heard, arrive, connect, end } = setUp();
    const thrown = await thrownBy(async () => {
      for (const data of nonsense(2_000)) if (!isHello(data)) arrive(data);
      expect(sent.length, 'something was taken for a hello').to.equal(0);
      const { port, welcome } = connect();
      for (const data of nonsense(2_000)) {
        port.postMessage(data);
        if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
          port.postMessage({ ...data, v: 1, nonce: welcome.nonce, type: 'steal' });
        }
      }
      port.postMessage({ v: 1, nonce: welcome.nonce, type: 'phase', phase: 'done' });
      await waitUntil(() => heard.length > 0, 'the last was not heard', { timeout: 8_000 });
    });
    expect(thrown).to.deep.equal([]);
    // All that was well-formed: the last.
    expect(heard.map(({ type }) => type)).to.deep.equal(['phase']);
    end();
  });

  it('takes a message with the nonce of this talk only', async () => {
    const { heard, connect, end } = setUp();
    const { port, welcome } = connect();
    port.postMessage({ v: 1, nonce: 'another-nonce-0123', type: 'height', height: 300 });
    port.postMessage({ v: 1, type: 'height', height: 300 });
    port.postMessage({ v: 2, nonce: welcome.nonce, type: 'height', height: 300 });
    port.postMessage({ v: 1, nonce: welcome.nonce, type: 'height', height: 0 });
    port.postMessage({ v: 1, nonce: welcome.nonce, type: 'height', height: 4_001 });
    port.postMessage({ v: 1, nonce: welcome.nonce, type: 'height', height: 300 });
    await settled();
    expect(heard).to.deep.equal([{ v: 1, nonce: welcome.nonce, type: 'height', height: 300 }]);
    end();
  });

  it('waits for the answer to its own request, for two seconds', async () => {
    const { talk, connect, end, heard } = setUp();
    expect(await talk.focus(), 'before anybody is there').to.equal(false);
    const { port, welcome } = connect();
    const asked: { type: string; request: string; nonce: string }[] = [];
    port.onmessage = ({ data }) => asked.push(data as (typeof asked)[number]);
    const first = talk.focus();
    await settled();
    expect(asked[0]).to.include({ type: 'focus', nonce: welcome.nonce });
    port.postMessage({ v: 1, nonce: welcome.nonce, type: 'answer', request: 'somebody-elses-request' });
    port.postMessage({ v: 1, nonce: welcome.nonce, type: 'answer', request: asked[0]!.request });
    expect(await first).to.equal(true);
    const timers = new FakeTimers();
    try {
      const second = talk.focus();
      await timers.tick(2_000);
      expect(await second).to.equal(false);
      const third = talk.focus();
      talk.end();
      expect(await third, 'left in the middle').to.equal(false);
      expect(timers.count).to.equal(0);
    } finally {
      timers.restore();
    }
    expect(heard.length).to.equal(0);
    end();
  });

  it('begins anew with another document, under another nonce', async () => {
    const { talk, connect, sent, heard, end } = setUp();
    const before = connect();
    talk.restart();
    expect(talk.connected).to.equal(false);
    const after = connect();
    expect(after.welcome.nonce).not.to.equal(before.welcome.nonce);
    expect(sent.length).to.equal(2);
    before.port.postMessage({ v: 1, nonce: after.welcome.nonce, type: 'phase', phase: 'done' });
    await settled();
    expect(heard.length).to.equal(0);
    end();
  });

  it('answers a document that spoke before the engine said that it is there, and no replay of the former one', () => {
    const { talk, sent, arrive, connect, end } = setUp();
    connect();
    arrive(hello);
    talk.restart();
    expect(sent.length, 'the former hello was answered again').to.equal(1);
    arrive(hello);
    arrive({ ...hello, id: 'the-next-document' });
    expect(sent.length).to.equal(2);
    talk.restart();
    expect(sent.length).to.equal(3);
    expect(FrameWelcome.parse(sent[2]!.message).id).to.equal('the-next-document');
    end();
  });

  it('hears nothing after its end', () => {
    const { talk, sent, arrive, end } = setUp();
    talk.end();
    arrive(hello);
    expect(sent.length).to.equal(0);
    end();
  });
});
