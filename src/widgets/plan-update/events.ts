import type { PlanUpdate } from '../../model/plan-update.js';
import type { Money } from '../../model/scalars.js';

/** Public events bubble out of shadow roots. Present tense: about to happen, cancelable. Past tense: it happened. */
abstract class UpdateEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D, cancelable: boolean) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

export interface UpdateWish {
  readonly planId: string;
  readonly newAmount: Money;
  /** The paused plan is to run again when the buyer confirms. */
  readonly reactivates: boolean;
  /** The merchant's own words to the buyer; empty = none. */
  readonly note: string;
}

/** A new amount was entered and nothing has been sent yet: `preventDefault()` stops it. */
export class PlanUpdateProposeEvent extends UpdateEvent<UpdateWish> {
  static readonly type = 'tranche-plan-update-propose';
  constructor(detail: UpdateWish) {
    super(PlanUpdateProposeEvent.type, detail, true);
  }
}

/** The buyer has been sent a link. */
export class PlanUpdateProposedEvent extends UpdateEvent<{ update: PlanUpdate }> {
  static readonly type = 'tranche-plan-update-proposed';
  constructor(update: PlanUpdate) {
    super(PlanUpdateProposedEvent.type, { update }, false);
  }
}

/** Confirmed by the user, not sent yet: `preventDefault()` stops it. */
export class PlanUpdateWithdrawEvent extends UpdateEvent<{ update: PlanUpdate }> {
  static readonly type = 'tranche-plan-update-withdraw';
  constructor(update: PlanUpdate) {
    super(PlanUpdateWithdrawEvent.type, { update }, true);
  }
}

/** The link has stopped working; `detail.update` is the proposal as it is now. */
export class PlanUpdateWithdrawnEvent extends UpdateEvent<{ update: PlanUpdate }> {
  static readonly type = 'tranche-plan-update-withdrawn';
  constructor(update: PlanUpdate) {
    super(PlanUpdateWithdrawnEvent.type, { update }, false);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-plan-update-propose': PlanUpdateProposeEvent;
    'tranche-plan-update-proposed': PlanUpdateProposedEvent;
    'tranche-plan-update-withdraw': PlanUpdateWithdrawEvent;
    'tranche-plan-update-withdrawn': PlanUpdateWithdrawnEvent;
  }
}
