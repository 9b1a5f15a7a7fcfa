import validator from 'card-validator';
import type { FieldIssue } from '../../src/core/errors.js';
import { dateOf } from '../../src/core/clock.js';
import type { Brand, CardInput } from '../../src/hosted/vault-protocol.js';

const day = 86_400_000;
const years = 19;

/** Month of an instant, `YYYY-MM`. */
const monthOf = (time: number): string => dateOf(time).toISOString().slice(0, 7);

/** Good until the last day of its month, wherever on earth that day ends last; and no longer than cards are issued for. */
function expiryIssue(expiry: string, now: number): string | undefined {
  if (expiry < monthOf(now - day / 2)) return 'expired';
  const last = `${Number(monthOf(now).slice(0, 4)) + years}${monthOf(now).slice(4)}`;
  return expiry > last ? 'too_far' : undefined;
}

/** A name of digits is a card number in the wrong field. */
const looksLikeNumber = (holder: string): boolean => holder.replace(/\D/g, '').length >= 12;

/**
 * What is wrong with a card by itself, by pointer; never which value. `brands`: what a co-branded card may be taken for, when known. The
 * page checks the same, but whoever talks to a vault need not be its page.
 */
export function cardIssues(card: CardInput, now: number, brands: readonly Brand[] | undefined): FieldIssue[] {
  const { isValid, card: kind } = validator.number(card.number, { maxLength: 19 });
  const known = brands ?? (kind ? [kind.type] : []);
  const expiry = expiryIssue(card.expiry, now);
  const found: [boolean, string, string][] = [
    [!isValid, '/number', 'invalid_number'],
    [expiry !== undefined, '/expiry', expiry ?? ''],
    [isValid && kind !== null && card.csc.length !== kind.code.size, '/csc', 'invalid_length'],
    [looksLikeNumber(card.holder), '/holder', 'looks_like_number'],
    [card.brand !== undefined && isValid && !known.includes(card.brand), '/brand', 'not_possible'],
  ];
  return found.filter(([wrong]) => wrong).map(([, pointer, code]) => ({ pointer, code }));
}
