import { addDays, addInterval, type LocalDate } from '../../core/calendar.js';
import { cardDeclines, debitDeclines, notReceived, type Decline } from '../../backends/test-processor/declines.js';
import {
  debitDays,
  type Attempt,
  type FinalOutcome,
  type Processor,
} from '../../backends/test-processor/test-processor.js';
import { Random, seedOf } from '../random.js';
import type { Terms } from './terms.js';

export const fates = ['pays_late', 'collection', 'written_off', 'ended'] as const;

/** How a buyer behaves over the life of a plan. */
export type Behavior =
  | { readonly kind: 'reliable' }
  | { readonly kind: 'forgetful' }
  | { readonly kind: 'never_starts'; readonly decline: Decline }
  | {
      readonly kind: 'stops';
      /** The first installment that fails for good. */
      readonly from: number;
      readonly decline: Decline;
      readonly fate: (typeof fates)[number];
      /** The day the fate happens. */
      readonly on: LocalDate;
    }
  | { readonly kind: 'disputes'; readonly number: number }
  | { readonly kind: 'refunds'; readonly on: LocalDate; readonly share: number }
  | { readonly kind: 'cancels' | 'pauses'; readonly on: LocalDate };

function declineOf(random: Random, { method }: Terms): Decline {
  if (method.type === 'sepa_debit' || method.type === 'bacs_debit') {
    const { AM04, MS03, AC04, MD01, MD07, MS02 } = debitDeclines;
    return random.weighted([
      [AM04, 55],
      [MS03, 18],
      [AC04, 11],
      [MD01, 8],
      [MD07, 2],
      [MS02, 6],
    ]);
  }
  if (method.type !== 'card') return notReceived;
  const { insufficient_funds, credit_card_expired, declined_by_acquirer, sca_required, ...rest } = cardDeclines;
  return random.weighted([
    [insufficient_funds, 50],
    [credit_card_expired, 18],
    [declined_by_acquirer, 14],
    [sca_required, 9],
    [rest.credit_card_lost_or_stolen, 6],
    [rest.processing_error, 3],
  ]);
}

/** Day on which the installment of that number is due, near enough for planning a life. */
function dueOn({ purchasedOn, interval }: Terms, number: number): LocalDate {
  return addInterval(purchasedOn, interval ?? { unit: 'month', count: 1 }, number - 1);
}

const fateWeights = [
  ['pays_late', 62],
  ['collection', 4],
  ['written_off', 20],
  ['ended', 14],
] as const;

function stops(random: Random, terms: Terms): Behavior {
  const length = terms.count ?? 14;
  const from = Math.max(2, Math.ceil(length * (0.25 + 0.75 * random.next())));
  const fate = random.weighted(fateWeights);
  // Few stay late for long: sooner or later they pay, or the merchant gives up.
  const patience = fate === 'pays_late' ? random.int(9, 165) : Math.round(40 + 260 * random.next() ** 1.4);
  return { kind: 'stops', from, decline: declineOf(random, terms), fate, on: addDays(dueOn(terms, from), patience) };
}

/** Longer plans and riskier products go wrong more often. */
function riskOf({ item, count }: Terms): number {
  const length = count ?? 12;
  return length === 1 ? 0.01 : item.risk * (0.3 + 0.055 * Math.min(length, 24));
}

export function behave(random: Random, terms: Terms): Behavior {
  const length = terms.count ?? 16;
  const someDay = addDays(dueOn(terms, random.int(1, length)), random.int(1, 20));
  const roll = random.next();
  if (roll < 0.02 + 0.008 * terms.item.risk) return { kind: 'never_starts', decline: declineOf(random, terms) };
  if (roll < 0.045) return { kind: 'refunds', on: someDay, share: 1 };
  if (roll < 0.062) return { kind: 'refunds', on: someDay, share: 0.2 + 0.6 * random.next() };
  if (roll < 0.107) return { kind: 'cancels', on: someDay };
  if (roll < 0.119 && terms.method.type === 'card') return { kind: 'disputes', number: random.int(1, length) };
  if (roll < 0.135 && terms.interval) return { kind: 'pauses', on: someDay };
  if (random.chance(riskOf(terms))) return stops(random, terms);
  return { kind: random.chance(0.3) ? 'forgetful' : 'reliable' };
}

/** The processor of the past: one buyer's behavior decides; chance is bound to plan, installment and attempt. */
export function processorOf(seed: number, terms: Terms, behavior: Behavior): Processor {
  const isDebit = terms.method.type === 'sepa_debit' || terms.method.type === 'bacs_debit';
  const soft = isDebit ? debitDeclines.AM04 : cardDeclines.insufficient_funds;
  const hasLadder = isDebit || terms.method.type === 'card';
  const result = ({ number, attempt, on }: Attempt): FinalOutcome => {
    const failed = (decline: Decline): FinalOutcome => ({ kind: 'failed', decline });
    if (behavior.kind === 'never_starts') return failed(behavior.decline);
    if (behavior.kind === 'stops' && number >= behavior.from) {
      const paysNow = behavior.fate === 'pays_late' && on >= behavior.on;
      return paysNow ? { kind: 'succeeded' } : failed(behavior.decline);
    }
    if (behavior.kind === 'disputes' && number === behavior.number) {
      return { kind: 'succeeded', chargedBackOn: addDays(on, 6 + (seed % 30)) };
    }
    // The forgetful pay at the third attempt at the latest.
    if (behavior.kind !== 'forgetful' || !hasLadder || attempt > 2) return { kind: 'succeeded' };
    return new Random(seedOf(seed, number, attempt)).chance(0.2) ? failed(soft) : { kind: 'succeeded' };
  };
  return {
    result,
    attempt: (attempt) =>
      isDebit ? { kind: 'processing', resultOn: addDays(attempt.on, debitDays) } : result(attempt),
  };
}
