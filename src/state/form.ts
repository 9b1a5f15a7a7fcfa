import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldIssue } from '../core/errors.js';
import { fromSchema, fromServer, type FormIssue, type FormSchema } from './form-issues.js';

export interface FormOptions<T> {
  /** May change from one submit to the next, for instance with the plan a refund is for. */
  schema: () => FormSchema<T>;
  /** Called with the parsed value when nothing is wrong. */
  onSubmit: (value: T) => void;
  /** From the form's named controls to what the schema reads; by default an object of texts by control name. */
  read?: (values: FormData, form: HTMLFormElement) => unknown;
}

/** What a control and its message need, so that they find each other. */
export interface FieldState {
  readonly id: string;
  readonly name: string;
  readonly errorId: string;
  readonly code: string | undefined;
  readonly invalid: 'true' | undefined;
  /** For `aria-describedby`: the ids given and, when there is one, the error's. */
  readonly describedBy: (...ids: string[]) => string | undefined;
}

/**
 * A native form and what is wrong in it:
 *
 *     readonly form = new FormController(this, { schema: () => RefundForm, onSubmit: (value) => this.#onRefund(value) });
 *     html`<form novalidate @submit=${form.onSubmit} @input=${form.onInput} @focusout=${form.onLeave}>
 *       <input name="amount" id=${f.id} aria-invalid=${ifDefined(f.invalid)} aria-describedby=${ifDefined(f.describedBy())} />`
 *
 * The schema (any Standard Schema) and the server's field problems fill one map of codes by control name. A field is judged when it is
 * left and, once it was wrong, while it is mended; everything is judged on submit, and the first wrong control gets the focus. Nothing
 * typed is ever changed.
 */
export class FormController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FormOptions<T>;
  readonly #touched = new Set<string>();
  readonly #dirty = new Set<string>();
  #codes = new Map<string, string>();
  #submitted = false;
  #round = 0;
  #form: HTMLFormElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FormOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#form = undefined;
  }

  /** Codes by control name; `''` is the form as a whole. */
  get codes(): ReadonlyMap<string, string> {
    return this.#codes;
  }

  /** For the error summary, in the order of the controls; empty before the first submit. */
  get summary(): readonly FormIssue[] {
    if (!this.#submitted) return [];
    const names = [...this.#names(), ''];
    return names.flatMap((name) => {
      const code = this.#codes.get(name);
      return code === undefined ? [] : [{ name, code }];
    });
  }

  get dirty(): boolean {
    return this.#dirty.size > 0;
  }

  get touched(): boolean {
    return this.#touched.size > 0;
  }

  field(name: string): FieldState {
    const code = this.#codes.get(name);
    const id = `field-${name}`;
    const errorId = `${id}-error`;
    const describedBy = (...ids: string[]) => [...ids, ...(code === undefined ? [] : [errorId])].join(' ') || undefined;
    return { id, name, errorId, code, invalid: code === undefined ? undefined : 'true', describedBy };
  }

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#form = event.currentTarget as HTMLFormElement;
    void this.submit();
  };

  readonly onInput = (event: Event): void => {
    const name = this.#seen(event);
    if (name === undefined) return;
    this.#dirty.add(name);
    if (this.#codes.has(name)) void this.#judge([name]);
  };

  readonly onLeave = (event: FocusEvent): void => {
    const name = this.#seen(event);
    if (name === undefined || !this.#dirty.has(name)) return;
    this.#touched.add(name);
    void this.#judge([name]);
  };

  /** Judges everything and hands over the value, or shows what is wrong. */
  async submit(): Promise<void> {
    this.#round += 1;
    const result = await this.#judge([...this.#names(), '']);
    if (!result) return;
    this.#submitted = true;
    if (result.issues === undefined) this.#options.onSubmit(result.value);
    else await this.#focusFirst();
  }

  /** Shows the server's field problems beside the same controls. True when there were any. */
  refuse(fields: readonly FieldIssue[]): boolean {
    this.#show([...this.#names(), ''], fromServer(fields, new Set(this.#names())));
    this.#submitted = true;
    if (fields.length > 0) void this.#focusFirst();
    return fields.length > 0;
  }

  /** As if the form had just been opened; the controls are the template's business. */
  reset(): void {
    this.#round += 1;
    this.#codes = new Map();
    this.#touched.clear();
    this.#dirty.clear();
    this.#submitted = false;
    this.#host.requestUpdate();
  }

  #seen(event: Event): string | undefined {
    this.#form = event.currentTarget as HTMLFormElement;
    const name = (event.target as { name?: unknown } | null)?.name;
    return typeof name === 'string' && name !== '' ? name : undefined;
  }

  #names(): string[] {
    const named = Array.from(this.#form?.elements ?? [], (control) => control.getAttribute('name') ?? '');
    return [...new Set(named)].filter((name) => name !== '');
  }

  /** Undefined when the form was reset, or submitted once more, meanwhile. */
  async #judge(names: readonly string[]) {
    const form = this.#form;
    if (!form) return undefined;
    const round = this.#round;
    const values = new FormData(form);
    const read = this.#options.read ?? ((data: FormData) => Object.fromEntries(data));
    const result = await this.#options.schema()['~standard'].validate(read(values, form));
    if (round !== this.#round) return undefined;
    this.#show(names, fromSchema(result.issues ?? [], new Set(this.#names())));
    return result;
  }

  /** Replaces what is known about the given names; the first issue of a control counts. */
  #show(names: readonly string[], issues: readonly FormIssue[]): void {
    const codes = new Map(this.#codes);
    for (const name of names) {
      const issue = issues.find((one) => one.name === name);
      if (issue) codes.set(name, issue.code);
      else codes.delete(name);
    }
    this.#codes = codes;
    this.#host.requestUpdate();
  }

  async #focusFirst(): Promise<void> {
    await this.#host.updateComplete;
    const first = this.#names().find((name) => this.#codes.has(name));
    const control = first === undefined ? undefined : this.#form?.elements.namedItem(first);
    const target = control instanceof RadioNodeList ? control[0] : control;
    if (target instanceof HTMLElement) target.focus();
  }
}
