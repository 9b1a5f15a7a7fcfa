import { define, type DefineOptions } from '../../ui/define.js';
import { RevenueByCountryElement } from './revenue-by-country.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-revenue-by-country>`, or with a prefix of your own. */
export const defineRevenueByCountry = (options?: DefineOptions): string =>
  define('tranche-revenue-by-country', RevenueByCountryElement, options);

define('tranche-revenue-by-country', RevenueByCountryElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-revenue-by-country': RevenueByCountryElement;
  }
}
