import { define, type DefineOptions } from '../../ui/define.js';
import { OverdueChartElement } from './overdue-chart.js';

export type * from '../../blocks/recovery/events.js';
export type * from '../../frame/events.js';

/** Registers `<tranche-overdue-chart>`, or with a prefix of your own. */
export const defineOverdueChart = (options?: DefineOptions): string =>
  define('tranche-overdue-chart', OverdueChartElement, options);

define('tranche-overdue-chart', OverdueChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-overdue-chart': OverdueChartElement;
  }
}
