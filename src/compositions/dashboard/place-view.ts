import { html, nothing, type TemplateResult } from 'lit';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { face } from '../../frame/faces.js';
import type { Translate } from '../../i18n/strings.js';
import { button } from '../../ui/button.js';
import { skeletonBlock } from '../../ui/skeleton.js';
import type { Span } from './model.js';
import type { PlaceStatus } from './places.js';
import type { en } from './strings/en.js';

export interface PlaceOptions {
  readonly span: Span;
  readonly status: PlaceStatus;
  readonly element: HTMLElement | undefined;
  /** The focus is on the place itself, not inside of it. */
  readonly isFocused: boolean;
  /** Of the section's heading. */
  readonly level: number;
  readonly t: Translate<typeof en>;
  /** The word on the button. */
  readonly retry: string;
  readonly load: () => void;
  /** … once more, after a failure. */
  readonly again: () => void;
}

/**
 * A section's box: its widget or, until that is there, its heading over an empty shape. The heading is there from the start for who goes
 * from heading to heading or searches the page; and the box can be focused, so that Tab does not leave the dashboard where a section is
 * still to come.
 */
export function placeView(options: PlaceOptions): TemplateResult {
  const { status, element, isFocused, load } = options;
  const { name, charts, two, three } = options.span;
  const isAhead = status === 'waiting' || status === 'loading';
  const onFocus = () => status === 'waiting' && load();
  return html`<div
    class="place in-${name} charts-${charts} two-${two} three-${three}"
    part="cell"
    data-section=${name}
    role=${isAhead ? 'group' : nothing}
    aria-labelledby=${isAhead ? `ahead-${name}` : nothing}
    aria-busy=${isAhead ? 'true' : nothing}
    tabindex=${isAhead ? '0' : isFocused ? '-1' : nothing}
    @focusin=${onFocus}
  >
    ${element ?? html`<div class="ahead">${heading(options)} ${isAhead ? skeletonBlock() : failure(options)}</div>`}
  </div>`;
}

function heading({ span: { name }, level, t }: PlaceOptions): TemplateResult {
  return html`<div class="title" role="heading" aria-level=${level} id="ahead-${name}">${t(name)}</div>`;
}

function failure({ t, retry, again }: PlaceOptions): TemplateResult {
  return face({
    icon: TriangleAlert,
    text: t('failed'),
    actions: button({ label: retry, part: 'retry', onClick: again }),
  });
}
