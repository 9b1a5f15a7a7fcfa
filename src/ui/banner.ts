import { css, html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleX from 'lucide/dist/esm/icons/circle-x.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { icon } from './icon.js';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleX };

export interface BannerOptions {
  tone: keyof typeof icons;
  /** What happened and what can be done. */
  text: string | TemplateResult;
  /** Small print: a request id, a time. */
  detail?: string | TemplateResult;
  actions?: TemplateResult;
  /** `alert` interrupts, `status` waits; nothing when a live region already says it. */
  role?: 'alert' | 'status';
  part?: string;
}

export const bannerStyles = css`
  .banner {
    --_tone: var(--_accent);
    display: flex;
    gap: calc(var(--_unit) * 2.5);
    padding: calc(var(--_unit) * 2.5) calc(var(--_unit) * 3);
    border: 1px solid color-mix(in srgb, var(--_tone) 40%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
  }
  .banner.success {
    --_tone: var(--_success);
  }
  .banner.warning {
    --_tone: var(--_warning);
  }
  .banner.danger {
    --_tone: var(--_danger);
  }
  .banner > .icon {
    margin-block-start: 0.17em;
    color: var(--_tone);
  }
  .banner .says {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    min-inline-size: 0;
  }
  .banner .text {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .banner .detail {
    display: block;
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .banner .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
`;

/** A message in its place, above what it is about. */
export function banner({ tone, text, detail, actions, role, part }: BannerOptions): TemplateResult {
  return html`<div class="banner ${tone}" role=${role ?? nothing} part=${part ?? nothing}>
    ${icon(icons[tone])}
    <div class="says">
      <div class="text">${text}${detail === undefined ? nothing : html`<span class="detail">${detail}</span>`}</div>
      ${actions ? html`<div class="acts">${actions}</div>` : nothing}
    </div>
  </div>`;
}
