import { define, type DefineOptions } from '../../ui/define.js';
import { PlanConfirmElement } from './plan-confirm.js';

export type * from '../../frame/events.js';
export type * from './events.js';

/** Registers `<tranche-plan-confirm>`, or with a prefix of your own. */
export const definePlanConfirm = (options?: DefineOptions): string =>
  define('tranche-plan-confirm', PlanConfirmElement, options);

define('tranche-plan-confirm', PlanConfirmElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-plan-confirm': PlanConfirmElement;
  }
}
