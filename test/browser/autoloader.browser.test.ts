import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { Autoloader } from '../../src/browser/autoloader.js';

/** An autoloader for two tags that counts what it was asked for. */
function counting(fail = false) {
  const asked: string[] = [];
  const state = { fail };
  const loader = (tag: string) => () => {
    asked.push(tag);
    return state.fail ? Promise.reject(new Error('offline')) : Promise.resolve();
  };
  return { asked, state, autoloader: new Autoloader({ 'x-one': loader('x-one'), 'x-two': loader('x-two') }) };
}

describe('Autoloader', () => {
  const stops: (() => void)[] = [];
  const observe = (autoloader: Autoloader, root: Document | ShadowRoot = document) =>
    stops.push(autoloader.observe(root));
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('loads what is there already, once for many elements', async () => {
    await fixture(html`<div><x-one></x-one><x-one></x-one></div>`);
    const { asked, autoloader } = counting();
    observe(autoloader);
    expect(asked).to.have.ordered.members(['x-one']);
  });

  it('loads what appears later, however deep, and nothing else', async () => {
    const { asked, autoloader } = counting();
    observe(autoloader);
    await fixture(html`<section><p>no widget</p></section>`);
    expect(asked).to.be.empty;
    await fixture(
      html`<section>
        <div><x-two></x-two></div>
      </section>`,
    );
    await waitUntil(() => asked.length > 0);
    await fixture(html`<x-two></x-two>`);
    expect(asked).to.have.ordered.members(['x-two']);
  });

  it('sees into a shadow root only when told', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('x-one'));
    const { asked, autoloader } = counting();
    observe(autoloader);
    expect(asked).to.be.empty;
    observe(autoloader, root);
    expect(asked).to.have.ordered.members(['x-one']);
  });

  it('says on the element that its code did not come, and asks again when the network is back', async () => {
    const element = await fixture(html`<x-one></x-one>`);
    const { asked, state, autoloader } = counting(true);
    const failed = oneEvent(document, 'tranche-error');
    observe(autoloader);
    const event = await failed;
    expect(event.target === element).to.be.true;
    expect(event.detail).to.include({ code: 'code_not_loaded', retryable: true });
    state.fail = false;
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    expect(asked).to.have.ordered.members(['x-one', 'x-one']);
  });

  it('serves nobody after it was stopped', async () => {
    const { asked, autoloader } = counting();
    autoloader.observe(document)();
    await fixture(html`<x-one></x-one>`);
    dispatchEvent(new Event('online'));
    // The observer's records would have come before this frame.
    await new Promise(requestAnimationFrame);
    expect(asked).to.be.empty;
  });
});
