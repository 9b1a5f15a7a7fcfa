import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldIssue } from '../core/errors.js';
import { clean } from '../core/text.js';
import { groupNumber, latinDigits, numberFacts } from './card-number.js';
import { fieldNames, judge, type CardContext, type FieldCode, type FieldName, type Severity } from './card-rules.js';
import { expiryFacts, shortenExpiry, writeExpiry } from './expiry.js';
import { rewrite } from './rewrite.js';
import type { Brand, CardInput, CardPageView } from './vault-protocol.js';

/** A card as it goes to the vault, without the consent. */
export type TypedCard = Omit<CardInput, 'consent'>;

/** What the form knows besides the controls: never a digit of the card. */
interface Known {
  brand: Brand | undefined;
  cscLength: number;
  /** Brands of a co-branded card between which the buyer chooses. */
  choices: readonly Brand[];
}

const nothing: Known = { brand: undefined, cscLength: 3, choices: [] };

/**
 * The card form's rules on native controls. What is typed stays in the controls alone, is read when it is sent and gone after
 * `clear()`. A field is judged mildly while typed in, as it stands when left, and strictly when sent.
 */
export class CardForm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #form: HTMLFormElement | undefined;
  #codes = new Map<FieldName, FieldCode>();
  #known = nothing;
  #choice: Brand | undefined;
  #isChecked = false;
  #view: CardPageView | undefined;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** The form as it stands in the page, or none. */
  attach(form: HTMLFormElement | null): void {
    this.#form = form ?? undefined;
  }

  get codes(): ReadonlyMap<FieldName, FieldCode> {
    return this.#codes;
  }

  get known(): Known {
    return this.#known;
  }

  /** Of a co-branded card; the first one until the buyer chooses. */
  get choice(): Brand | undefined {
    return this.#known.choices.find((brand) => brand === this.#choice) ?? this.#known.choices[0];
  }

  /** Fields to mend, in their order; empty before the first attempt to send. */
  get summary(): readonly FieldName[] {
    return this.#isChecked ? fieldNames.filter((name) => this.#codes.has(name)) : [];
  }

  /** What the vault takes. */
  use(view: CardPageView): void {
    this.#view = view;
  }

  control(name: FieldName): HTMLInputElement | undefined {
    const found = this.#form?.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : undefined;
  }

  get isEmpty(): boolean {
    return fieldNames.every((name) => this.#text(name) === '');
  }

  /** Empties the controls and forgets what was known of the card. */
  clear(): void {
    for (const name of fieldNames) {
      const control = this.control(name);
      if (control) control.value = '';
    }
    this.#codes = new Map();
    this.#known = nothing;
    this.#choice = undefined;
    this.#isChecked = false;
    this.#host.requestUpdate();
  }

  /** The card when everything is right; else what is wrong is shown. */
  read(): TypedCard | undefined {
    this.#isChecked = true;
    for (const name of fieldNames) this.#judge(name, 'sent');
    this.#host.requestUpdate();
    if (this.#codes.size > 0) return undefined;
    const { digits } = numberFacts(this.#text('number'));
    const { month } = expiryFacts(this.#text('expiry'));
    if (digits === undefined || month === undefined) return undefined;
    return {
      number: digits,
      expiry: month,
      csc: latinDigits(this.#text('csc')).trim(),
      holder: clean(this.#text('holder')).trim(),
      ...(this.choice && { brand: this.choice }),
    };
  }

  /** The vault's own word on single fields; true when there was one for a field of ours. */
  refuse(fields: readonly FieldIssue[]): boolean {
    const named = fieldNames.filter((name) => fields.some(({ pointer }) => pointer.split('/')[1] === name));
    for (const name of named) this.#codes.set(name, 'invalid');
    this.#isChecked = true;
    this.#host.requestUpdate();
    return named.length > 0;
  }

  choose(brand: Brand): void {
    this.#choice = brand;
    this.#onChange();
    this.#host.requestUpdate();
  }

  readonly onInput = (event: Event): void => {
    const name = nameOf(event);
    if (!name) return;
    this.#onChange();
    if (!(event instanceof InputEvent && event.isComposing)) this.#write(name, isDeletion(event));
    if (name === 'number') this.#learn();
    const wasWrong = this.#codes.has(name);
    this.#judge(name, wasWrong && this.#isChecked ? 'left' : 'typing');
    if (name === 'number' && this.#codes.has('csc')) this.#judge('csc', 'left');
    this.#host.requestUpdate();
  };

  readonly onLeave = (event: FocusEvent): void => {
    const name = nameOf(event);
    // Leaving towards a button must not move it away from under the pointer.
    if (!name || event.relatedTarget instanceof HTMLButtonElement) return;
    this.#judge(name, this.#isChecked ? 'sent' : 'left');
    this.#host.requestUpdate();
  };

  #text(name: FieldName): string {
    return this.control(name)?.value ?? '';
  }

  get #context(): CardContext {
    return { accepted: this.#view?.brands ?? [], cscLength: this.#known.cscLength };
  }

  #judge(name: FieldName, severity: Severity): void {
    const code = judge(name, this.#text(name), severity, this.#context);
    if (code) this.#codes.set(name, code);
    else this.#codes.delete(name);
  }

  #write(name: FieldName, isShorter: boolean): void {
    const control = this.control(name);
    if (!control) return;
    if (name === 'number') rewrite(control, groupNumber(control.value), !isShorter);
    if (name === 'expiry') {
      const text = isShorter ? shortenExpiry(control.value) : writeExpiry(control.value);
      rewrite(control, text, !isShorter);
    }
  }

  /** Brand, length of the code, and the choice that a documented co-branded test number asks for. */
  #learn(): void {
    const { digits, brand, cscLength } = numberFacts(this.#text('number'));
    const { brands: accepted = [], testCards = [] } = this.#view ?? {};
    const documented = testCards.find(({ number }) => number === digits);
    const choices = documented?.brands.filter((one) => accepted.includes(one)) ?? [];
    this.#known = {
      brand: brand === 'other' ? undefined : brand,
      cscLength,
      choices: choices.length > 1 ? choices : [],
    };
  }
}

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);

function nameOf({ target }: Event): FieldName | undefined {
  const name = target instanceof HTMLInputElement ? target.name : '';
  return isFieldName(name) ? name : undefined;
}

const isDeletion = (event: Event): boolean => event instanceof InputEvent && event.inputType.startsWith('delete');
