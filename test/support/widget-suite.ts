import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Client } from '../../src/contract/client.js';
import type { WidgetElement } from '../../src/frame/widget-element.js';
import type { ProviderElement } from '../../src/widgets/provider/provider.js';
import '../../src/widgets/provider/define.js';
import { scenario, type Scenario, type ScenarioName, type ScenarioOptions } from '../../src/testing/scenarios.js';

export interface Shown<E extends WidgetElement> extends Scenario {
  element: E;
  provider: ProviderElement;
  root: ShadowRoot;
}

export interface MountOptions extends ScenarioOptions {
  locale?: string;
  client?: Client;
  /** Says what the widget is about, before it is in the page. */
  prepare?: (element: HTMLElement, given: Scenario) => void | Promise<void>;
}

/** A widget in a provider whose backend is the scenario; nothing is awaited yet. */
export async function mount<E extends WidgetElement>(
  tag: string,
  name: ScenarioName = 'ready',
  options: MountOptions = {},
): Promise<Shown<E>> {
  const { locale = 'en', client, prepare, ...rest } = options;
  const given = scenario(name, { plans: 60, ...rest });
  const provider = await fixture<ProviderElement>(html`<tranche-provider></tranche-provider>`);
  provider.locale = locale;
  provider.filters = given.filters;
  provider.client = client ?? given.client;
  const element = document.createElement(tag) as E;
  await prepare?.(element, given);
  provider.append(element);
  await element.updateComplete;
  return { ...given, client: provider.client, element, provider, root: element.shadowRoot! };
}

/** The next event of a type, with its own type. */
export const next = <K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K) =>
  new Promise<HTMLElementEventMap[K]>((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

export const hasState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

/** … and waited for until it shows this face. */
export async function shown<E extends WidgetElement>(
  tag: string,
  name: ScenarioName = 'ready',
  face = 'ready',
  options: MountOptions = {},
): Promise<Shown<E>> {
  const given = await mount<E>(tag, name, options);
  await waitUntil(() => hasState(given.element, face), `${tag} never became ${face}`, { timeout: 8_000 });
  await given.element.updateComplete;
  return given;
}

export interface SuiteOptions extends Pick<MountOptions, 'prepare'> {
  /** The scope's filters do not narrow it: it is about one thing. */
  unfiltered?: boolean;
  /** What it is on a backend with three operations: `empty` when its own is not among them. */
  minimal?: 'ready' | 'empty';
}

/** The dozen that every widget passes, whatever it shows. */
export function widgetSuite(
  tag: string,
  { unfiltered = false, minimal = 'ready', ...options }: SuiteOptions = {},
): void {
  const mounted = (name: ScenarioName = 'ready') => mount(tag, name, options);
  const drawn = (name: ScenarioName = 'ready', face = 'ready') => shown(tag, name, face, options);

  describe(`${tag} as every widget`, () => {
    it('shows its data, says so once, and is accessible', async () => {
      const given = await mounted();
      let ready = 0;
      given.element.addEventListener('tranche-ready', () => ready++);
      await waitUntil(() => hasState(given.element, 'ready'), 'never ready', { timeout: 8_000 });
      given.element.requestUpdate();
      await given.element.updateComplete;
      expect(ready).to.equal(1);
      await expect(given.element).to.be.accessible();
    });

    it('says what is wrong, with a way to go on, for each failure', async () => {
      for (const name of ['error500', 'offline', 'malformed'] as const) {
        const { element, root } = await drawn(name, 'error');
        expect(root.querySelector('[part~=state]'), name).to.exist;
        expect(root.querySelector('[part~=retry]'), name).to.exist;
        await expect(element).to.be.accessible();
      }
    });

    it('tells the page about a failure by code, once', async () => {
      const given = await mounted('error500');
      const { detail } = await next(given.element, 'tranche-error');
      expect(detail).to.have.keys(['code', 'retryable', 'requestId']);
    });

    it('has a face for no permission and for the end of the session', async () => {
      const forbidden = await drawn('forbidden', 'forbidden');
      expect(forbidden.root.querySelector('[part~=state]')!.textContent).to.contain('permission');
      const expired = await drawn('sessionExpired', 'expired');
      expect(expired.root.querySelector('[part~=state]')!.textContent).to.contain('Sign in again');
    });

    const filtering = unfiltered ? () => undefined : it;
    filtering('tells nothing from filtered to nothing', async () => {
      const empty = await drawn('empty', 'empty');
      expect(empty.root.textContent).not.to.contain('Clear filters');
      const filtered = await drawn('filteredToEmpty', 'empty');
      const clear = [...filtered.root.querySelectorAll('button')].find((one) =>
        one.textContent.includes('Clear filters'),
      )!;
      clear.click();
      await waitUntil(() => hasState(filtered.element, 'ready'), 'filters were not cleared', { timeout: 8_000 });
      expect(filtered.provider.filters).to.deep.equal({});
    });

    it('shows the shape of what is coming, and nothing else, while loading', async () => {
      const { element, root } = await drawn('loading', 'loading');
      expect(root.querySelector('.content')!.getAttribute('aria-busy')).to.equal('true');
      expect(root.querySelector('.skeleton')).to.exist;
      await expect(element).to.be.accessible();
    });

    it('tries again and gets there', async () => {
      const { element, root } = await drawn('flaky', 'error');
      while (!hasState(element, 'ready')) {
        const retry = root.querySelector<HTMLButtonElement>('[part~=retry]');
        if (retry?.ariaBusy !== 'true') retry?.click();
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
      }
      expect(root.querySelector('[part~=state]')).not.to.exist;
    });

    it('keeps what it shows when looking again fails, and says how old it is', async () => {
      const { element, root, provider } = await drawn('staleAfterFirst');
      provider.refresh();
      await waitUntil(() => hasState(element, 'stale'), 'never stale', { timeout: 8_000 });
      expect(root.querySelector('[part~=message]')!.textContent).to.contain('Could not refresh');
      expect(hasState(element, 'ready')).to.equal(true);
    });

    it('speaks one language after another at once, without asking again or losing anything', async () => {
      const { element, provider, root } = await drawn();
      const title = () => root.querySelector('[part~=title]')!;
      const drawnBefore = title();
      for (const locale of ['fr', 'ar', 'ja', 'pt-BR'] as const) {
        const before = title().textContent;
        provider.locale = locale;
        // The words shared by all widgets may come a moment after the widget's own.
        const spoken = () => root.querySelector('[lang]')!.getAttribute('lang') === locale;
        await waitUntil(() => title().textContent !== before && spoken(), `does not speak ${locale}`, {
          timeout: 8_000,
        });
        expect(root.querySelector('[dir]')!.getAttribute('dir'), locale).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
        expect(hasState(element, 'ready'), locale).to.equal(true);
      }
      expect(title()).to.equal(drawnBefore);
    });

    it('runs on a backend with three operations', async () => {
      await drawn('minimalBackend', minimal);
    });

    it('draws names as text and survives being moved', async () => {
      const { element, root } = await drawn('longText');
      expect(root.querySelector('script, img')).not.to.exist;
      const other = document.createElement('div');
      element.parentElement!.append(other);
      other.append(element);
      await element.updateComplete;
      expect(hasState(element, 'ready')).to.equal(true);
    });

    it('stays inside 320 px', async () => {
      const { element, provider } = await drawn();
      provider.style.display = 'block';
      provider.style.inlineSize = '320px';
      await waitUntil(() => element.scrollWidth <= 320, 'wider than its box');
    });
  });
}
