import { html, nothing, type TemplateResult } from 'lit';
import CreditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import { brandName } from '../../blocks/facts.js';
import type { Formats } from '../../i18n/formats.js';
import type { Translate } from '../../i18n/strings.js';
import type { Words } from '../../i18n/words.js';
import type { CardSession, PaymentMethod } from '../../model/card-session.js';
import { badge } from '../../ui/badge.js';
import { banner } from '../../ui/banner.js';
import { icon } from '../../ui/icon.js';
import { isExpired } from './model.js';
import type { CardStrings } from './strings.js';

/** What every part of the element is drawn with. */
export interface Wording {
  readonly t: CardStrings;
  readonly words: Translate<Words>;
  readonly formats: Formats;
  /** The account's date. */
  readonly today: string;
}

/** `Visa •••• 4242`. */
export function cardName({ brand, last4 }: PaymentMethod, { t }: Wording): string {
  const name = brandName(brand) ?? t('card');
  return last4 === undefined ? name : t('cardEnding', { name, last4 });
}

export function cardList(cards: readonly PaymentMethod[], wording: Wording): TemplateResult {
  const { t } = wording;
  if (cards.length === 0) return html`<p class="text">${t('noCard')}</p>`;
  return html`<ul class="cards" aria-label=${t('cards')}>
    ${cards.map((card) => cardRow(card, wording))}
  </ul>`;
}

function cardRow(card: PaymentMethod, wording: Wording): TemplateResult {
  const { t, formats, today } = wording;
  const expired = isExpired(card, today);
  const month = card.expiry === undefined ? undefined : formats.month(card.expiry);
  return html`<li class="card" part="row">
    ${icon(CreditCard)}
    <span class="what"
      ><bdi class="name">${cardName(card, wording)}</bdi>
      ${month === undefined ? nothing : html`<span class="expiry">${t(expired ? 'expired' : 'expires', { month })}</span>`}</span
    >
    ${stateBadge(card, expired, t)}
  </li>`;
}

function stateBadge({ state }: PaymentMethod, expired: boolean, t: CardStrings): TemplateResult {
  if (expired) return badge({ label: t('stateExpired'), tone: 'danger', part: 'badge' });
  if (state === 'active') return badge({ label: t('stateActive'), tone: 'success', part: 'badge' });
  return badge({ label: t('statePending'), tone: 'warning', part: 'badge' });
}

/** The sentence for a session that is over; nothing while it is open. */
export function outcomeText(session: CardSession, wording: Wording): string | undefined {
  const { t, formats } = wording;
  switch (session.state) {
    case 'open':
      return undefined;
    case 'completed':
      return session.paymentMethod
        ? t('registered', { card: cardName(session.paymentMethod, wording) })
        : t('registeredNoCard');
    case 'expired':
      return t('sessionExpired', { time: formats.instant(session.expiresAt) });
    case 'canceled':
      return t('sessionCanceled');
    case 'failed':
      return t(`failed_${session.failure?.reason ?? 'unknown'}`);
    default:
      return t('sessionUnknown');
  }
}

const tones = {
  completed: 'success',
  failed: 'danger',
  expired: 'warning',
  canceled: 'info',
  unknown: 'warning',
} as const;

export function outcomeBanner(session: CardSession, wording: Wording): TemplateResult | typeof nothing {
  const text = outcomeText(session, wording);
  if (text === undefined || session.state === 'open') return nothing;
  return banner({ tone: tones[session.state], text, part: 'message' });
}
