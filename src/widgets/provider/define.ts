import { define, type DefineOptions } from '../../ui/define.js';
import { ProviderElement } from './provider.js';

export type * from '../../frame/events.js';
export type * from './events.js';

/** Registers `<tranche-provider>`, or with a prefix of your own. */
export const defineProvider = (options?: DefineOptions): string => define('tranche-provider', ProviderElement, options);

define('tranche-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-provider': ProviderElement;
  }
}
