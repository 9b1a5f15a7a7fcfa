import type { Installment } from '../../model/installment.js';
import type { Plan } from '../../model/plan.js';
import type { Refund } from '../../model/refund.js';
import type { Money } from '../../model/scalars.js';

/** Public events bubble out of shadow roots. Present tense: about to happen, cancelable. Past tense: it happened. */
abstract class PlanEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D, cancelable: boolean) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** Before a WhatsApp draft opens. Set `detail.text` to write another draft; `preventDefault()` to take over. */
export class RecoveryOpenEvent extends PlanEvent<{ plan: Plan; phone: string; text: string }> {
  static readonly type = 'tranche-recovery-open';
  constructor(detail: { plan: Plan; phone: string; text: string }) {
    super(RecoveryOpenEvent.type, detail, true);
  }
}

/** The WhatsApp draft was opened; whether it was sent nobody knows. */
export class RecoveryOpenedEvent extends PlanEvent<{ plan: Plan }> {
  static readonly type = 'tranche-recovery-opened';
  constructor(plan: Plan) {
    super(RecoveryOpenedEvent.type, { plan }, false);
  }
}

/** Confirmed by the user, not sent yet: `preventDefault()` stops it. */
export class PlanCancelEvent extends PlanEvent<{ plan: Plan; notifyCustomer: boolean }> {
  static readonly type = 'tranche-plan-cancel';
  constructor(detail: { plan: Plan; notifyCustomer: boolean }) {
    super(PlanCancelEvent.type, detail, true);
  }
}

/** The plan is canceled; `detail.plan` is its new state. */
export class PlanCanceledEvent extends PlanEvent<{ plan: Plan }> {
  static readonly type = 'tranche-plan-canceled';
  constructor(plan: Plan) {
    super(PlanCanceledEvent.type, { plan }, false);
  }
}

/** Confirmed by the user, not sent yet. `amount` in minor units of the plan's currency. */
export class PlanRefundEvent extends PlanEvent<{ plan: Plan; amount: Money }> {
  static readonly type = 'tranche-plan-refund';
  constructor(detail: { plan: Plan; amount: Money }) {
    super(PlanRefundEvent.type, detail, true);
  }
}

/** Money was given back; `refunds` says how much of which installment. */
export class PlanRefundedEvent extends PlanEvent<{ plan: Plan; refunds: readonly Refund[] }> {
  static readonly type = 'tranche-plan-refunded';
  constructor(detail: { plan: Plan; refunds: readonly Refund[] }) {
    super(PlanRefundedEvent.type, detail, false);
  }
}

/** Confirmed by the user, not sent yet. */
export class InstallmentRetryEvent extends PlanEvent<{ plan: Plan; installment: Installment }> {
  static readonly type = 'tranche-installment-retry';
  constructor(detail: { plan: Plan; installment: Installment }) {
    super(InstallmentRetryEvent.type, detail, true);
  }
}

/** The attempt was made; `installment.status` says how it went. */
export class InstallmentRetriedEvent extends PlanEvent<{ plan: Plan; installment: Installment }> {
  static readonly type = 'tranche-installment-retried';
  constructor(detail: { plan: Plan; installment: Installment }) {
    super(InstallmentRetriedEvent.type, detail, false);
  }
}

/** The reader chose which columns to show, and in which order. */
export class ColumnsChangedEvent extends PlanEvent<{ shown: readonly string[] }> {
  static readonly type = 'tranche-columns-changed';
  constructor(shown: readonly string[]) {
    super(ColumnsChangedEvent.type, { shown }, false);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-recovery-open': RecoveryOpenEvent;
    'tranche-recovery-opened': RecoveryOpenedEvent;
    'tranche-plan-cancel': PlanCancelEvent;
    'tranche-plan-canceled': PlanCanceledEvent;
    'tranche-plan-refund': PlanRefundEvent;
    'tranche-plan-refunded': PlanRefundedEvent;
    'tranche-installment-retry': InstallmentRetryEvent;
    'tranche-installment-retried': InstallmentRetriedEvent;
    'tranche-columns-changed': ColumnsChangedEvent;
  }
}
