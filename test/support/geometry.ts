/** Where the text of an element is drawn, as far as it is; not where its box is. */
export function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** How far apart the farthest of some places on one line are, in CSS px. */
export const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);
