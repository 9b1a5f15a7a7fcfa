import { TrancheError } from './errors.js';
import { later } from './timing.js';

/** Throws our `aborted` error when the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TrancheError('aborted', { kind: 'aborted', cause: signal.reason });
}

export interface Deadline {
  readonly signal: AbortSignal;
  /** True when the time ran out (and not the caller who left). */
  readonly expired: boolean;
  /** Call in `finally`: frees the timer and the listener on the caller's signal. */
  end(): void;
}

/** A signal that fires when the caller's does or when the time is up; tells which. */
export function deadline(milliseconds: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  let expired = false;
  const onAbort = () => controller.abort(caller?.reason);
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort, { once: true });
  const cancel = later(() => {
    expired = true;
    controller.abort();
  }, milliseconds);
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    end() {
      cancel();
      caller?.removeEventListener('abort', onAbort);
    },
  };
}

/** The promise, or our `aborted` error as soon as the signal fires; what was waited for goes on without us. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(new TrancheError('aborted', { kind: 'aborted', cause: signal.reason }));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
