/** The floor with a chart: the naive list's libraries and chart.js, registered piece by piece. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { html, LitElement } from 'lit';
import * as z from 'zod/mini';
import { ask } from './floor.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
const Report = z.object({
  status: z.object({ cells: z.array(z.object({ length: z.string(), group: z.string(), count: z.number() })) }),
});

class FloorChart extends LitElement {
  protected override render() {
    return html`<canvas width="600" height="300"></canvas>`;
  }

  protected override firstUpdated() {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { cells } = Report.parse(await ask('/reports/installments?sections=status')).status;
    const labels = [...new Set(cells.map(({ length }) => length))];
    const groups = [...new Set(cells.map(({ group }) => group))];
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas) return;
    const datasets = groups.map((label) => ({
      label,
      data: labels.map((length) => cells.find((cell) => cell.group === label && cell.length === length)?.count ?? 0),
    }));
    const scales = { x: { stacked: true }, y: { stacked: true } };
    new Chart(canvas, { type: 'bar', data: { labels, datasets }, options: { animation: false, scales } });
    canvas.classList.add('drawn');
  }
}
customElements.define('floor-chart', FloorChart);
