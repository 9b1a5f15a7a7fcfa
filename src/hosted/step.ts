import type { TrancheError } from '../core/errors.js';
import type { CardPageView, Challenge, declineReasons, RegisteredCard } from './vault-protocol.js';

/** Why the card was not taken, in classes; the bank's own word never gets here. */
export type Decline = (typeof declineReasons)[number] | 'abandoned' | 'timed_out';

/** What is said above the form after something happened; what was typed stays. */
export type Notice =
  | { kind: 'declined'; reason: Decline; attemptsLeft: number }
  | { kind: 'rate_limited'; seconds: number }
  | { kind: 'offline' | 'vault_down' | 'idle' };

export type Closed = 'completed' | 'canceled' | 'expired' | 'failed' | 'locked' | 'kept';

export type Problem = 'no_secret' | 'not_found' | 'offline' | 'vault_down' | 'rate_limited';

/** Where the visit stands; the page draws nothing else. */
export type Step =
  | { at: 'loading' }
  | { at: 'on_file'; view: CardPageView; card: RegisteredCard }
  | { at: 'form'; view: CardPageView; notice?: Notice }
  | { at: 'saving'; view: CardPageView }
  | { at: 'bank'; view: CardPageView; challenge: Challenge; phase: 'method' | 'challenge' | 'checking' }
  | { at: 'done'; view: CardPageView; card: RegisteredCard }
  | { at: 'closed'; view: CardPageView; why: Closed }
  | { at: 'problem'; why: Problem; seconds?: number };

/** Where the vault's view of a session leads. */
export function stepOf(view: CardPageView): Step {
  if (view.state !== 'open') return { at: 'closed', view, why: view.state };
  return view.cardOnFile ? { at: 'on_file', view, card: view.cardOnFile } : { at: 'form', view };
}

/** A refused card: back to the form while there are attempts. */
export function declinedStep(view: CardPageView, reason: Decline, attemptsLeft: number): Step {
  const known = { ...view, attemptsLeft };
  if (attemptsLeft === 0) return { at: 'closed', view: { ...known, state: 'locked' }, why: 'locked' };
  return { at: 'form', view: known, notice: { kind: 'declined', reason, attemptsLeft } };
}

const waitOf = ({ retryAfter }: TrancheError): number => Math.min(Math.max(retryAfter ?? 10, 1), 3_600);

/** Why the page could not be opened. */
export function problemStep(error: TrancheError): Step {
  if (error.status === 404 || error.status === 401 || error.status === 403) return { at: 'problem', why: 'not_found' };
  if (error.status === 429) return { at: 'problem', why: 'rate_limited', seconds: waitOf(error) };
  return { at: 'problem', why: error.kind === 'network' ? 'offline' : 'vault_down' };
}

/** What is said when the card could not be sent, or nobody knows whether it arrived. */
export function troubleNotice(error: TrancheError): Notice {
  if (error.status === 429) return { kind: 'rate_limited', seconds: waitOf(error) };
  return { kind: error.kind === 'network' ? 'offline' : 'vault_down' };
}
