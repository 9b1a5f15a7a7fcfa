import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import { icon, type IconNode } from './icon.js';

export interface MenuItem {
  label: string;
  icon?: IconNode;
  /** Runs after the menu has closed and focus is back on what opened it (for a checkbox: the menu stays open). */
  onSelect?: () => void;
  /** A link in a new tab instead of an act. */
  href?: string;
  /** Why not now: the item stays focusable, shows this and does nothing. */
  refused?: string | undefined;
  danger?: boolean;
  /** Makes it a checkbox. */
  checked?: boolean;
  /** A line above this item. */
  divided?: boolean;
}

/** One line of a menu. `id` is unique in the shadow root. What is seen is its name: the label and, where refused, the reason. */
export function menuItem(item: MenuItem, id: string, onClick: () => void): TemplateResult {
  const { href, checked, refused } = item;
  const kind = `item${item.danger ? ' danger' : ''}${item.divided ? ' divided' : ''}`;
  if (href !== undefined && refused === undefined)
    return html`<a
      class=${kind}
      role="menuitem"
      tabindex="-1"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      aria-labelledby=${id}
      @click=${onClick}
      @pointermove=${onHover}
      >${content(item, id)}</a
    >`;
  return html`<button
    class=${kind}
    type="button"
    tabindex="-1"
    role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
    aria-checked=${checked ?? nothing}
    aria-disabled=${refused === undefined ? nothing : 'true'}
    aria-labelledby=${refused === undefined ? id : `${id} ${id}-reason`}
    @click=${onClick}
    @pointermove=${onHover}
  >
    ${content(item, id)}
  </button>`;
}

function content({ label, icon: node, checked, refused }: MenuItem, id: string): TemplateResult {
  const mark =
    checked === undefined
      ? node
        ? icon(node)
        : nothing
      : html`<span class="check">${checked ? icon(Check) : nothing}</span>`;
  const reason = refused === undefined ? nothing : html`<span class="reason" id="${id}-reason">${refused}</span>`;
  return html`${mark}<span class="words"><span id=${id}>${label}</span> ${reason}</span>`;
}

/** Pointer and keyboard share one highlight: the focus. */
function onHover({ currentTarget }: PointerEvent): void {
  if (currentTarget instanceof HTMLElement && !currentTarget.matches(':focus'))
    currentTarget.focus({ preventScroll: true });
}
