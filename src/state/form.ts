import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldIssue } from '../core/errors.js';
import { fromSchema, fromServer, type FormIssue, type FormSchema } from './form-issues.js';

export interface FormOptions<T> {
  /** May differ from one submit to the next, for instance with the plan a refund is for. */
  schema: () => FormSchema<T>;
  /** Called with the parsed value when nothing is wrong. */
  onSubmit: (value: T) => void;
  /** From the form's named controls to what the schema reads; by default an object of texts by control name. */
  read?: (values: FormData, form: HTMLFormElement) => unknown;
}

/**
 * A native form and what is wrong in it:
 *
 *     readonly form = new FormController(this, { schema: () => RefundForm, onSubmit: (value) => this.#onRefund(value) });
 *     html`<form novalidate ${ref(this.form.attach)}>${field({ id: 'amount', error: text(this.form.codes.get('amount')), … })}</form>`
 *
 * `attach` may also go on any element inside somebody else's form (a dialog's body); call `submit()` then. The schema (any Standard
 * Schema) and the server's field problems fill one map of codes by control name. A field is judged when it is left changed and, once
 * it was wrong, while it is mended; everything is judged on submit, and the first wrong control gets the focus. Nothing typed is
 * ever changed.
 */
export class FormController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FormOptions<T>;
  readonly #touched = new Set<string>();
  readonly #dirty = new Set<string>();
  #codes: ReadonlyMap<string, string> = new Map();
  #submitted = false;
  #round = 0;
  #root: Element | undefined;

  constructor(host: ReactiveControllerHost, options: FormOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach();
  }

  hostConnected(): void {
    // `ref` calls `attach` again with the next rendering.
    this.#host.requestUpdate();
  }

  /** For lit's `ref` directive; without an element the form is gone. */
  readonly attach = (root?: Element): void => {
    if (root === this.#root) return;
    this.#listen('removeEventListener');
    this.#root = root;
    this.#listen('addEventListener');
  };

  /** Codes by control name; `''` is the form as a whole. */
  get codes(): ReadonlyMap<string, string> {
    return this.#codes;
  }

  /** For the error summary, in the order of the controls; empty before the first submit. */
  get summary(): readonly FormIssue[] {
    if (!this.#submitted) return [];
    return this.#allNames().flatMap((name) => {
      const code = this.#codes.get(name);
      return code === undefined ? [] : [{ name, code }];
    });
  }

  /** Something was typed or chosen. */
  get dirty(): boolean {
    return this.#dirty.size > 0;
  }

  /** A changed field was left. */
  get touched(): boolean {
    return this.#touched.size > 0;
  }

  /** Judges everything and hands over the value, or shows what is wrong. */
  async submit(): Promise<void> {
    this.#round += 1;
    const result = await this.#judge(this.#allNames());
    if (!result) return;
    this.#submitted = true;
    if (result.issues === undefined) this.#options.onSubmit(result.value);
    else await this.#focusFirst();
  }

  /** Shows the server's field problems beside the same controls. True when there were any. */
  refuse(fields: readonly FieldIssue[]): boolean {
    this.#show(this.#allNames(), fromServer(fields, new Set(this.#names())));
    this.#submitted = true;
    if (fields.length > 0) void this.#focusFirst();
    return fields.length > 0;
  }

  /** As if the form had just been opened; the controls' values are the template's business. */
  reset(): void {
    this.#round += 1;
    this.#codes = new Map();
    this.#touched.clear();
    this.#dirty.clear();
    this.#submitted = false;
    this.#host.requestUpdate();
  }

  get #form(): HTMLFormElement | undefined {
    return this.#root?.closest('form') ?? undefined;
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.#root?.[how]('input', this.#onInput);
    this.#root?.[how]('focusout', this.#onLeave);
    this.#root?.[how]('submit', this.#onSubmit);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  readonly #onInput = (event: Event): void => {
    const name = nameOf(event);
    if (name === '') return;
    this.#dirty.add(name);
    if (this.#codes.has(name)) void this.#judge([name]);
  };

  readonly #onLeave = (event: Event): void => {
    const name = nameOf(event);
    if (!this.#dirty.has(name)) return;
    this.#touched.add(name);
    void this.#judge([name]);
  };

  #names(): string[] {
    const named = Array.from(this.#form?.elements ?? [], (control) => control.getAttribute('name') ?? '');
    return [...new Set(named)].filter((name) => name !== '');
  }

  #allNames(): string[] {
    return [...this.#names(), ''];
  }

  /** Undefined when the form was reset, or submitted once more, meanwhile. */
  async #judge(names: readonly string[]) {
    const form = this.#form;
    if (!form) return undefined;
    const round = this.#round;
    const read = this.#options.read ?? ((values: FormData) => Object.fromEntries(values));
    const result = await this.#options.schema()['~standard'].validate(read(new FormData(form), form));
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
    const found = first === undefined ? undefined : this.#form?.elements.namedItem(first);
    const control = found instanceof RadioNodeList ? found[0] : found;
    if (control instanceof HTMLElement) control.focus();
  }
}

function nameOf(event: Event): string {
  const name = (event.target as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}
