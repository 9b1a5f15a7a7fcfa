import { define, type DefineOptions } from '../../ui/define.js';
import { PossibleValuesElement } from './possible-values.js';

export type * from '../../frame/events.js';

/** Registers `<tranche-possible-values>`, or with a prefix of your own. */
export const definePossibleValues = (options?: DefineOptions): string =>
  define('tranche-possible-values', PossibleValuesElement, options);

define('tranche-possible-values', PossibleValuesElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-possible-values': PossibleValuesElement;
  }
}
