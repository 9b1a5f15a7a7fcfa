import { define, type DefineOptions } from '../../ui/define.js';
import { FiltersElement } from './filters.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-filters>`, or with a prefix of your own. */
export const defineFilters = (options?: DefineOptions): string => define('tranche-filters', FiltersElement, options);

define('tranche-filters', FiltersElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-filters': FiltersElement;
  }
}
