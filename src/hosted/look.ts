import type { FrameLook } from '../contract/card-frame.js';

const fonts = ['system', 'serif', 'mono'] as const;

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

/** Black or white, whichever is read better on the color. */
const onColor = (color: string): string => (luminance(color) > 0.179 ? '#000000' : '#ffffff');

/**
 * Takes over the host's look: each value was parsed by `FrameLook` and is set by itself; text from outside never becomes CSS. What
 * is not given goes back to the page's own.
 */
export function applyLook(root: HTMLElement, look: FrameLook): void {
  const { style, classList } = root;
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
  };
  set('--_accent', look.accent);
  set('--_on-accent', look.accent && onColor(look.accent));
  set('--_surface', look.surface);
  set('--_raised', look.surface);
  set('--_text', look.text);
  set('--_radius', look.radius === undefined ? undefined : `${look.radius}px`);
  set('--_font-size', look.fontSize === undefined ? undefined : `${look.fontSize}px`);
  set('color-scheme', look.colorScheme);
  for (const font of fonts) classList.toggle(`font-${font}`, look.font === font);
}
