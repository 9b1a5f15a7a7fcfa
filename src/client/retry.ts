import { throwIfAborted } from '../core/abort.js';
import { isTrancheError } from '../core/errors.js';
import { delay } from '../core/timing.js';

export interface RetryOptions {
  /** How often to try again after the first time. */
  retries: number;
  /** Replaced by tests, so that nobody waits. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** 0 to 1; replaced by tests. */
  random?: (() => number) | undefined;
}

/** A server that asks for more seconds than this is not waited for: the person is told instead. */
const longestWait = 10;

function pause(error: unknown, attempt: number, random: () => number): number | undefined {
  if (!isTrancheError(error) || !error.retryable || error.kind === 'timeout') return undefined;
  const backOff = 2 ** attempt * 1000;
  if (error.retryAfter === undefined) return backOff * (0.5 + random() / 2);
  // Whatever was asked for, plus a little so that not all clients come back at once.
  return error.retryAfter <= longestWait ? error.retryAfter * 1000 + random() * 250 : undefined;
}

/**
 * Does the work again while it fails in a way that may pass: no connection, 429, 502–504, the same key still running.
 * Waits at most 1, 2, 4 s (the half of it at random) or what `Retry-After` says; never after the caller left.
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  options: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<T> {
  const { retries, wait = delay, random = Math.random } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const milliseconds = attempt < retries ? pause(error, attempt, random) : undefined;
      if (milliseconds === undefined) throw error;
      await wait(milliseconds, signal).catch(() => throwIfAborted(signal));
      throwIfAborted(signal);
    }
  }
}
