import { systemClock } from '../core/clock.js';

/** Milliseconds a tab must have been hidden before its figures are taken for old. */
const LONG_SLEEP = 5 * 60_000;

/** Tells when the network is back and when the tab was shown again after a long sleep; the answer ends that. */
export function watchPage(tell: (happening: 'online' | 'woken') => void): () => void {
  let hiddenAt = document.visibilityState === 'hidden' ? systemClock.now() : undefined;
  const onOnline = () => tell('online');
  const onVisibility = () => {
    const since = hiddenAt;
    hiddenAt = document.visibilityState === 'hidden' ? systemClock.now() : undefined;
    if (hiddenAt === undefined && since !== undefined && systemClock.now() - since >= LONG_SLEEP) tell('woken');
  };
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('online', onOnline);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
