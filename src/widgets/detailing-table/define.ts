import { define, type DefineOptions } from '../../ui/define.js';
import { DetailingTableElement } from './detailing-table.js';

export type * from '../../blocks/recovery/events.js';
export type * from '../../frame/events.js';
export type * from './events.js';

/** Registers `<tranche-detailing-table>`, or with a prefix of your own. */
export const defineDetailingTable = (options?: DefineOptions): string =>
  define('tranche-detailing-table', DetailingTableElement, options);

define('tranche-detailing-table', DetailingTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-detailing-table': DetailingTableElement;
  }
}
