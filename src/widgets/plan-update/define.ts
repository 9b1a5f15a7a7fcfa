import { define, type DefineOptions } from '../../ui/define.js';
import { PlanUpdateElement } from './plan-update.js';

export type * from '../../frame/events.js';
export type * from './events.js';

/** Registers `<tranche-plan-update>`, or with a prefix of your own. */
export const definePlanUpdate = (options?: DefineOptions): string =>
  define('tranche-plan-update', PlanUpdateElement, options);

define('tranche-plan-update', PlanUpdateElement);

declare global {
  interface HTMLElementTagNameMap {
    'tranche-plan-update': PlanUpdateElement;
  }
}
