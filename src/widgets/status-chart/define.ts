import { define, type DefineOptions } from '../../ui/define.js';
import { StatusChartElement } from './status-chart.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-status-chart>`, or with a prefix of your own. */
export const defineStatusChart = (options?: DefineOptions): string =>
  define('tranche-status-chart', StatusChartElement, options);

define('tranche-status-chart', StatusChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-status-chart': StatusChartElement;
  }
}
