import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import type { TrancheError } from '../../core/errors.js';
import { errorWord } from '../../frame/error-words.js';
import type { CardSession } from '../../model/card-session.js';
import { badge } from '../../ui/badge.js';
import { banner } from '../../ui/banner.js';
import { button } from '../../ui/button.js';
import type { CopyController } from '../../ui/copy.js';
import { field } from '../../ui/field.js';
import type { CardActions } from './card-actions.js';
import type { Wording } from './card-view.js';

export interface OfferOptions {
  readonly hasCard: boolean;
  /** There was an invitation before. */
  readonly isAgain: boolean;
  /** The form is to be shown here. */
  readonly isFramed: boolean;
  /** What is being made. */
  readonly busy: 'link' | 'email' | undefined;
  readonly onCreate: (delivery: 'link' | 'email') => void;
  readonly onShow: () => void;
  readonly onReplace: () => void;
}

/** Ways to invite the buyer: the link first, because it keeps most out of the merchant's page. */
export function offer({ t }: Wording, options: OfferOptions): TemplateResult {
  const { hasCard, isAgain, isFramed, busy } = options;
  if (hasCard) {
    const replace = button({
      label: t('replace'),
      part: 'submit',
      busy: busy !== undefined,
      onClick: options.onReplace,
    });
    return html`<div class="actions" part="actions">${replace}</div>`;
  }
  return html`<div class="actions" part="actions">
    ${button({
      label: t(isAgain ? 'newLink' : 'createLink'),
      icon: Link,
      kind: isFramed ? 'plain' : 'primary',
      part: 'submit',
      busy: busy === 'link',
      onClick: () => options.onCreate('link'),
    })}
    ${button({ label: t('sendEmail'), icon: Mail, part: 'submit', busy: busy === 'email', onClick: () => options.onCreate('email') })}
    ${button({ label: t('showForm'), kind: isFramed ? 'primary' : 'quiet', part: 'submit', onClick: options.onShow })}
  </div>`;
}

export interface InvitationOptions {
  /** Its address, when it is known and safe. */
  readonly link: string | undefined;
  /** It was told and refused. */
  readonly isUnsafe: boolean;
  readonly copy: CopyController;
  /** For a merchant, and not for the buyer alone. */
  readonly canAct: boolean;
  /** Is the form shown here? Undefined where that is no choice. */
  readonly form: boolean | undefined;
  readonly busy: boolean;
  readonly onShow: (shown: boolean) => void;
  readonly onCancel: () => void;
}

/** An invitation that waits for the buyer. */
export function invitation(session: CardSession, wording: Wording, options: InvitationOptions): TemplateResult {
  const { t } = wording;
  const { canAct } = options;
  return html`<div class="invitation">
    ${canAct ? badge({ label: t('waiting'), tone: 'accent', part: 'badge' }) : nothing}
    ${session.emailSentAt === undefined ? nothing : html`<p class="text">${t('emailed', { time: wording.formats.instant(session.emailSentAt) })}</p>`}
    ${canAct ? linkOf(session, wording, options) : nothing} ${actions(wording, options)}
  </div>`;
}

function linkOf(
  { expiresAt, emailSentAt }: CardSession,
  { t, words, formats }: Wording,
  options: InvitationOptions,
): TemplateResult {
  const { link, copy } = options;
  const time = formats.instant(expiresAt);
  if (link === undefined) {
    const gone = emailSentAt === undefined && !options.isUnsafe ? html` ${t('linkGone')}` : nothing;
    return html`<p class="text soft">${t('validUntil', { time })}${gone}</p>`;
  }
  const label = t('copyLink');
  return field({
    id: 'card-link',
    label: t('linkLabel'),
    hint: t('linkHint', { time }),
    // The value is a property: an attribute would put the buyer's secret into the document.
    control: (control) =>
      html`<div class="link">
        <input
          class="input"
          part="input"
          id=${control.id}
          aria-describedby=${control.describedBy}
          readonly
          spellcheck="false"
          dir="ltr"
          .value=${live(link)}
          @focus=${onLinkFocus}
        />
        ${copy.button({ value: link, label, primary: true, copied: words('copied'), failed: words('copyFailed') })}
      </div>`,
  });
}

/** All of it, its beginning in sight. */
function onLinkFocus({ currentTarget }: FocusEvent): void {
  const input = currentTarget as HTMLInputElement;
  input.setSelectionRange(0, input.value.length, 'backward');
  input.scrollLeft = 0;
}

function actions({ t }: Wording, options: InvitationOptions): TemplateResult | typeof nothing {
  const { link, form, canAct, busy } = options;
  if (link === undefined && !canAct) return nothing;
  const toggle = () => options.onShow(form === false);
  return html`<div class="actions" part="actions">
    ${link === undefined ? nothing : openPage(t, link)}
    ${
      link === undefined || form === undefined
        ? nothing
        : button({ label: t(form ? 'hideForm' : 'showForm'), expanded: form, onClick: toggle })
    }
    ${
      canAct
        ? button({
            label: t('cancelLink'),
            kind: link === undefined ? 'plain' : 'quiet',
            part: 'cancel',
            busy,
            onClick: options.onCancel,
          })
        : nothing
    }
  </div>`;
}

/** No anchor: its address would be read by whatever on the page follows outgoing links. */
function openPage(t: Wording['t'], link: string): TemplateResult {
  const onClick = () => void window.open(link, '_blank', 'noopener,noreferrer');
  return button({ label: t('openPage'), icon: ExternalLink, onClick });
}

/** What could not be done, and why. `onReplace` undefined = nothing may be done here. */
export function trouble(
  { made, takenBack }: CardActions,
  wording: Wording,
  onReplace: (() => void) | undefined,
): TemplateResult | typeof nothing {
  const { t } = wording;
  if (made?.status === 'uncertain' || takenBack?.status === 'uncertain') {
    return banner({ tone: 'warning', text: t('uncertain'), role: 'status', part: 'message' });
  }
  const error = made?.error ?? takenBack?.error;
  if (!error) return nothing;
  if (error.code === 'has_active_card') {
    const actions = onReplace && html`${button({ label: t('replace'), part: 'submit', onClick: onReplace })}`;
    return banner({ tone: 'warning', text: t('hasCard'), role: 'alert', part: 'message', ...(actions && { actions }) });
  }
  const detail = error.requestId === undefined ? {} : { detail: wording.words('requestId', { id: error.requestId }) };
  const text = t('refused', { reason: reasonText(error, wording) });
  return banner({ tone: 'danger', text, role: 'alert', part: 'message', ...detail });
}

function reasonText(error: TrancheError, { t, words }: Wording): string {
  if (error.code === 'subscription_ended') return t('refused_subscription_ended');
  if (error.code === 'not_open') return t('refused_not_open');
  if (error.code === 'vault_unavailable') return t('refused_vault_unavailable');
  if (error.status === 403) return t('refused_forbidden');
  return words(errorWord(error));
}

/** The page's address was refused: a mistake of whoever gave it, or worse. */
export function unsafeBanner({ code }: TrancheError, { t }: Wording): TemplateResult {
  return banner({ tone: 'danger', text: t('unsafe'), detail: t('unsafeHint', { code }), part: 'message' });
}

export interface SilentOptions {
  readonly retry: () => void;
  readonly link: string | undefined;
}

/** The page does not answer: again, or by itself. */
export function silentBanner({ t, words }: Wording, { retry, link }: SilentOptions): TemplateResult {
  const actions = html`${button({ label: words('retry'), part: 'retry', onClick: retry })}
  ${link === undefined ? nothing : openPage(t, link)}`;
  return banner({ tone: 'warning', text: t('frameSilent'), role: 'status', part: 'message', actions });
}
