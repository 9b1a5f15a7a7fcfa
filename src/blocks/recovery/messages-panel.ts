import { html, nothing, type TemplateResult } from 'lit';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import { clean } from '../../core/text.js';
import type { WidgetElement } from '../../frame/widget-element.js';
import { getFormats } from '../../i18n/formats.js';
import { languageName } from '../../i18n/language-name.js';
import { StringsController } from '../../i18n/strings-controller.js';
import { adoptStyles } from '../../ui/adopt.js';
import { button } from '../../ui/button.js';
import { field, fieldStyles } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { segmented, segmentedStyles } from '../../ui/segmented.js';
import type { BillingWords } from '../words.js';
import { MessageOpenedEvent, MessageOpenEvent } from './events.js';
import { valuesFor, type MessageBuyer } from './message-buyers.js';
import { draftFor, type Channel, type Draft } from './message-draft.js';
import { keepTexts, readTexts, type EditedTexts } from './message-store.js';
import { messageStyles } from './message-styles.js';
import {
  fillTemplate,
  placeholders,
  unknownPlaceholders,
  type MessageTemplate,
  type RecoveryTemplates,
} from './message-template.js';
import { defaultTemplate, messageLanguage, messageTexts } from './message-texts.js';

/** What a widget may know about messages. */
export type MessageHost = WidgetElement & {
  recoveryTemplates?: RecoveryTemplates | undefined;
  storageKey?: string | undefined;
};

/** Drafts to buyers: a text for each language and way, with its preview, and a link for each buyer. Sends nothing. */
export class MessagesPanel {
  readonly #host: MessageHost;
  readonly #billing: () => BillingWords;
  readonly #strings;
  readonly #opened = new Set<string>();
  readonly #defaults = new Map<string, MessageTemplate>();
  #edited: EditedTexts;
  #buyers: readonly MessageBuyer[] = [];
  #channel: Channel = 'email';
  #language = 'en';

  constructor(host: MessageHost, billing: () => BillingWords) {
    this.#host = host;
    this.#billing = billing;
    adoptStyles(host, [fieldStyles, segmentedStyles, messageStyles]);
    this.#strings = new StringsController(host, messageTexts);
    this.#edited = readTexts(host.storageKey);
  }

  get title(): string {
    return this.#strings.t('title');
  }

  get back(): string {
    return this.#strings.t('back');
  }

  /** Takes the buyers; their languages' texts are loaded. */
  async open(buyers: readonly MessageBuyer[]): Promise<void> {
    this.#buyers = buyers;
    this.#channel = this.#ways[0] ?? 'email';
    const languages = this.#languages;
    this.#language = languages[0] ?? 'en';
    await Promise.all(languages.map(async (tag) => this.#defaults.set(tag, await defaultTemplate(tag))));
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { t } = this.#strings;
    return html`<p class="recovery-note">${t('note')}</p>
      ${this.#renderChoices()} ${this.#renderEditor()} ${this.#renderPreview()}
      <ul class="recovery-rows message-rows">
        ${this.#buyers.map((buyer) => this.#renderBuyer(buyer))}
      </ul>`;
  }

  get #ways(): Channel[] {
    return this.#host.meta.data?.capabilities.includes('whatsapp') ? ['whatsapp', 'email'] : ['email'];
  }

  /** Of the buyers, those with most of them first. */
  get #languages(): string[] {
    const counts = new Map<string, number>();
    for (const { customer } of this.#buyers) {
      const language = this.#languageOf(customer.locale);
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
  }

  /** The buyer's language where we or the page have a text in it, else the reader's. */
  #languageOf(locale: string | undefined): string {
    return messageLanguage(locale) ?? messageLanguage(this.#host.locales.locale) ?? 'en';
  }

  #template(language: string): MessageTemplate {
    const none = { whatsapp: '', subject: '', email: '' };
    const own = this.#host.recoveryTemplates?.texts?.[language];
    return { ...none, ...this.#defaults.get(language), ...own, ...this.#edited[language] };
  }

  #renderChoices(): TemplateResult {
    const { t } = this.#strings;
    const languages = this.#languages;
    const { locale } = this.#host.locales;
    const onLanguage = (event: Event) => {
      this.#language = (event.target as HTMLSelectElement).value;
      this.#host.requestUpdate();
    };
    return html`<div class="message-choices">
      ${
        this.#ways.length > 1
          ? segmented<Channel>({
              name: 'message-channel',
              label: t('channel'),
              value: this.#channel,
              options: this.#ways.map((value) => ({ value, label: t(value) })),
              onChange: (value) => {
                this.#channel = value;
                this.#host.requestUpdate();
              },
            })
          : nothing
      }
      ${
        languages.length > 1
          ? html`<select class="input" aria-label=${t('language')} @change=${onLanguage}>
              ${languages.map(
                (tag) =>
                  html`<option value=${tag} ?selected=${tag === this.#language}>${languageName(tag, locale)}</option>`,
              )}
            </select>`
          : nothing
      }
    </div>`;
  }

  #renderEditor(): TemplateResult {
    const { t } = this.#strings;
    const parts: readonly (keyof MessageTemplate)[] = this.#channel === 'email' ? ['subject', 'email'] : ['whatsapp'];
    const isEdited = parts.some((part) => this.#edited[this.#language]?.[part] !== undefined);
    const all = placeholders.map((name) => `{${name}}`).join(' ');
    return html`${parts.map((part) => this.#renderText(part, part === 'subject' ? undefined : t('hint', { placeholders: all })))}
    ${isEdited ? html`<div>${button({ label: t('reset'), kind: 'quiet', onClick: () => this.#reset(parts) })}</div>` : nothing}`;
  }

  #renderText(part: keyof MessageTemplate, hint: string | undefined): TemplateResult {
    const { t } = this.#strings;
    const text = this.#template(this.#language)[part];
    const unknown = unknownPlaceholders(text);
    const onInput = (event: Event) => this.#edit(part, (event.target as HTMLTextAreaElement).value);
    return field({
      id: `message-${part}`,
      label: t(part === 'subject' ? 'subject' : 'template'),
      ...(hint !== undefined && { hint }),
      error: unknown.length > 0 ? t('unknownPlaceholder', { placeholders: unknown.join(' ') }) : undefined,
      control: ({ id, describedBy, invalid }) =>
        html`<textarea
          class="input"
          part="input"
          id=${id}
          lang=${this.#language}
          dir="auto"
          rows=${part === 'subject' ? 1 : 5}
          maxlength="1000"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${text}
          @input=${onInput}
        ></textarea>`,
    });
  }

  #renderPreview(): TemplateResult | typeof nothing {
    const buyer = this.#buyers.find(({ customer }) => this.#languageOf(customer.locale) === this.#language);
    if (!buyer) return nothing;
    const template = this.#template(this.#language);
    const values = this.#values(buyer);
    const name = clean(buyer.customer.name);
    return html`<figure class="message-preview">
      <figcaption>${this.#strings.t('preview', { name })}</figcaption>
      ${this.#channel === 'email' ? html`<strong dir="auto">${fillTemplate(template.subject, values)}</strong>` : nothing}
      <p lang=${this.#language} dir="auto">${fillTemplate(template[this.#channel], values)}</p>
    </figure>`;
  }

  #renderBuyer(buyer: MessageBuyer): TemplateResult {
    const { customer } = buyer;
    const draft = this.#draft(buyer);
    const amount = valuesFor(buyer, { formats: this.#host.locales.formats, merchant: '', templates: undefined }).amount;
    return html`<li>
      <span class="who"
        ><bdi>${clean(customer.name)}</bdi
        ><span class="quiet">${languageName(this.#languageOf(customer.locale), this.#host.locales.locale)}</span></span
      >
      <span class="figure">${amount}</span>
      <span class="result"
        >${'href' in draft ? this.#renderLink(buyer, draft) : html`<span class="quiet">${this.#whyNot(draft.reason)}</span>`}</span
      >
    </li>`;
  }

  #renderLink(buyer: MessageBuyer, draft: Extract<Draft, { href: string }>): TemplateResult {
    const { t } = this.#strings;
    const isMail = this.#channel === 'email';
    const name = clean(buyer.customer.name);
    return html`<a
        class="message-link"
        href=${draft.href}
        target=${isMail ? nothing : '_blank'}
        rel="noopener noreferrer"
        aria-label=${t(isMail ? 'openEmail' : 'openWhatsapp', { name })}
        @click=${(event: Event) => this.#onOpen(event, buyer, draft)}
        >${icon(isMail ? Mail : MessageCircle)}${t(this.#channel)}</a
      >
      ${this.#opened.has(`${this.#channel} ${buyer.customer.id}`) ? html`<span class="quiet">${t('opened')}</span>` : nothing}`;
  }

  #whyNot(reason: Extract<Draft, { reason: unknown }>['reason']): string {
    const { t } = this.#strings;
    const own = { opted_out: 'optedOut', no_email: 'noEmail', no_link: 'noLink', bad_text: 'mendText' } as const;
    return reason in own ? t(own[reason as keyof typeof own]) : this.#billing()(`reason_${reason as 'no_phone'}`);
  }

  #values(buyer: MessageBuyer) {
    const { locale } = buyer.customer;
    const language = this.#languageOf(locale);
    const isTheirs = locale !== undefined && messageLanguage(locale) !== undefined;
    return valuesFor(buyer, {
      formats: getFormats(isTheirs ? locale : language),
      merchant: this.#host.meta.data?.account.name ?? '',
      templates: this.#host.recoveryTemplates,
    });
  }

  #draft(buyer: MessageBuyer): Draft {
    const template = this.#template(this.#languageOf(buyer.customer.locale));
    return draftFor(buyer, this.#channel, template, this.#values(buyer));
  }

  /** The page may change the text, or take over: the link is written at the last moment. */
  #onOpen(event: Event, buyer: MessageBuyer, draft: Extract<Draft, { href: string }>): void {
    const plans = [...new Set(buyer.late.map(({ plan }) => plan))];
    const channel = this.#channel;
    const asked = new MessageOpenEvent({ plans, channel, to: draft.to, subject: draft.subject, text: draft.text });
    const href = this.#host.dispatchEvent(asked) ? draft.write(asked.detail) : undefined;
    if (href === undefined) {
      event.preventDefault();
      return;
    }
    (event.currentTarget as HTMLAnchorElement).href = href;
    this.#opened.add(`${channel} ${buyer.customer.id}`);
    this.#host.dispatchEvent(new MessageOpenedEvent({ plans, channel }));
    this.#host.requestUpdate();
  }

  #edit(part: keyof MessageTemplate, text: string): void {
    this.#keep({ ...this.#edited, [this.#language]: { ...this.#edited[this.#language], [part]: text } });
  }

  #reset(parts: readonly (keyof MessageTemplate)[]): void {
    const left = { ...this.#edited[this.#language] };
    for (const part of parts) delete left[part];
    const { [this.#language]: _former, ...others } = this.#edited;
    this.#keep(Object.keys(left).length > 0 ? { ...others, [this.#language]: left } : others);
  }

  #keep(texts: EditedTexts): void {
    this.#edited = texts;
    keepTexts(this.#host.storageKey, texts);
    this.#host.requestUpdate();
  }
}
