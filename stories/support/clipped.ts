/** Sub-pixel layout is no clipping. */
const slack = 1.5;

/**
 * The texts of the made-up language (`pseudo.ts`) that a reader cannot read to their end: cut by a box that hides what is too much, or
 * standing out of `box`. What a box lets scroll can be read; so can what its `title` tells.
 */
export function clippedTexts(root: Node, box: Element): string[] {
  return textNodes(root)
    .filter((text) => /[[\]]/.test(text.data) && isCut(text, box))
    .map(({ data }) => data.trim());
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function isCut(text: Text, box: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const places = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (places.length === 0) return false;
  let [inline, block] = [true, true];
  for (let one = text.parentElement; one; one = one === box ? null : one.parentElement) {
    if (one.matches('[title], option')) return false;
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    // For assistive technology only.
    if (clipPath !== 'none') return false;
    if (overflowX === 'auto' || overflowX === 'scroll') inline = false;
    if (overflowY === 'auto' || overflowY === 'scroll') block = false;
    if (one !== box && overflowX === 'visible' && overflowY === 'visible') continue;
    const room = one.getBoundingClientRect();
    const outside = (place: DOMRect): boolean =>
      (inline && (place.left < room.left - slack || place.right > room.right + slack)) ||
      (block && one !== box && (place.top < room.top - slack || place.bottom > room.bottom + slack));
    if (places.some(outside)) return true;
  }
  return false;
}
