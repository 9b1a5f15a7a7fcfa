import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../i18n/formats.js';
import type { PlanFilters } from '../model/plan-filters.js';
import { segmented } from '../ui/segmented.js';

/** Amounts of one currency at a time: what a widget can show, and which of it. */
export interface CurrencyPick {
  /** In the report's order: most plans first. */
  readonly offered: readonly string[];
  /** Undefined when there is nothing in any currency. */
  readonly value: string | undefined;
}

/** Follows the page when that names exactly one currency, else the reader, else the currency of most plans. */
export function pickCurrency(
  rows: readonly { readonly currency: string }[],
  wanted: string | undefined,
  { currency: named }: PlanFilters,
): CurrencyPick {
  const all = [...new Set(rows.map(({ currency }) => currency))];
  const offered = named?.length === 1 && all.some((one) => one === named[0]) ? [...named] : all;
  return { offered, value: offered.find((one) => one === wanted) ?? offered[0] };
}

export interface CurrencyChoiceOptions extends CurrencyPick {
  /** Name of the choice, for assistive technology. */
  readonly label: string;
  readonly formats: Formats;
  readonly onChange: (currency: string) => void;
}

// More would not fit into the head of a widget on a phone.
const MOST_SEGMENTS = 4;

/** Only in a widget's head, so it is sized as its neighbors are. */
export const currencyChoiceStyles = css`
  .currency-choice {
    appearance: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_control-height);
    margin: 0;
    padding-inline: calc(var(--_unit) * 2);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
  /* On a phone three or four take a line of their own, so that the other tools stay together. */
  @container tranche (inline-size < 400px) {
    .segmented:has(label:nth-of-type(3) input[name='currency']) {
      inline-size: 100%;
    }
    .segmented:has(input[name='currency']) label {
      flex: 1;
    }
  }
`;

/** A switch of a few currencies, a native list of more; nothing when there is no choice. */
export function currencyChoice(options: CurrencyChoiceOptions): TemplateResult | typeof nothing {
  const { label, offered, value, formats, onChange } = options;
  if (offered.length < 2 || value === undefined) return nothing;
  if (offered.length <= MOST_SEGMENTS) {
    const segments = offered.map((currency) => ({ value: currency, label: currency }));
    return segmented({ name: 'currency', label, value, options: segments, onChange });
  }
  return html`<select
    class="currency-choice"
    aria-label=${label}
    .value=${live(value)}
    @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
  >
    ${offered.map(
      (currency) =>
        html`<option value=${currency} ?selected=${currency === value}>
          ${currency} – ${formats.currencyName(currency)}
        </option>`,
    )}
  </select>`;
}
