import { html, nothing, type TemplateResult } from 'lit';
import Inbox from 'lucide/dist/esm/icons/inbox.mjs';
import LockKeyhole from 'lucide/dist/esm/icons/lock-keyhole.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { TrancheError } from '../core/errors.js';
import { banner } from '../ui/banner.js';
import { button } from '../ui/button.js';
import { icon, type IconNode } from '../ui/icon.js';
import { errorWord, isExpired } from './error-words.js';
import type { EmptyFaces, FrameHost } from './host.js';

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

export function errorFace(host: FrameHost, query: Retryable, error: TrancheError): TemplateResult {
  const { surroundings } = host;
  const forbidden = errorWord(error) === 'error_forbidden';
  return (
    surroundings.errorFace?.(error) ??
    face({
      icon: forbidden || isExpired(error) ? LockKeyhole : TriangleAlert,
      text: errorText(host, error),
      detail: requestId(host, error),
      actions: html`${surroundings.errorAction?.(error)}${forbidden ? nothing : retryButton(host, query)}`,
    })
  );
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

export function emptyFace({ words, surroundings }: FrameHost, faces: EmptyFaces): TemplateResult {
  return surroundings.filteredFace?.(faces) ?? face({ icon: Inbox, text: faces.empty?.() ?? words.t('empty') });
}

/** The sentence for an error, as the face shows and announces it. */
export function errorText({ words, surroundings }: FrameHost, error: TrancheError): string {
  return surroundings.errorText?.(error) ?? words.t(errorWord(error));
}

/** A sign, a sentence and what can be done, in place of data. */
export function face({ icon: node, text, detail, actions }: FaceOptions): TemplateResult {
  return html`<div class="face" part="state">
    ${icon(node)}
    <p class="say">${text}</p>
    ${detail ? html`<div class="more">${detail}</div>` : nothing}
    ${actions ? html`<div class="actions" part="actions">${actions}</div>` : nothing}
  </div>`;
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
