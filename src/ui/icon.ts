import { css, html, nothing, svg, type TemplateResult } from 'lit';

/**
 * One lucide icon: `[tag, attributes][]`. Import them one by one by their full path, never from `lucide`, whose index drags
 * every icon into a page that is not bundled:
 *
 *     import X from 'lucide/dist/esm/icons/x.mjs';
 *     icon(X)                       // beside text: hidden from assistive technology
 *     icon(X, { label: 'Close' })   // alone: named
 */
export type IconNode = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

export interface IconOptions {
  /** Name for assistive technology; only for an icon that stands alone and is not inside a named control. */
  label?: string;
  /** Mirror in right-to-left text: arrows and chevrons that point along the line. */
  flip?: boolean;
}

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: var(--_icon-size, 1rem);
    block-size: var(--_icon-size, 1rem);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.flip:dir(rtl) {
    transform: scaleX(-1);
  }
`;

export function icon(node: IconNode, { label, flip = false }: IconOptions = {}): TemplateResult {
  return html`<svg
    class="icon${flip ? ' flip' : ''}"
    viewBox="0 0 24 24"
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  >
    ${node.map(shape)}
  </svg>`;
}

/** Known shapes only: nothing of an icon is ever parsed as markup. */
function shape([tag, a]: IconNode[number]): TemplateResult<2> | typeof nothing {
  const at = (name: string) => a[name] ?? nothing;
  switch (tag) {
    case 'path':
      return svg`<path d=${at('d')} fill=${at('fill')} />`;
    case 'circle':
      return svg`<circle cx=${at('cx')} cy=${at('cy')} r=${at('r')} fill=${at('fill')} />`;
    case 'line':
      return svg`<line x1=${at('x1')} y1=${at('y1')} x2=${at('x2')} y2=${at('y2')} />`;
    case 'rect':
      return svg`<rect x=${at('x')} y=${at('y')} width=${at('width')} height=${at('height')} rx=${at('rx')} ry=${at('ry')} />`;
    case 'polyline':
      return svg`<polyline points=${at('points')} />`;
    case 'polygon':
      return svg`<polygon points=${at('points')} />`;
    case 'ellipse':
      return svg`<ellipse cx=${at('cx')} cy=${at('cy')} rx=${at('rx')} ry=${at('ry')} />`;
    default:
      return nothing;
  }
}
