import { define, type DefineOptions } from '../../ui/define.js';
import { RevenueByCurrencyElement } from './revenue-by-currency.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-revenue-by-currency>`, or with a prefix of your own. */
export const defineRevenueByCurrency = (options?: DefineOptions): string =>
  define('tranche-revenue-by-currency', RevenueByCurrencyElement, options);

define('tranche-revenue-by-currency', RevenueByCurrencyElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-revenue-by-currency': RevenueByCurrencyElement;
  }
}
