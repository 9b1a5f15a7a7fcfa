import { problem } from '../../core/errors.js';
import { newKey } from '../../core/ids.js';
import { fingerprint } from './fingerprint.js';
import { parseInstant } from '../../core/clock.js';
import { compareText } from '../../core/text.js';
import type { CardSession, PaymentMethod, cardFailures, cardSessionStates } from '../../model/card-session.js';
import type { paymentMethodStates } from '../../model/card-session.js';
import type { Moment } from './attempts.js';
import type { CardConsent, CardFacts, CardPageStatus, KeptCard } from './card-pages.js';
import { draftOf, finish, statusOf } from './draft.js';
import type { PlanRecord } from './record.js';

/** A way to pay as it is stored. `token` is what charges name; the number is in the vault or nowhere. */
export interface PaymentMethodRecord {
  readonly id: string;
  readonly customerId: string;
  readonly type: PaymentMethod['type'];
  readonly state: (typeof paymentMethodStates)[number];
  readonly brand?: string | undefined;
  readonly last4?: string | undefined;
  readonly expiry?: string | undefined;
  readonly createdAt: string;
  readonly token?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly consent?: CardConsent | undefined;
}

export interface CardSessionRecord {
  readonly id: string;
  readonly customerId: string;
  readonly planId?: string | undefined;
  /** Names the page; no secret. */
  readonly handle: string;
  readonly state: (typeof cardSessionStates)[number];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly emailSentAt?: string | undefined;
  readonly paymentMethodId?: string | undefined;
  readonly failure?: (typeof cardFailures)[number] | undefined;
}

/** What is known of a buyer: stored ways to pay, and the plans. */
export interface Wallet {
  readonly methods: readonly PaymentMethodRecord[];
  readonly plans: readonly PlanRecord[];
}

/** What a registered card changed: the records to write. */
export interface Registration {
  readonly session: CardSessionRecord;
  readonly methods: readonly PaymentMethodRecord[];
  readonly plans: readonly { readonly before: PlanRecord; readonly after: PlanRecord }[];
}

/** Ways to pay that can be charged again without the buyer. */
const kept = new Set(['card', 'sepa_debit', 'bacs_debit', 'paypal', 'wallet']);
const closed = new Set(['canceled', 'refunded', 'inactive']);
const unpaid = new Set(['scheduled', 'due', 'processing', 'overdue', 'charged_back']);

/** Something of the plan is still to be charged, now or later. */
export function isChargeable(plan: PlanRecord): boolean {
  if (closed.has(statusOf(plan))) return false;
  return plan.installmentCount === null || plan.installments.some(({ status }) => unpaid.has(status));
}

const same = (method: PaymentMethodRecord, { paymentMethod }: PlanRecord): boolean =>
  paymentMethod?.type === method.type && paymentMethod.brand === method.brand && paymentMethod.last4 === method.last4;

/** What a plan is charged to, as a record of its own: for plans that are older than the records. */
function derivedMethod(plan: PlanRecord): PaymentMethodRecord | undefined {
  const { paymentMethod: method, customer } = plan;
  if (!method || method.type === 'unknown' || !kept.has(method.type)) return undefined;
  const { type, brand, last4 } = method;
  return {
    id: `pm_${fingerprint(JSON.stringify([customer.id, type, brand, last4]))}`,
    customerId: customer.id,
    type,
    state: 'inactive',
    ...(brand !== undefined && { brand }),
    ...(last4 !== undefined && { last4 }),
    createdAt: plan.activatedAt ?? `${plan.purchasedOn}T00:00:00Z`,
  };
}

/** All ways to pay of a buyer, newest first: the stored ones and what plans are charged to; active while such a plan goes on. */
export function methodsOf({ methods, plans }: Wallet): PaymentMethodRecord[] {
  const derived = new Map<string, PaymentMethodRecord>();
  for (const plan of plans) {
    const found = derivedMethod(plan);
    if (!found || methods.some((method) => same(method, plan))) continue;
    const known = derived.get(found.id) ?? found;
    const createdAt = found.createdAt < known.createdAt ? found.createdAt : known.createdAt;
    derived.set(found.id, { ...known, createdAt, state: isChargeable(plan) ? 'active' : known.state });
  }
  const all = [...methods, ...derived.values()];
  return all.sort((a, b) => compareText(b.createdAt, a.createdAt) || compareText(b.id, a.id));
}

/** The card that is charged today; an expired one is none. */
export function activeCard(wallet: Wallet, today: string): PaymentMethodRecord | undefined {
  const isGood = ({ expiry }: PaymentMethodRecord) => expiry === undefined || expiry >= today.slice(0, 7);
  return methodsOf(wallet).find((one) => one.type === 'card' && one.state === 'active' && isGood(one));
}

export interface InvitationWish {
  readonly planId?: string | undefined;
  readonly replace?: boolean | undefined;
}

/** May the buyer be invited to register a card? Throws 404, 409 `subscription_ended` and `has_active_card` (`domain.md` §2.9). */
export function checkInvitation(wallet: Wallet, { planId, replace }: InvitationWish, today: string): void {
  const plan = wallet.plans.find(({ id }) => id === planId);
  if (wallet.plans.length === 0 || (planId !== undefined && !plan)) throw problem(404, 'not_found');
  if (plan && !isChargeable(plan)) throw problem(409, 'subscription_ended');
  if (!replace && activeCard(wallet, today)) throw problem(409, 'has_active_card');
}

export function factsOf({ brand, last4, expiry }: Partial<CardFacts>): CardFacts | undefined {
  return brand !== undefined && last4 !== undefined && expiry !== undefined ? { brand, last4, expiry } : undefined;
}

/** How an open session ended without a card, by the page's state and by its own time; undefined while it is open. */
export function endedSession(
  session: CardSessionRecord,
  status: Exclude<CardPageStatus, { state: 'completed' }>,
  at: string,
): CardSessionRecord | undefined {
  if (status.state === 'failed') return { ...session, state: 'failed', failure: status.reason };
  if (status.state !== 'open') return { ...session, state: status.state };
  return parseInstant(at) >= parseInstant(session.expiresAt) ? { ...session, state: 'expired' } : undefined;
}

/** The plan is charged to the card from now on; what failed for want of good card data may be tried again. */
function switched(plan: PlanRecord, { brand, last4 }: CardFacts, at: string): PlanRecord {
  const draft = draftOf(plan);
  draft.paymentMethod = { type: 'card', brand, last4 };
  for (const one of draft.installments) {
    if (one.lastFailure?.retryable === 'after_new_bank_details') {
      one.lastFailure = { ...one.lastFailure, retryable: 'as_is' };
    }
  }
  return finish(draft, at);
}

/**
 * The buyer registered a card: it becomes the active one, the session's plan (or every plan that is still charged) goes over to it, and
 * earlier cards become inactive, except one that another plan is still charged to.
 */
export function registerCard(
  session: CardSessionRecord,
  card: KeptCard,
  wallet: Wallet,
  { at }: Pick<Moment, 'at'>,
): Registration {
  const method: PaymentMethodRecord = {
    id: `pm_${newKey()}`,
    customerId: session.customerId,
    type: 'card',
    state: 'active',
    createdAt: at,
    ...card,
  };
  const isMeant = ({ id }: PlanRecord) => session.planId === undefined || session.planId === id;
  const plans = wallet.plans
    .filter((plan) => isMeant(plan) && isChargeable(plan))
    .map((before) => ({ before, after: switched(before, card, at) }));
  const changed = new Set(plans.map(({ before }) => before.id));
  const others = wallet.plans.filter((plan) => !changed.has(plan.id) && isChargeable(plan));
  const replaced = methodsOf(wallet)
    .filter((one) => one.type === 'card' && one.state === 'active' && !others.some((plan) => same(one, plan)))
    .map((one): PaymentMethodRecord => ({ ...one, state: 'inactive' }));
  return {
    session: { ...session, state: 'completed', paymentMethodId: method.id },
    methods: [...replaced, method],
    plans,
  };
}

/** As the contract shows it. */
export function toPaymentMethod(record: PaymentMethodRecord): PaymentMethod {
  const { customerId: _owner, token: _token, fingerprint: _print, consent: _consent, ...shown } = record;
  return shown;
}

/** As the contract shows it; `url` only for whoever just made it. */
export function toCardSession(
  record: CardSessionRecord,
  methods: readonly PaymentMethodRecord[] = [],
  url?: string,
): CardSession {
  const { handle: _handle, paymentMethodId, failure, ...shown } = record;
  const method = methods.find(({ id }) => id === paymentMethodId);
  return {
    ...shown,
    ...(url !== undefined && { url }),
    ...(method && { paymentMethod: toPaymentMethod(method) }),
    ...(failure && { failure: { reason: failure } }),
  };
}
