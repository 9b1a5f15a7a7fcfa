import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getFormats, type Formats } from './formats.js';
import type { Direction } from './locale.js';
import { closestLanguage, watchLanguage } from './page-language.js';

/** Where a language may come from besides the page, most often the provider's environment. Getters are read at every update. */
export interface LocaleSources {
  locale?: () => string | undefined;
  timeZone?: () => string | undefined;
}

export type LocaleHost = ReactiveControllerHost & Element;

const controllers = new WeakMap<LocaleHost, LocaleController>();

/**
 * The language an element speaks, live: its own `locale` (when that is a string) → the environment's → the closest `[lang]`,
 * out through shadow roots → `en`. A change of any of them updates the host.
 *
 *     readonly locales = new LocaleController(this, { locale: () => this.environment.locale });
 *     render() { return html`<div dir=${this.locales.dir}>${this.locales.formats.date('2026-11-21')}</div>`; }
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #sources: LocaleSources;
  #page: string | undefined;
  #formats = getFormats('en');
  #leave: (() => void) | undefined;

  constructor(host: LocaleHost, sources: LocaleSources = {}) {
    this.#host = host;
    this.#sources = sources;
    controllers.set(host, this);
    host.addController(this);
  }

  /** The host's controller, made with the page as only source when there is none yet. */
  static of(host: LocaleHost): LocaleController {
    return controllers.get(host) ?? new LocaleController(host);
  }

  /** Canonical BCP 47 tag. */
  get locale(): string {
    return this.#formats.locale;
  }

  get dir(): Direction {
    return this.#formats.dir;
  }

  /** IANA zone for showing instants; undefined = the browser's. */
  get timeZone(): string | undefined {
    return this.#formats.timeZone;
  }

  get formats(): Formats {
    return this.#formats;
  }

  hostConnected(): void {
    this.#leave = watchLanguage(this.#host.ownerDocument, () => this.#onPage());
    this.#onPage();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdate(): void {
    this.#read();
  }

  #onPage(): void {
    this.#page = closestLanguage(this.#host);
    const before = this.#formats;
    this.#read();
    if (this.#formats !== before) this.#host.requestUpdate();
  }

  #read(): void {
    const own: unknown = 'locale' in this.#host ? this.#host.locale : undefined;
    const locale = (typeof own === 'string' && own) || this.#sources.locale?.() || this.#page || 'en';
    this.#formats = getFormats(locale, this.#sources.timeZone?.());
  }
}
