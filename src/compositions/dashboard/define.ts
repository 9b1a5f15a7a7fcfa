import { define, type DefineOptions } from '../../ui/define.js';
import { DashboardElement } from './dashboard.js';

/** Registers `<tranche-dashboard>`, or with a prefix of your own. */
export const defineDashboard = (options?: DefineOptions): string =>
  define('tranche-dashboard', DashboardElement, options);

define('tranche-dashboard', DashboardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-dashboard': DashboardElement;
  }
}
