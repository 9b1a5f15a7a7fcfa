import { html, nothing, type TemplateResult } from 'lit';
import type { FrameHost } from './host.js';

export interface FrameContent {
  title: string;
  /** One sentence under the title: what is to be seen. */
  summary?: unknown;
  /** The widget's own controls; the page's follow in the slot `toolbar`. */
  toolbar?: unknown;
  /** What `renderQuery` drew. */
  body: unknown;
  /** Instant the figures are of; drawn as the "data as of" stamp. */
  dataAsOf?: string | undefined;
  /** Beside the stamp: counts, export. */
  footer?: unknown;
  /** Dialogs and the like, outside of the visible boxes. */
  overlays?: unknown;
}

/** A widget's outline: heading, toolbar, body, footer, live regions. A group and no landmark: two tables on a page are no two regions. */
export function renderFrame(host: FrameHost, content: FrameContent): TemplateResult {
  const { title, summary, toolbar, body, dataAsOf, footer, overlays } = content;
  const foot = dataAsOf !== undefined || footer !== undefined;
  const { dir } = host.locales;
  const { lang } = host.words;
  return html`<div class="frame" role="group" aria-labelledby="title" dir=${dir} lang=${lang}>
      <div class="head" part="header">
        ${heading(host.headingLevel, title)}
        <div class="toolbar" part="toolbar">${toolbar}<slot name="toolbar"></slot></div>
        ${summary === undefined ? nothing : html`<p class="summary" id="title-summary">${summary}</p>`}
      </div>
      ${body} ${foot ? html`<div class="foot" part="footer">${footer}${stamp(host, dataAsOf)}</div>` : nothing}
    </div>
    <div dir=${dir} lang=${lang}>${overlays} ${host.live.render()}</div>`;
}

function heading(level: number, title: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="title" part="title" id="title">${title}</h1>`;
    case 2:
      return html`<h2 class="title" part="title" id="title">${title}</h2>`;
    case 4:
      return html`<h4 class="title" part="title" id="title">${title}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" id="title">${title}</h5>`;
    case 6:
      return html`<h6 class="title" part="title" id="title">${title}</h6>`;
    default:
      return html`<h3 class="title" part="title" id="title">${title}</h3>`;
  }
}

/** When the figures were true, in the account's zone; the tooltip has the exact instant. */
function stamp({ words, locales }: FrameHost, dataAsOf: string | undefined): TemplateResult | typeof nothing {
  if (dataAsOf === undefined) return nothing;
  const time = locales.formats.instant(dataAsOf);
  return html`<time class="stamp" datetime=${dataAsOf} title=${dataAsOf}>${words.t('dataAsOf', { time })}</time>`;
}
