import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Translate } from '../../i18n/strings.js';
import { button } from '../../ui/button.js';
import { icon } from '../../ui/icon.js';
import type { Chip } from './chips.js';
import type { en } from './strings/en.js';

export interface ChipListOptions {
  readonly t: Translate<typeof en>;
  readonly onRemove: (chip: Chip, place: number) => void;
  readonly onClear: () => void;
}

/** The filters in force, each with its button, and one for all of them; nothing when nothing narrows. */
export function chipList(chips: readonly Chip[], options: ChipListOptions): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  const { t, onRemove, onClear } = options;
  return html`<div class="chips">
    <ul aria-label=${t('chips')}>
      ${repeat(
        chips,
        ({ id }) => id,
        (chip, place) =>
          html`<li class="chip" part="chip">
            <span class="chip-label" title=${chip.label}>${labelOf(chip)}</span
            ><button
              type="button"
              aria-label=${t('remove', { label: chip.label })}
              @click=${() => onRemove(chip, place)}
            >
              ${icon(X)}
            </button>
          </li>`,
      )}
    </ul>
    ${button({ label: t('clearAll'), kind: 'quiet', onClick: onClear })}
  </div>`;
}

/** The value is a line of its own: what is too long is cut at the end of its own direction, not at that of the page's. */
function labelOf({ label, value }: Chip): TemplateResult {
  const place = Math.max(label.lastIndexOf(value), 0);
  return html`<span>${label.slice(0, place)}</span><bdi class="truncate">${label.slice(place)}</bdi>`;
}
