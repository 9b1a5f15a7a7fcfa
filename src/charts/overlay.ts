import type { Rect } from './hit.js';

/** Markers and tooltip are placed by CSSOM, in physical px as the canvas counts: a strict policy forbids style attributes. */

/** Puts a marker round a segment; a segment of zero gets a mark on the axis. */
export function placeMarker(marker: HTMLElement | undefined, rect: Rect | undefined, lying = false): void {
  if (!marker) return;
  marker.hidden = !rect;
  if (!rect) return;
  const height = Math.max(rect.height, 2);
  marker.style.setProperty('translate', `${rect.x}px ${lying ? rect.y : rect.y + rect.height - height}px`);
  marker.style.setProperty('width', `${Math.max(rect.width, 2)}px`);
  marker.style.setProperty('height', `${height}px`);
}

/** Stands the tooltip on a bar: over it, so that it never covers the bars beside it, and inside the box `bounds` of the plot. */
export function placeTip(tip: HTMLElement | undefined, bar: { center: number; top: number }, bounds: Rect): void {
  if (!tip) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const x = Math.max(bounds.x, Math.min(bar.center - width / 2, bounds.x + bounds.width - width));
  const y = Math.max(bounds.y, bar.top - height);
  tip.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`);
}
