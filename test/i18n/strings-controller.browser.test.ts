import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../src/i18n/locale-controller.js';
import type { Strings } from '../../src/i18n/strings.js';
import { StringsController, type StringsModule, type StringsSource } from '../../src/i18n/strings-controller.js';

const en = { title: 'Plans', rows: { one: '{count} plan', other: '{count} plans' } } as const;
const fr: Strings<typeof en> = { title: 'Échéanciers', rows: { one: '{count} plan', other: '{count} plans' } };
type En = typeof en;

/** A language that arrives when the test says so. */
function later<T>() {
  let arrive!: (value: T) => void;
  let fail!: (reason: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return { load: () => promise, arrive, fail };
}

let source: StringsSource<En>;

class StringsProbe extends LitElement {
  static override properties = { locale: {}, messages: {} };
  declare locale: string | undefined;
  declare messages: unknown;
  readonly locales = new LocaleController(this);
  readonly strings = new StringsController<En>(this, source);

  override render(): TemplateResult {
    const { t, ready } = this.strings;
    return html`<p>${ready ? `${t('title')}, ${t('rows', { count: 1200 })}` : '…'}</p>
      <input />`;
  }
}
customElements.define('strings-probe', StringsProbe);

const text = (probe: StringsProbe) => probe.shadowRoot?.querySelector('p')?.textContent.replace(/[\u00a0\u202f]/g, ' ');
const probe = (locale?: string, messages?: unknown) =>
  fixture<StringsProbe>(html`<strings-probe .locale=${locale} .messages=${messages}></strings-probe>`);

describe('StringsController', () => {
  it('has English at once', async () => {
    source = { en, load: { fr: () => Promise.resolve({ texts: fr }) } };
    const element = await probe();
    expect(text(element)).to.equal('Plans, 1,200 plans');
    expect(element.strings.lang).to.equal('en');
  });

  it('is not ready before its first language has arrived', async () => {
    const french = later<StringsModule<En>>();
    source = { en, load: { fr: french.load } };
    const element = await probe('fr-CA');
    expect(element.strings.ready).to.equal(false);
    expect(text(element)).to.equal('…');
    french.arrive({ texts: fr });
    await waitUntil(() => element.strings.ready);
    await element.updateComplete;
    expect(text(element)).to.equal('Échéanciers, 1 200 plans');
    expect(element.strings.lang).to.equal('fr');
  });

  it('speaks at once when another element has loaded the language before', async () => {
    source = { en, load: { fr: () => Promise.resolve({ texts: fr }) } };
    const first = await probe('fr');
    await waitUntil(() => first.strings.ready);
    const second = document.createElement('strings-probe') as StringsProbe;
    second.locale = 'fr';
    first.parentElement!.append(second);
    expect(second.strings.ready).to.equal(true);
  });

  it('switches live and loses nothing of the element, showing the old language until the new one is there', async () => {
    const french = later<StringsModule<En>>();
    source = { en, load: { fr: french.load } };
    const element = await probe('en');
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = 'typed';
    element.locale = 'fr';
    await element.updateComplete;
    expect(element.strings.ready).to.equal(true);
    expect(text(element)).to.equal('Plans, 1,200 plans');
    french.arrive({ texts: fr });
    await waitUntil(() => text(element)?.startsWith('Éch'));
    expect(element.shadowRoot!.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('typed');
  });

  it('forgets a language nobody waits for any more', async () => {
    const french = later<StringsModule<En>>();
    source = { en, load: { fr: french.load } };
    const element = await probe('fr');
    element.locale = 'en';
    await element.updateComplete;
    french.arrive({ texts: fr });
    await french.load();
    await element.updateComplete;
    expect(text(element)).to.equal('Plans, 1,200 plans');
  });

  it('falls back to English when a language cannot be loaded, and lets the next element try again', async () => {
    let calls = 0;
    source = {
      en,
      load: { fr: () => (++calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ texts: fr })) },
    };
    const element = await probe('fr');
    await waitUntil(() => element.strings.ready);
    await element.updateComplete;
    // English texts with English figures: never "1 200 plans" with foreign marks.
    expect(text(element)).to.equal('Plans, 1,200 plans');
    expect(element.strings.lang).to.equal('en');
    const next = await probe('fr');
    await waitUntil(() => text(next)?.startsWith('Éch'));
  });

  it('speaks English for a language it does not have', async () => {
    source = { en, load: { fr: () => Promise.resolve({ texts: fr }) } };
    const element = await probe('ja');
    expect(text(element)).to.equal('Plans, 1,200 plans');
  });

  it('takes single texts from the host, live', async () => {
    source = { en };
    const element = await probe('en', { title: 'Contracts' });
    expect(text(element)).to.equal('Contracts, 1,200 plans');
    element.messages = { rows: { other: '{count} contracts' } };
    await element.updateComplete;
    expect(text(element)).to.equal('Plans, 1,200 contracts');
    for (const nonsense of [undefined, null, 'x', 7]) {
      element.messages = nonsense;
      await element.updateComplete;
      expect(text(element)).to.equal('Plans, 1,200 plans');
    }
  });
});
