import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../ui/field.js';
import { longestName } from './views.js';

export interface ViewNameOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onInput: (text: string) => void;
}

/** The field for the name of a view. */
export function viewNameField({ id, label, value, hint, error, onInput }: ViewNameOptions): TemplateResult {
  return field({
    id,
    label,
    error,
    ...(hint !== undefined && { hint }),
    control: (control) =>
      html`<input
        class="input"
        part="input"
        id=${control.id}
        autocomplete="off"
        maxlength=${longestName}
        aria-describedby=${control.describedBy}
        aria-invalid=${control.invalid}
        .value=${live(value)}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />`,
  });
}
