import { define, type DefineOptions } from '../../ui/define.js';
import { OverdueProductsElement } from './overdue-products.js';

export type * from '../../blocks/recovery/events.js';
export type * from '../../frame/events.js';

/** Registers `<tranche-overdue-products>`, or with a prefix of your own. */
export const defineOverdueProducts = (options?: DefineOptions): string =>
  define('tranche-overdue-products', OverdueProductsElement, options);

define('tranche-overdue-products', OverdueProductsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-overdue-products': OverdueProductsElement;
  }
}
