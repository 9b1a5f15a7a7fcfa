import type { FrameLook } from '../../contract/card-frame.js';

/** Mixed with itself, any color of CSS comes out as sRGB. */
const srgb = (color: string): string => `color-mix(in srgb, ${color}, ${color})`;

/** One child each, in this order; the last tells light from dark. */
const COLORS = [
  srgb('var(--_accent)'),
  srgb('var(--_surface)'),
  srgb('var(--_text)'),
  'light-dark(rgb(255 255 255), rgb(0 0 0))',
];

/** Not its start: until it has ended, engines write the color in the space they mix in. */
const ENDS = ['transitionend', 'transitioncancel'];

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed color as bytes and opacity; undefined for what is not sRGB. */
export function parseColor(text: string): Rgba | undefined {
  const [, space = '', rest = ''] = /^(rgba?|color)\((.*)\)$/.exec(text) ?? [];
  const isColor = space === 'color';
  if (isColor && !rest.startsWith('srgb ')) return undefined;
  const [red, green, blue, alpha = 1] = (rest.replace('srgb ', '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = isColor ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

/** `#rrggbb`; what shines through is seen on `ground`. */
export function toHex(color: Rgba, ground: Rgba = [255, 255, 255, 1]): string {
  const [, , , alpha] = color;
  const bytes = [0, 1, 2].map((at) => {
    const value = (color[at] ?? 0) * alpha + (ground[at] ?? 0) * (1 - alpha);
    return Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}

/** The few kinds of type the page has; it loads no font of the host's. */
export function fontKind(family: string): 'system' | 'serif' | 'mono' {
  const generic = family.toLowerCase().split(',').at(-1)?.trim() ?? '';
  if (generic.endsWith('monospace')) return 'mono';
  return generic === 'serif' || generic === 'ui-serif' ? 'serif' : 'system';
}

const within = (text: string, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, parseFloat(text) || 0)));

/**
 * Reads the looks of the place where the frame stands, and tells when they change for whatever reason: each stands on a probe with a
 * transition, which runs when the computed value changes.
 */
export class LookProbe {
  readonly #probe: HTMLElement;
  readonly #onChange: () => void;

  /** `probe`: an empty element with the class `look` of the frame's styles. */
  constructor(probe: HTMLElement, onChange: () => void) {
    this.#probe = probe;
    this.#onChange = onChange;
    for (const color of COLORS) {
      const child = probe.ownerDocument.createElement('i');
      child.style.setProperty('color', color);
      probe.append(child);
    }
    for (const end of ENDS) probe.addEventListener(end, onChange);
  }

  read(): FrameLook {
    const [accent, surface, text, scheme] = Array.from(this.#probe.children, (child) =>
      parseColor(getComputedStyle(child).color),
    );
    const { borderTopLeftRadius, fontSize, fontFamily } = getComputedStyle(this.#probe);
    const isDark = scheme?.[0] === 0;
    const ground: Rgba = isDark ? [0, 0, 0, 1] : [255, 255, 255, 1];
    return {
      colorScheme: isDark ? 'dark' : 'light',
      ...(accent && { accent: toHex(accent, surface ?? ground) }),
      ...(surface && { surface: toHex(surface, ground) }),
      ...(text && { text: toHex(text, surface ?? ground) }),
      radius: within(borderTopLeftRadius, 0, 24),
      fontSize: within(fontSize, 14, 22),
      font: fontKind(fontFamily),
    };
  }

  stop(): void {
    for (const end of ENDS) this.#probe.removeEventListener(end, this.#onChange);
    this.#probe.replaceChildren();
  }
}
