/** The only door to timers. Each returns what ends it, so that nothing ticks on after its owner has gone. */

/** Runs `work` once after `milliseconds`; the answer cancels it. */
export function later(work: () => void, milliseconds: number): () => void {
  const id = setTimeout(work, milliseconds);
  return () => clearTimeout(id);
}

/** Runs `work` every `milliseconds`; the answer stops it. */
export function every(work: () => void, milliseconds: number): () => void {
  const id = setInterval(work, milliseconds);
  return () => clearInterval(id);
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const onAbort = () => {
      stop();
      reject(signal?.reason as Error);
    };
    const stop = later(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
