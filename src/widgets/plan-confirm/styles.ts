import { css } from 'lit';

export const styles = css`
  .frame {
    max-inline-size: 560px;
    margin-inline: auto;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: calc(var(--_font-size) * 10 / 7);
    line-height: 1.25;
  }
  .body {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }
  p,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }
  .amounts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .amount {
    display: grid;
    flex: 1 1 7.5em;
    align-content: start;
    gap: calc(var(--_unit) / 2);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }
  .amount dt {
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: var(--_strong);
  }
  .amount dd {
    display: grid;
  }
  .amount .figure {
    font-size: clamp(calc(var(--_font-size) * 10 / 7), 7.5cqi, calc(var(--_font-size) * 2));
    font-weight: var(--_strong);
    line-height: 1.2;
  }
  .amount .each {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .amount.old .figure {
    color: var(--_muted);
  }
  .amount.new {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .amount.new dt,
  .amount.new .each {
    color: inherit;
  }
  .difference {
    margin-block-start: calc(var(--_unit) * -2);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
    gap: calc(var(--_unit) / 2) calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2.5);
    border-block-end: 1px solid var(--_border);
  }
  .facts > div:first-child {
    border-block-start: 1px solid var(--_border);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .facts .more {
    display: block;
    color: var(--_muted);
    font-size: var(--_label-size);
    font-weight: 400;
  }
  .facts .proof {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_unit);
    min-inline-size: 0;
    font-family: ui-monospace, monospace;
    font-size: var(--_label-size);
    font-weight: 400;
  }
  .note {
    display: grid;
    gap: var(--_unit);
    padding-inline-start: calc(var(--_unit) * 3);
    border-inline-start: 3px solid var(--_border);
  }
  .note figcaption {
    color: var(--_muted);
    font-size: var(--_label-size);
  }
  .note blockquote {
    white-space: pre-line;
  }
  .deadline {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_muted);
  }
  .deadline .icon {
    margin-block-start: 0.15em;
  }
  .deadline strong {
    color: var(--tranche-color-text, var(--_text));
    font-variant-numeric: tabular-nums;
  }
  .deadline strong::after {
    content: ' · ';
    font-weight: 400;
  }
  .actions {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }
  .actions .button {
    min-block-size: max(48px, var(--_control-height));
    padding-inline: calc(var(--_unit) * 5);
    font-size: calc(var(--_font-size) * 8 / 7);
  }
  .ask {
    display: grid;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }
  .ask .question {
    outline: none;
  }
  .ask .word,
  .outcome .word {
    display: block;
    font-size: calc(var(--_font-size) * 8 / 7);
  }
  .outcome {
    --_tone: var(--_muted);
    --_icon-size: 28px;
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 4);
    border-radius: calc(var(--_radius) * 2);
    background: color-mix(in srgb, var(--_tone) 10%, transparent);
  }
  .outcome.good {
    --_tone: var(--_success);
  }
  .outcome .icon {
    color: var(--_tone);
  }
  .soon {
    block-size: calc(var(--_unit) * 22);
  }
  @container tranche (max-width: 420px) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts dd {
      text-align: start;
    }
  }
`;
