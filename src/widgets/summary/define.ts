import { define, type DefineOptions } from '../../ui/define.js';
import { SummaryElement } from './summary.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-summary>`, or with a prefix of your own. */
export const defineSummary = (options?: DefineOptions): string => define('tranche-summary', SummaryElement, options);

define('tranche-summary', SummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-summary': SummaryElement;
  }
}
