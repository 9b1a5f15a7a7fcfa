export interface PlaceOptions {
  /** Which edge of the anchor it lines up with. Default `start`. */
  align?: 'start' | 'end' | 'center';
  /** Preferred side. Default `below`. */
  side?: 'below' | 'above';
  /** Pixels between the two. */
  gap?: number;
}

const MARGIN = 8;

/**
 * Puts an open popover (top layer, `position: fixed`) beside its anchor: on the preferred side, on the other where there is more room,
 * never outside of the viewport, shrunk with its own scroll bar when neither side is high enough. By CSSOM: a strict policy forbids style
 * attributes, and anchor positioning is younger than our oldest engines.
 */
export function place(floating: HTMLElement, anchor: Element, options: PlaceOptions = {}): void {
  const { align = 'start', side = 'below', gap = 4 } = options;
  const view = floating.ownerDocument.documentElement;
  const box = anchor.getBoundingClientRect();
  floating.style.setProperty('max-block-size', 'none');
  floating.style.setProperty('max-inline-size', `${view.clientWidth - 2 * MARGIN}px`);
  const { offsetWidth: width, offsetHeight: height } = floating;

  const above = box.top - gap - MARGIN;
  const below = view.clientHeight - box.bottom - gap - MARGIN;
  const preferred = side === 'below' ? below : above;
  const up = height <= preferred ? side === 'above' : above > below;
  const room = Math.max(up ? above : below, 0);
  const top = up ? Math.max(box.top - gap - Math.min(height, room), MARGIN) : box.bottom + gap;

  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const atLeft = align === 'center' ? undefined : (align === 'start') !== rtl;
  const wish = atLeft === undefined ? box.left + (box.width - width) / 2 : atLeft ? box.left : box.right - width;
  const left = Math.max(MARGIN, Math.min(wish, view.clientWidth - width - MARGIN));

  floating.style.setProperty('inset', `${top}px auto auto ${left}px`);
  floating.style.setProperty('max-block-size', `${room}px`);
}
