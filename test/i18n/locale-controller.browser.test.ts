import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../src/i18n/locale-controller.js';

class LocaleProbe extends LitElement {
  static override properties = { locale: {} };
  declare locale: unknown;
  environment: { locale?: string; timeZone?: string } = {};
  updates = 0;
  readonly locales = new LocaleController(this, {
    locale: () => this.environment.locale,
    timeZone: () => this.environment.timeZone,
  });

  override render(): TemplateResult {
    this.updates += 1;
    return html`<p dir=${this.locales.dir}>${this.locales.locale} ${this.locales.formats.date('2026-11-21')}</p>`;
  }
}
customElements.define('locale-probe', LocaleProbe);

const text = (probe: LocaleProbe) => probe.shadowRoot?.textContent.trim();

describe('LocaleController', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('speaks English where nobody says anything', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    expect(text(probe)).to.equal('en 21 Nov 2026');
  });

  it('follows the closest lang, out through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const probe = document.createElement('locale-probe') as LocaleProbe;
    inner.append(probe);
    await probe.updateComplete;
    expect(text(probe)).to.equal('fr 21 nov. 2026');
  });

  it('prefers its own property, then the environment, then the page', async () => {
    document.documentElement.lang = 'de';
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    expect(probe.locales.locale).to.equal('de');
    probe.environment = { locale: 'fr', timeZone: 'Asia/Tokyo' };
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.locales.locale).to.equal('fr');
    expect(probe.locales.timeZone).to.equal('Asia/Tokyo');
    probe.locale = 'ar';
    await probe.updateComplete;
    expect(probe.locales.locale).to.equal('ar');
    expect(probe.locales.dir).to.equal('rtl');
    probe.locale = undefined;
    await probe.updateComplete;
    expect(probe.locales.locale).to.equal('fr');
  });

  it('ignores a locale property that is no text', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe .locale=${{ any: 'thing' }}></locale-probe>`);
    expect(probe.locales.locale).to.equal('en');
  });

  it('follows <html lang> live, and only updates when it matters', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    document.documentElement.lang = 'fr';
    await waitUntil(() => text(probe)?.startsWith('fr'));
    expect(text(probe)).to.equal('fr 21 nov. 2026');
    const { updates } = probe;
    document.body.lang = 'fr';
    await nextFrame();
    expect(probe.updates).to.equal(updates);
    document.body.removeAttribute('lang');
  });

  it('stops listening when it leaves the page, and catches up when it returns', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    const place = probe.parentElement!;
    probe.remove();
    const { updates } = probe;
    document.documentElement.lang = 'fr';
    await nextFrame();
    expect(probe.updates).to.equal(updates);
    place.append(probe);
    await probe.updateComplete;
    expect(probe.locales.locale).to.equal('fr');
  });

  it('observes a document once, and not at all when nobody is left', async () => {
    const native = window.MutationObserver;
    const running = new Set<object>();
    class Counted extends native {
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        running.add(this);
        super.observe(...args);
      }
      override disconnect(): void {
        running.delete(this);
        super.disconnect();
      }
    }
    window.MutationObserver = Counted;
    try {
      const box = await fixture<HTMLElement>(
        html`<div><locale-probe></locale-probe><locale-probe></locale-probe></div>`,
      );
      expect(running.size).to.equal(1);
      box.replaceChildren();
      expect(running.size).to.equal(0);
    } finally {
      window.MutationObserver = native;
    }
  });
});
