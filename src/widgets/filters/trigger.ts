import { html, nothing, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { icon } from '../../ui/icon.js';

export interface TriggerOptions {
  readonly id: string;
  readonly label: string;
  /** Id of the panel it opens. */
  readonly panel: string;
  readonly isOpen: boolean;
  /** Something is chosen behind it. */
  readonly isChosen?: boolean;
  readonly onClick: (button: HTMLElement) => void;
}

/** The button that opens a panel. */
export function trigger({ id, label, panel, isOpen, isChosen = false, onClick }: TriggerOptions): TemplateResult {
  return html`<button
    class="button trigger${isChosen ? ' chosen' : ''}"
    part="input"
    type="button"
    id=${id}
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? panel : nothing}
    @click=${(event: Event) => onClick(event.currentTarget as HTMLElement)}
  >
    <span>${label}</span>${icon(ChevronDown)}
  </button>`;
}
