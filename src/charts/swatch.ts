import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { patternPath, patternTile } from './patterns.js';
import type { ChartPattern } from './spec.js';

const EDGE = 16;

/**
 * The sign of a series in legend and tooltip, drawn from the same tile as its bars. `ink` and `surface` are CSS colors, which may be
 * `var(…)`: they go into presentation attributes, which a strict policy allows.
 */
export function swatch(pattern: ChartPattern, ink: string, surface: string): TemplateResult {
  return html`${guard([pattern, ink, surface], () => drawSwatch(pattern, ink, surface))}`;
}

function drawSwatch(pattern: ChartPattern, ink: string, surface: string): TemplateResult {
  const tile = patternTile(pattern);
  return html`<svg class="swatch" viewBox="0 0 ${EDGE} ${EDGE}" aria-hidden="true">
    <rect width=${EDGE} height=${EDGE} fill=${surface} />
    <rect width=${EDGE} height=${EDGE} fill=${ink} fill-opacity=${tile.base} />
    <path
      fill="none"
      stroke=${tile.cut ? surface : ink}
      stroke-width=${tile.width}
      stroke-linecap=${tile.round ? 'round' : 'butt'}
      d=${patternPath(tile, Math.ceil(EDGE / tile.size))}
    />
  </svg>`;
}
