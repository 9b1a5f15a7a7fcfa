import type { LocalDate } from '../../core/calendar.js';
import type { CustomerSummary } from '../../model/customer.js';
import type { Failure, installmentStatuses } from '../../model/installment.js';
import type { Rules } from '../../model/meta.js';
import type { Capability } from '../../model/capability.js';
import type { PaymentMethodSummary } from '../../model/payment-method.js';
import type { Plan, planKinds } from '../../model/plan.js';
import type { Product } from '../../model/product.js';

/**
 * What a backend of ours stores, and nothing that can be computed from it. Records are never changed in place: a change
 * makes new ones, so that views can be kept by identity. Amounts are minor units of the plan's currency.
 */
export interface InstallmentRecord {
  readonly id: string;
  readonly number: number;
  readonly dueDate: LocalDate;
  readonly amount: number;
  readonly paid: number;
  readonly refunded: number;
  readonly chargedBack: number;
  readonly status: (typeof installmentStatuses)[number];
  readonly issuedAt?: string | undefined;
  readonly paidAt?: string | undefined;
  readonly attempts: number;
  /** When the next automatic attempt is planned. */
  readonly nextAttemptOn?: LocalDate | undefined;
  readonly lastFailure?: Failure | undefined;
  /** What the processor will tell us, and when: the bank's answer, or a chargeback. */
  readonly expects?: Expectation | undefined;
}

export interface Expectation {
  readonly on: LocalDate;
  readonly event: 'result' | 'charge_back';
}

export interface PlanRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: (typeof planKinds)[number];
  readonly product: Product;
  readonly customer: CustomerSummary;
  readonly interval: Plan['interval'];
  /** null = open-ended. */
  readonly installmentCount: number | null;
  readonly currency: string;
  readonly paymentMethod: PaymentMethodSummary | null;
  readonly purchasedOn: LocalDate;
  readonly activatedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly canceledAt?: string | undefined;
  readonly paused: boolean;
  readonly inCollection: boolean;
  /** Whole days after the due date before an unpaid installment counts as overdue. */
  readonly graceDays: number;
  /** Grows with every change; the plan's `version`. */
  readonly revision: number;
  /** Last day of the proposal that waits for the buyer; on a later day it is nothing any more. */
  readonly proposalUntil?: LocalDate | undefined;
  /** By number. */
  readonly installments: readonly InstallmentRecord[];
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly defaultLocale: string;
  readonly defaultCurrency: string;
}

/** One account with everything in it, true at the instant `asOf`. */
export interface Book {
  readonly account: Account;
  /** Instant the records were brought up to; a backend's clock starts here unless told otherwise. */
  readonly asOf: string;
  readonly rules: Rules;
  readonly capabilities: readonly Exclude<Capability, 'unknown'>[];
  readonly products: readonly Product[];
  readonly plans: readonly PlanRecord[];
}

/** A book's account and what holds in it. */
export type AccountFacts = Pick<Book, 'account' | 'rules' | 'capabilities'>;

/** A change that moved money or ended something; tests count them. */
export interface Effect {
  readonly kind: 'charge' | 'refund' | 'cancel' | 'charge_back';
  readonly planId: string;
  readonly installmentId?: string | undefined;
  /** Minor units; 0 for a cancellation. */
  readonly amount: number;
  readonly currency: string;
  /** Instant. */
  readonly at: string;
  readonly idempotencyKey?: string | undefined;
}
