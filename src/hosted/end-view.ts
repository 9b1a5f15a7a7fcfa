import { html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleX from 'lucide/dist/esm/icons/circle-x.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CreditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import Link2Off from 'lucide/dist/esm/icons/link-2-off.mjs';
import Lock from 'lucide/dist/esm/icons/lock.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { button } from '../ui/button.js';
import { icon, type IconNode } from '../ui/icon.js';
import { brandNames } from './card-number.js';
import { safeUrl } from './safe-url.js';
import { cardName, type Scene } from './scene.js';
import type { Closed, Problem, Step } from './step.js';
import type { CardPageView, RegisteredCard } from './vault-protocol.js';

type Tone = 'good' | 'plain' | 'bad';

interface Face {
  tone: Tone;
  icon: IconNode;
  title: string;
  text: string;
  body?: TemplateResult | typeof nothing;
  actions?: TemplateResult | typeof nothing;
}

const face = ({ tone, icon: sign, title, text, body, actions }: Face): TemplateResult =>
  html`<section class="face ${tone}">
    <span class="sign">${icon(sign)}</span>
    <h1 tabindex="-1">${title}</h1>
    <p>${text}</p>
    ${body ?? nothing} ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </section>`;

/** A card as people tell theirs from others. */
export function cardView(scene: Scene, card: RegisteredCard): TemplateResult {
  const month = scene.formats.month(card.expiry);
  return html`<div class="card">
    ${icon(CreditCard)}
    <span class="sr">${cardName(scene, card)}</span>
    <span class="name" aria-hidden="true">${brandNames[card.brand]}</span>
    <bdi class="digits" dir="ltr" aria-hidden="true">•••• ${card.last4}</bdi>
    <span class="until">${scene.t('expires', { month })}</span>
  </div>`;
}

/** Back to the merchant, where the session names a page; in a frame the merchant is all around. */
function wayBack({ t, framed, merchant }: Scene, { returnUrl }: CardPageView): TemplateResult | typeof nothing {
  if (framed) return nothing;
  const url = safeUrl(returnUrl);
  return url === undefined
    ? html`<p class="muted">${t('closePage')}</p>`
    : html`<a class="button plain" href=${url} rel="noreferrer">${t('back', { merchant })}</a>`;
}

export function doneView(scene: Scene, { view, card }: Extract<Step, { at: 'done' }>): TemplateResult {
  const { t, merchant } = scene;
  return face({
    tone: 'good',
    icon: CircleCheck,
    title: t('done'),
    text: t('doneText', { merchant }),
    body: cardView(scene, card),
    actions: wayBack(scene, view),
  });
}

const closedSigns: Readonly<Record<Closed, readonly [Tone, IconNode]>> = {
  completed: ['plain', CircleCheck],
  kept: ['plain', CircleCheck],
  canceled: ['plain', Link2Off],
  expired: ['plain', Clock],
  failed: ['bad', CircleX],
  locked: ['bad', Lock],
};

export function closedView(scene: Scene, { view, why }: Extract<Step, { at: 'closed' }>): TemplateResult {
  const { t, merchant } = scene;
  const [tone, sign] = closedSigns[why];
  const card = why === 'kept' ? view.cardOnFile : view.card;
  return face({
    tone,
    icon: sign,
    title: t(why),
    text: t(`${why}Text`, { merchant }),
    body: card && cardView(scene, card),
    actions: wayBack(scene, view),
  });
}

export interface OnFileHooks {
  onReplace: () => void;
  onKeep: () => void;
}

export function onFileView(scene: Scene, card: RegisteredCard, { onReplace, onKeep }: OnFileHooks): TemplateResult {
  const { t, merchant } = scene;
  return face({
    tone: 'plain',
    icon: CreditCard,
    title: t('onFile'),
    text: t('onFileText', { merchant }),
    body: cardView(scene, card),
    actions: html`${button({ label: t('keep'), onClick: onKeep })}
    ${button({ label: t('replace'), kind: 'primary', onClick: onReplace })}`,
  });
}

const problems = {
  no_secret: ['noSecret', Link2Off],
  not_found: ['notFound', Link2Off],
  offline: ['offline', WifiOff],
  vault_down: ['vaultDown', CircleX],
  rate_limited: ['rateLimited', Clock],
} as const satisfies Record<Problem, readonly [string, IconNode]>;

/** `wait`: seconds until trying again makes sense. */
export function problemView(scene: Scene, why: Problem, wait: number, onRetry: () => void): TemplateResult {
  const { t } = scene;
  const [key, sign] = problems[why];
  const canRetry = why !== 'no_secret' && why !== 'not_found';
  return face({
    tone: 'plain',
    icon: sign,
    title: t(key),
    text: t(`${key}Text`),
    actions: canRetry
      ? html`${wait > 0 ? html`<p class="muted figure">${t('waitSeconds', { count: wait })}</p>` : nothing}
        ${button({ label: t('retry'), kind: 'primary', refused: wait > 0, onClick: onRetry })}`
      : nothing,
  });
}

/** The shape of the form, until we know more. */
export const loadingView = ({ t }: Scene): TemplateResult =>
  html`<div class="loading" aria-hidden="true">
      <span class="bone title"></span><span class="bone"></span><span class="bone box"></span>
      <span class="pair"><span class="bone box"></span><span class="bone box"></span></span>
      <span class="bone box"></span><span class="bone box"></span>
    </div>
    <h1 class="sr">${t('loading')}</h1>`;
