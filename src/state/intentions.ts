import { systemClock } from '../core/clock.js';
import { newKey } from '../core/ids.js';
import { stableKey } from './stable-key.js';

/**
 * An unsettled intention: somebody wanted an operation on an object once, and nobody knows yet how it ended. `print` tells whether a
 * later wish is the same one; it is salted with the key and says nothing about anybody.
 */
export interface Intention {
  readonly key: string;
  readonly operation: string;
  readonly object: string;
  readonly print: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const STORE = 'tranche.intentions.1';
const MOST = 50;
/** Backends forget keys after a day or so; an older intention protects nothing. */
const LIFETIME = 24 * 3_600_000;

/**
 * The open intention for this wish, kept over reload in the tab's sessionStorage, or a new one. One of two named exceptions to
 * "nothing is stored" (`decisions.md`, Buyer's side).
 */
export function intend(operation: string, object: string, wish: unknown): Intention {
  const open = read().find(
    (one) => one.operation === operation && one.object === object && one.print === fingerprint(one.key, wish),
  );
  if (open) return open;
  const key = newKey();
  return { key, operation, object, print: fingerprint(key, wish), at: systemClock.now() };
}

/** Remembers the intention until it is settled. Without storage (private mode, blocked) it lives as long as the page. */
export function remember(intention: Intention): void {
  write([...read().filter((one) => one.key !== intention.key), intention].slice(-MOST));
}

/** The outcome is known. */
export function settle(key: string): void {
  const open = read();
  const left = open.filter((one) => one.key !== key);
  if (left.length < open.length) write(left);
}

function read(): Intention[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]');
    const oldest = systemClock.now() - LIFETIME;
    return Array.isArray(stored) ? stored.filter(isIntention).filter((one) => one.at > oldest) : [];
  } catch {
    return [];
  }
}

function write(open: readonly Intention[]): void {
  try {
    if (open.length > 0) sessionStorage.setItem(STORE, JSON.stringify(open));
    else sessionStorage.removeItem(STORE);
  } catch {
    return;
  }
}

function isIntention(value: unknown): value is Intention {
  if (typeof value !== 'object' || value === null) return false;
  const { key, operation, object, print, at } = value as Record<string, unknown>;
  return [key, operation, object, print].every((part) => typeof part === 'string') && typeof at === 'number';
}

/** 53 bits (cyrb53) are plenty to tell a handful of wishes apart; not a secret, so no cryptography. */
export function fingerprint(key: string, wish: unknown): string {
  const text = `${key} ${stableKey(wish)}`;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
