import { systemClock, type Clock } from '../core/clock.js';
import { isTrancheError, TrancheError, type FieldIssue } from '../core/errors.js';

/** How an intention ended, as plain JSON, so that any store can keep it. */
export type Outcome =
  | { answer: unknown }
  | { problem: { status: number; code: string; fields: readonly FieldIssue[]; details: Record<string, unknown> } };

export type Claim =
  /** Ours: do it, then `settle` or `release`. */
  { state: 'claimed' } | { state: 'running' } | { state: 'reused' } | { state: 'done'; outcome: Outcome };

/**
 * Where answers to keyed operations are kept, so that one intention happens once (`domain.md` §5.1). `scope` is the
 * account and the person: equal keys of two people have nothing to do with each other. `claim` must be atomic.
 */
export interface IdempotencyStore {
  claim(scope: string, key: string, fingerprint: string): Promise<Claim>;
  settle(scope: string, key: string, outcome: Outcome): Promise<void>;
  /** Nothing was decided: the key may be tried again. */
  release(scope: string, key: string): Promise<void>;
}

interface Entry {
  fingerprint: string;
  until: number;
  outcome?: Outcome;
}

export interface MemoryStoreOptions {
  /** How long an answer is kept, a day by default. */
  ttlMs?: number;
  /** How many answers at most; the oldest go first. */
  most?: number;
  clock?: Clock;
}

/** A store for one process. Several servers behind one address need a shared one. */
export function memoryStore(options: MemoryStoreOptions = {}): IdempotencyStore {
  const { ttlMs = 86_400_000, most = 10_000, clock = systemClock } = options;
  const entries = new Map<string, Entry>();
  const nameOf = (scope: string, key: string) => JSON.stringify([scope, key]);
  // What is running is never forgotten: forgetting it would let it happen twice.
  const forget = (now: number) => {
    for (const [name, entry] of entries) {
      if (!entry.outcome) continue;
      if (entry.until > now && entries.size < most) return;
      entries.delete(name);
    }
  };
  const claim = (scope: string, key: string, fingerprint: string): Claim => {
    const now = clock.now();
    forget(now);
    const found = entries.get(nameOf(scope, key));
    if (!found) {
      entries.set(nameOf(scope, key), { fingerprint, until: now + ttlMs });
      return { state: 'claimed' };
    }
    if (found.fingerprint !== fingerprint) return { state: 'reused' };
    return found.outcome ? { state: 'done', outcome: found.outcome } : { state: 'running' };
  };
  return {
    claim: (scope, key, fingerprint) => Promise.resolve(claim(scope, key, fingerprint)),
    settle: (scope, key, outcome) => {
      const found = entries.get(nameOf(scope, key));
      if (found) found.outcome = outcome;
      return Promise.resolve();
    },
    release: (scope, key) => {
      entries.delete(nameOf(scope, key));
      return Promise.resolve();
    },
  };
}

/** Refusals that say "not now" or "not like this" rather than no: the same key may be tried again. */
const passing = new Set([401, 403, 408, 412, 425, 428, 429]);

/** A refusal that is kept like an answer; undefined for what may be tried again with the same key. */
export function refusalOf(error: unknown): Outcome | undefined {
  if (!isTrancheError(error) || error.kind !== 'problem' || error.status === undefined) return undefined;
  const { status, code, fields, details } = error;
  return status >= 400 && status < 500 && !passing.has(status)
    ? { problem: { status, code, fields, details } }
    : undefined;
}

/** Answers, or throws, as the first time. */
export function replay(outcome: Outcome): unknown {
  if ('answer' in outcome) return outcome.answer;
  const { status, code, fields, details } = outcome.problem;
  throw new TrancheError(code, { kind: 'problem', status, fields, details });
}

/**
 * Does the work once for a key and answers the same ever after, refusals included; a failure of the server (5xx) is not
 * kept. Throws 409 `idempotency_in_progress` and 422 `idempotency_key_reused`.
 */
export async function once(
  store: IdempotencyStore,
  scope: string,
  key: string,
  fingerprint: string,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const claim = await store.claim(scope, key, fingerprint);
  switch (claim.state) {
    case 'done':
      return replay(claim.outcome);
    case 'running':
      throw new TrancheError('idempotency_in_progress', {
        kind: 'problem',
        status: 409,
        retryable: true,
        retryAfter: 1,
      });
    case 'reused':
      throw new TrancheError('idempotency_key_reused', { kind: 'problem', status: 422 });
    case 'claimed':
      return settled(store, scope, key, work);
  }
}

async function settled(store: IdempotencyStore, scope: string, key: string, work: () => Promise<unknown>) {
  let answer: unknown;
  try {
    answer = await work();
  } catch (error) {
    const refusal = refusalOf(error);
    await (refusal ? store.settle(scope, key, refusal) : store.release(scope, key));
    throw error;
  }
  await store.settle(scope, key, { answer });
  return answer;
}
