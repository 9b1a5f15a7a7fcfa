import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { later } from '../../core/timing.js';
import type { Translate } from '../../i18n/strings.js';
import { field } from '../../ui/field.js';
import type { en } from './panel-strings/en.js';

/** Milliseconds without a key before a number counts. */
const PAUSE = 600;
const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];
type Problem = 'invalidDate' | 'invalidNumber' | 'reversed';

export interface RangeOptions {
  readonly type: 'date' | 'number';
  /** What is in force, as texts; `''` = no end. */
  readonly values: () => Readonly<Record<End, string>>;
  /** Both ends are right. */
  readonly apply: (values: Readonly<Record<End, string>>) => void;
  /** Something is wrong with what was typed. */
  readonly refuse: (text: string) => void;
  readonly update: () => void;
}

/** Two native inputs, each end optional. What is not whole yet, or upside down, stays as typed, is explained, and changes nothing. */
export class RangeFields {
  readonly #options: RangeOptions;
  #typed: Partial<Record<End, string>> = {};
  #wrong: { end: End; problem: Problem } | undefined;
  #cancel: (() => void) | undefined;

  constructor(options: RangeOptions) {
    this.#options = options;
  }

  /** Forgets what was typed and not applied. */
  reset(): void {
    this.#cancel?.();
    this.#typed = {};
    this.#wrong = undefined;
  }

  render(t: Translate<typeof en>, hint?: string): TemplateResult {
    return html`<div class="range">${ends.map((end) => this.#renderEnd(end, t))}</div>
      ${hint === undefined ? nothing : html`<p class="note">${hint}</p>`}`;
  }

  #renderEnd(end: End, t: Translate<typeof en>): TemplateResult {
    const { type } = this.#options;
    const value = this.#typed[end] ?? this.#options.values()[end];
    return field({
      id: `range-${end}`,
      label: t(end),
      error: this.#wrong?.end === end ? t(this.#wrong.problem) : undefined,
      control: ({ id, describedBy, invalid }) =>
        html`<input
          class="input"
          part="input"
          type=${type}
          id=${id}
          min=${type === 'date' ? '1900-01-01' : '1'}
          max=${type === 'date' ? '9999-12-31' : '9999'}
          step=${type === 'date' ? nothing : '1'}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${(event: Event) => this.#onInput(end, event.target as HTMLInputElement, t)}
          @change=${(event: Event) => this.#onChange(end, event.target as HTMLInputElement, t)}
          @blur=${(event: Event) => this.#onChange(end, event.target as HTMLInputElement, t)}
        />`,
    });
  }

  /** Of a date the engine says `change` as soon as it is whole; of a number only when it is left. */
  #onInput(end: End, input: HTMLInputElement, t: Translate<typeof en>): void {
    this.#typed = { ...this.#typed, [end]: input.value };
    this.#cancel?.();
    if (this.#options.type === 'number') this.#cancel = later(() => this.#onChange(end, input, t), PAUSE);
  }

  #onChange(end: End, input: HTMLInputElement, t: Translate<typeof en>): void {
    this.#cancel?.();
    if (this.#options.type === 'date' && isBeingTyped(input)) return;
    const values = { ...this.#options.values(), ...this.#typed, [end]: input.value };
    const problem = this.#problemOf(input, values);
    this.#wrong = problem && { end, problem };
    if (problem) {
      this.#typed = { ...this.#typed, [end]: input.value };
      this.#options.refuse(t(problem));
    } else {
      this.#typed = {};
      this.#options.apply(values);
    }
    this.#options.update();
  }

  #problemOf(input: HTMLInputElement, { from, to }: Readonly<Record<End, string>>): Problem | undefined {
    const isNumber = this.#options.type === 'number';
    if (!input.validity.valid) return isNumber ? 'invalidNumber' : 'invalidDate';
    if (from === '' || to === '') return undefined;
    return (isNumber ? Number(from) > Number(to) : from > to) ? 'reversed' : undefined;
  }
}

/** The year of a date passes through 0002, 0020, 0202; and a part that was emptied is about to be filled. */
function isBeingTyped(input: HTMLInputElement): boolean {
  return input.validity.rangeUnderflow || (input.validity.badInput && input.matches(':focus'));
}
