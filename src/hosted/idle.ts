import { later } from '../core/timing.js';

const signs = ['input', 'keydown', 'pointerdown'] as const;

/** Calls back once nobody has touched the element for so long, and again after the next pause; the answer ends that. */
export function watchIdle(element: HTMLElement, tell: () => void, milliseconds: number): () => void {
  let cancel = later(tell, milliseconds);
  const onSign = () => {
    cancel();
    cancel = later(tell, milliseconds);
  };
  for (const sign of signs) element.addEventListener(sign, onSign);
  return () => {
    cancel();
    for (const sign of signs) element.removeEventListener(sign, onSign);
  };
}
