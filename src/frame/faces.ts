import { html, nothing, type TemplateResult } from 'lit';
import Inbox from 'lucide/dist/esm/icons/inbox.mjs';
import LockKeyhole from 'lucide/dist/esm/icons/lock-keyhole.mjs';
import Plug from 'lucide/dist/esm/icons/plug.mjs';
import SearchX from 'lucide/dist/esm/icons/search-x.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { TrancheError } from '../core/errors.js';
import type { FilterKey } from '../state/scope.js';
import { banner } from '../ui/banner.js';
import { button } from '../ui/button.js';
import { icon, type IconNode } from '../ui/icon.js';
import { errorWord, isExpired } from './error-words.js';
import type { FrameHost } from './host.js';

/** A source that can be asked again. */
interface Retryable {
  readonly data: unknown;
  readonly busy: boolean;
  retry(): void;
}

interface FaceOptions {
  icon: IconNode;
  text: unknown;
  detail?: unknown;
  actions?: unknown;
}

/** Codes of a provider that was set up wrongly. */
const SETUP = 'provider_';

export function errorFace(host: FrameHost, query: Retryable, error: TrancheError): TemplateResult {
  if (error.code.startsWith(SETUP)) return setupFace(host, error);
  const forbidden = errorWord(error) === 'error_forbidden';
  return face({
    icon: forbidden || isExpired(error) ? LockKeyhole : TriangleAlert,
    text: errorText(host, error),
    detail: requestId(host, error),
    actions: html`${refusedFilters(host, error) ? clearButton(host) : nothing}${forbidden ? nothing : retryButton(host, query)}`,
  });
}

/** Over data that is older than it should be. */
export function staleBanner(host: FrameHost, query: Retryable, error: TrancheError): TemplateResult {
  return banner({
    tone: 'warning',
    part: 'message',
    text: isExpired(error) ? errorText(host, error) : staleText(host, query.data),
    ...(error.requestId !== undefined && { detail: requestId(host, error) }),
    actions: retryButton(host, query),
  });
}

export interface EmptyFaces {
  empty?: () => unknown;
  filteredToEmpty?: () => unknown;
  ownFacet?: readonly FilterKey[];
}

export function emptyFace(host: FrameHost, faces: EmptyFaces): TemplateResult {
  const { words, environment } = host;
  if (!environment.scope.isNarrowed(faces.ownFacet))
    return face({ icon: Inbox, text: faces.empty?.() ?? words.t('empty') });
  const text = faces.filteredToEmpty?.() ?? words.t('filteredEmpty');
  return face({ icon: SearchX, text, actions: clearButton(host) });
}

/** Nobody gave a client: a mistake of the page's developer, said where it will be seen. */
export function unconnectedFace(host: FrameHost, missing: 'provider' | 'client'): TemplateResult {
  const { t } = host.frameWords;
  const detail = missing === 'provider' ? t('noProviderHint', { tag: host.localName }) : t('noClientHint');
  return face({ icon: Plug, text: t(missing === 'provider' ? 'noProvider' : 'noClient'), detail });
}

/** The sentence for an error, as the face shows and announces it. */
export function errorText(host: FrameHost, error: TrancheError): string {
  if (error.code.startsWith(SETUP)) return host.frameWords.t('misconfigured');
  if (refusedFilters(host, error)) return host.frameWords.t('invalidFilters');
  return host.words.t(errorWord(error));
}

function setupFace(host: FrameHost, { code }: TrancheError): TemplateResult {
  const { t } = host.frameWords;
  return face({ icon: Plug, text: t('misconfigured'), detail: t('misconfiguredHint', { code }) });
}

function face({ icon: node, text, detail, actions }: FaceOptions): TemplateResult {
  return html`<div class="face" part="state">
    ${icon(node)}
    <p class="say">${text}</p>
    ${detail ? html`<div class="more">${detail}</div>` : nothing}
    ${actions ? html`<div class="actions" part="actions">${actions}</div>` : nothing}
  </div>`;
}

function refusedFilters({ environment }: FrameHost, { code }: TrancheError): boolean {
  return code === 'invalid_input' && environment.scope.isNarrowed();
}

function staleText({ words, locales }: FrameHost, data: unknown): string {
  const dataAsOf = (data as { dataAsOf?: unknown } | undefined)?.dataAsOf;
  if (typeof dataAsOf !== 'string') return words.t('staleUndated');
  return words.t('stale', { time: locales.formats.instant(dataAsOf) });
}

function requestId({ words, copy }: FrameHost, { requestId: id }: TrancheError): TemplateResult | undefined {
  if (id === undefined) return undefined;
  const label = words.t('copyValue', { value: id });
  return html`<span class="request">${words.t('requestId', { id })}</span>${copy.button({
      value: id,
      label,
      copied: words.t('copied'),
      failed: words.t('copyFailed'),
    })}`;
}

function retryButton(host: FrameHost, query: Retryable): TemplateResult {
  const onClick = () => {
    host.noteRetry();
    query.retry();
  };
  return button({ label: host.words.t('retry'), part: 'retry', busy: query.busy, onClick });
}

function clearButton({ words, environment }: FrameHost): TemplateResult {
  return button({ label: words.t('clearFilters'), onClick: () => environment.scope.clear() });
}
