/** What a buyer decides on: which proposal, on which terms (`hashTerms` of exactly those shown), in which language they were shown. */
export interface PlanDecision {
  readonly updateId: string;
  /** SHA-256 of the canonical terms, hexadecimal; the server stores the same. */
  readonly termsHash: string;
  /** BCP 47 */
  readonly locale: string;
}

export interface PlanDecided extends PlanDecision {
  /** The server's time. */
  readonly decidedAt: string | undefined;
  /** First installment of the new amount. */
  readonly effectiveFrom: { readonly installmentNumber: number; readonly dueDate: string };
}

/** Public events bubble out of shadow roots. Present tense: about to happen, cancelable. Past tense: it happened. */
abstract class DecisionEvent<D> extends CustomEvent<D> {
  constructor(type: string, detail: D, cancelable: boolean) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** The buyer has confirmed and nothing has been sent yet: `preventDefault()` stops it. */
export class PlanConfirmEvent extends DecisionEvent<PlanDecision> {
  static readonly type = 'tranche-plan-confirm';
  constructor(detail: PlanDecision) {
    super(PlanConfirmEvent.type, detail, true);
  }
}

/** The server has the confirmation. */
export class PlanConfirmedEvent extends DecisionEvent<PlanDecided> {
  static readonly type = 'tranche-plan-confirmed';
  constructor(detail: PlanDecided) {
    super(PlanConfirmedEvent.type, detail, false);
  }
}

/** The buyer has declined and nothing has been sent yet: `preventDefault()` stops it. */
export class PlanRejectEvent extends DecisionEvent<PlanDecision> {
  static readonly type = 'tranche-plan-reject';
  constructor(detail: PlanDecision) {
    super(PlanRejectEvent.type, detail, true);
  }
}

/** The server has the refusal; the plan stays as it was. */
export class PlanRejectedEvent extends DecisionEvent<PlanDecided> {
  static readonly type = 'tranche-plan-rejected';
  constructor(detail: PlanDecided) {
    super(PlanRejectedEvent.type, detail, false);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-plan-confirm': PlanConfirmEvent;
    'tranche-plan-confirmed': PlanConfirmedEvent;
    'tranche-plan-reject': PlanRejectEvent;
    'tranche-plan-rejected': PlanRejectedEvent;
  }
}
