import { html, nothing, type TemplateResult } from 'lit';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import { banner } from '../ui/banner.js';
import { button } from '../ui/button.js';
import { field, type FieldControl } from '../ui/field.js';
import { icon } from '../ui/icon.js';
import type { CardForm } from './card-form.js';
import { brandNames } from './card-number.js';
import type { FieldName } from './card-rules.js';
import { accepted, type Scene } from './scene.js';
import type { Notice } from './step.js';
import { testCardsView } from './test-cards-view.js';
import type { Brand, CardPageView } from './vault-protocol.js';

export interface FormScene extends Scene {
  form: CardForm;
  view: CardPageView;
  notice: Notice | undefined;
  /** Sent, and nobody knows yet. */
  busy: boolean;
  /** Seconds until it may be sent again. */
  wait: number;
  consent: string;
  onSubmit: () => void;
}

/** What the engines' autofill goes by, and what they must not do. */
interface Control {
  name: FieldName;
  autocomplete: 'cc-number' | 'cc-exp' | 'cc-csc' | 'cc-name';
  numeric: boolean;
  label: string;
  hint: string | undefined;
  placeholder?: string;
  beside?: TemplateResult | typeof nothing;
}

function errorText(scene: FormScene, name: FieldName): string | undefined {
  const { t, form, view } = scene;
  const code = form.codes.get(name);
  if (code === undefined) return undefined;
  if (code === 'number_brand') return `${t(code)} ${accepted(scene, view.brands)}`;
  if (code === 'csc_wrong') return t(code, { count: form.known.cscLength });
  return t(code);
}

/** `card-number` and the like: ids are the page's, names are what the form reads. */
const idOf = (name: FieldName): string => `card-${name}`;

const input = (scene: FormScene, control: Control, { id, describedBy, invalid }: FieldControl): TemplateResult =>
  html`<input
    class="input ${control.numeric ? 'figures' : ''}"
    id=${id}
    name=${control.name}
    type="text"
    dir=${control.numeric ? 'ltr' : 'auto'}
    autocomplete=${control.autocomplete}
    inputmode=${control.numeric ? 'numeric' : 'text'}
    enterkeyhint=${control.name === 'holder' ? 'done' : 'next'}
    autocapitalize=${control.numeric ? 'off' : 'words'}
    autocorrect="off"
    spellcheck="false"
    required
    placeholder=${control.placeholder ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ?readonly=${scene.busy}
  />`;

const fieldOf = (scene: FormScene, control: Control): TemplateResult =>
  field({
    id: idOf(control.name),
    label: control.label,
    ...(control.hint !== undefined && { hint: control.hint }),
    error: errorText(scene, control.name),
    control: (given) => html`<div class="control">${input(scene, control, given)}${control.beside ?? nothing}</div>`,
  });

function numberField(scene: FormScene): TemplateResult {
  const { t, view, form } = scene;
  const { brand } = form.known;
  return fieldOf(scene, {
    name: 'number',
    autocomplete: 'cc-number',
    numeric: true,
    label: t('number'),
    hint: accepted(scene, view.brands),
    beside: brand ? html`<span class="brand">${brandNames[brand]}</span>` : nothing,
  });
}

function shortFields(scene: FormScene): TemplateResult {
  const { t, form } = scene;
  return html`<div class="pair">
    ${fieldOf(scene, {
      name: 'expiry',
      autocomplete: 'cc-exp',
      numeric: true,
      label: t('expiry'),
      hint: t('expiryHint'),
      placeholder: t('expiryExample'),
    })}
    ${fieldOf(scene, {
      name: 'csc',
      autocomplete: 'cc-csc',
      numeric: true,
      label: t('csc'),
      hint: t(form.known.cscLength === 4 ? 'cscHintFront' : 'cscHint'),
    })}
  </div>`;
}

function brandChoice({ t, form }: FormScene): TemplateResult | typeof nothing {
  const { choice, known } = form;
  if (choice === undefined) return nothing;
  const option = (brand: Brand) =>
    html`<label
      ><input
        class="sr"
        type="radio"
        name="brand"
        value=${brand}
        .checked=${brand === choice}
        @change=${() => form.choose(brand)}
      />${brandNames[brand]}</label
    >`;
  return html`<fieldset class="choice" aria-describedby="brand-hint">
    <legend>${t('brandChoice')}</legend>
    <div class="segmented">${known.choices.map(option)}</div>
    <p class="hint" id="brand-hint">${t('brandChoiceHint')}</p>
  </fieldset>`;
}

/** After an attempt to send: what is to be mended, each a way to its field. */
function summary(scene: FormScene): TemplateResult | typeof nothing {
  const { t, form } = scene;
  const names = form.summary;
  if (names.length === 0) return nothing;
  const go = (name: FieldName) => (event: Event) => {
    // The address is not ours to change: its fragment is where the secret came from.
    event.preventDefault();
    form.control(name)?.focus();
  };
  return html`<div class="summary" id="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">${t('problems', { count: names.length })}</h2>
    <ul>
      ${names.map((name) => html`<li><a href="#${idOf(name)}" @click=${go(name)}>${errorText(scene, name)}</a></li>`)}
    </ul>
  </div>`;
}

export function noticeText({ t }: Scene, notice: Notice, wait: number): string {
  if (notice.kind === 'declined') {
    const { reason, attemptsLeft } = notice;
    const said = reason === 'declined' ? t('declined') : t(`declined_${reason}`);
    return `${said} ${t('attemptsLeft', { count: attemptsLeft })}`;
  }
  if (notice.kind === 'rate_limited') {
    return wait > 0 ? `${t('rateLimitedText')} ${t('waitSeconds', { count: wait })}` : t('rateLimitedText');
  }
  if (notice.kind === 'idle') return t('idle');
  return t(notice.kind === 'offline' ? 'offlineSave' : 'vaultDownSave');
}

function noticeView(scene: FormScene): TemplateResult | typeof nothing {
  const { notice, wait } = scene;
  if (!notice || (notice.kind === 'rate_limited' && wait === 0)) return nothing;
  const tone = notice.kind === 'idle' ? 'info' : notice.kind === 'declined' ? 'danger' : 'warning';
  return html`<div class="notice" id="notice" tabindex="-1">
    ${banner({ tone, text: noticeText(scene, notice, wait) })}
  </div>`;
}

function head({ t, merchant, framed, view }: FormScene): TemplateResult {
  const name = view.customerFirstName;
  return html`<header class=${framed ? 'sr' : ''}>
    <h1 tabindex="-1">${t('title', { merchant })}</h1>
    <p>${name ? t('greeting', { name, merchant }) : t('intro', { merchant })}</p>
  </header>`;
}

/** The form itself: native, in the document, so that password managers and the engines' own card filling see it. */
export function formView(scene: FormScene): TemplateResult {
  const { t, form, busy, wait, consent, onSubmit } = scene;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy && wait === 0) onSubmit();
  };
  return html`${head(scene)}${testCardsView(scene)}
    <form
      method="post"
      autocomplete="on"
      novalidate
      aria-busy=${busy ? 'true' : nothing}
      @input=${form.onInput}
      @focusout=${form.onLeave}
      @submit=${submit}
    >
      ${noticeView(scene)}${summary(scene)}${numberField(scene)}${brandChoice(scene)}${shortFields(scene)}
      ${fieldOf(scene, {
        name: 'holder',
        autocomplete: 'cc-name',
        numeric: false,
        label: t('holder'),
        hint: undefined,
      })}
      <p class="consent" id="consent">${consent}</p>
      ${button({
        label: t('save'),
        kind: 'primary',
        type: 'submit',
        busy,
        refused: wait > 0,
        describedBy: 'consent',
      })}
      <p class="secure">${icon(Lock)}<span>${t('secure', { merchant: scene.merchant })}</span></p>
    </form>`;
}
