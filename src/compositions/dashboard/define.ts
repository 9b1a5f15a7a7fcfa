import { define, type DefineOptions } from '../../ui/define.js';
import { DashboardElement } from './dashboard.js';

export type * from '../../blocks/recovery/events.js';
export type * from '../../frame/events.js';
export type * from '../../widgets/detailing-table/events.js';
export type * from '../../widgets/provider/events.js';

/** Registers `<tranche-dashboard>`, or with a prefix of your own. */
export const defineDashboard = (options?: DefineOptions): string =>
  define('tranche-dashboard', DashboardElement, options);

define('tranche-dashboard', DashboardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-dashboard': DashboardElement;
  }
}
