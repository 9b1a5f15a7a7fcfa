import { html, type TemplateResult } from 'lit';
import type { ChartController } from './chart-controller.js';
import { seriesTotal } from './spec.js';
import { swatch } from './swatch.js';
import { figureText, type ChartWording } from './texts.js';
import { inkExpressions } from './theme.js';

/** Every series with its sign and count, as a button that takes it out of the drawing and back; the table keeps it. */
export function chartLegend(chart: ChartController, { spec, t, formats }: ChartWording): TemplateResult {
  const { forced } = chart.stage;
  const inks = inkExpressions(spec.series, forced);
  return html`<ul class="legend" part="legend" aria-label=${t('legend')}>
    ${spec.series.map(
      ({ id, label, pattern }, index) =>
        html`<li>
          <button
            type="button"
            class="legend-item"
            aria-pressed=${chart.hidden.has(id) ? 'false' : 'true'}
            @click=${() => chart.toggle(id)}
          >
            ${swatch(pattern, inks[index] ?? '', forced ? 'Canvas' : 'var(--_surface)')}
            <span class="legend-label">${label}</span>
            <span class="legend-count figure">${figureText(spec, formats, seriesTotal(spec, index))}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
