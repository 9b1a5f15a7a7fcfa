import { define, type DefineOptions } from '../../ui/define.js';
import { CardRegistrationElement } from './card-registration.js';

export type * from '../../frame/events.js';
export type * from './events.js';

/** Registers `<tranche-card-registration>`, or with a prefix of your own. */
export const defineCardRegistration = (options?: DefineOptions): string =>
  define('tranche-card-registration', CardRegistrationElement, options);

define('tranche-card-registration', CardRegistrationElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-card-registration': CardRegistrationElement;
  }
}
