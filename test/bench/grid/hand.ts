import type { Contestant } from './contestant.js';
import { CELLS, type Row } from './data.js';

const ROW = 40;
const SPARE = 6;
const LIMIT = 10_000_000;

/**
 * The practical limit: a bare virtual table written by hand for this one page. No roles, no focus, no other row height, no
 * column choice, no template; sort keys in a typed array and a radix sort over an index array.
 */
export class HandTable implements Contestant {
  readonly scroller = document.createElement('div');
  readonly #body = document.createElement('div');
  #rows: readonly Row[] = [];
  #keys: Float64Array | undefined;
  #order: Uint32Array | undefined;
  #view: Uint32Array | undefined;
  #slots: { index: number; element: HTMLElement; cells: Text[] }[] = [];

  mount(rows: readonly Row[]): void {
    this.#rows = rows;
    this.scroller.className = 'hand';
    const header = document.createElement('div');
    header.className = 'hand-header';
    CELLS.forEach((_, place) => {
      const cell = document.createElement('span');
      cell.textContent = `Column ${place}`;
      header.append(cell);
    });
    this.#body.className = 'hand-body';
    this.scroller.append(header, this.#body);
    document.body.append(this.scroller);
    this.scroller.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.#fit();
  }

  sort(): void {
    const keys = this.#readKeys();
    let max = 0;
    for (let i = 0; i < keys.length; i++) if ((keys[i] as number) > max) max = keys[i] as number;
    const turned = new Uint32Array(keys.length);
    for (let i = 0; i < keys.length; i++) turned[i] = max - (keys[i] as number);
    this.#order = radix(turned, 32 - Math.clz32(max));
    this.#view = this.#order;
    this.scroller.scrollTop = 0;
    this.#fit();
  }

  filter(least: number): void {
    const keys = this.#readKeys();
    const view = new Uint32Array(keys.length);
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const index = this.#order ? (this.#order[i] as number) : i;
      if ((keys[index] as number) >= least) view[count++] = index;
    }
    this.#view = view.subarray(0, count);
    this.scroller.scrollTop = 0;
    this.#fit();
  }

  rows(): Iterable<Element> {
    return this.#slots.filter(({ index }) => index >= 0).map(({ element }) => element);
  }

  #readKeys(): Float64Array {
    if (!this.#keys) {
      this.#keys = new Float64Array(this.#rows.length);
      for (let i = 0; i < this.#keys.length; i++) this.#keys[i] = (this.#rows[i] as Row).total.amount;
    }
    return this.#keys;
  }

  get #count(): number {
    return this.#view?.length ?? this.#rows.length;
  }

  #fit(): void {
    this.#body.style.height = `${Math.min(this.#count * ROW, LIMIT)}px`;
    for (const slot of this.#slots) slot.index = -1;
    this.#draw();
  }

  #draw(): void {
    const { scrollTop, clientHeight } = this.scroller;
    const height = this.#count * ROW;
    const seen = clientHeight - ROW;
    // Beyond the limit: simply in proportion.
    const place = height > LIMIT ? (scrollTop * (height - seen)) / (LIMIT - seen) : scrollTop;
    const shift = scrollTop - place;
    const from = Math.max(Math.floor(place / ROW) - SPARE, 0);
    const to = Math.min(Math.ceil((place + seen) / ROW) + SPARE, this.#count);
    const size = to - from;
    while (this.#slots.length < size) this.#slots.push(this.#slot());
    const all = this.#slots.length;
    for (let index = from; index < to; index++) {
      const slot = this.#slots[index % all];
      if (!slot) continue;
      if (slot.index !== index) {
        const row = this.#rows[this.#view ? (this.#view[index] as number) : index] as Row;
        slot.index = index;
        for (let place = 0; place < CELLS.length; place++)
          (slot.cells[place] as Text).data = (CELLS[place] as (typeof CELLS)[number])(row);
        slot.element.style.top = `${index * ROW + shift}px`;
      } else if (shift !== 0) slot.element.style.top = `${index * ROW + shift}px`;
    }
    for (const slot of this.#slots) if (slot.index >= this.#count) slot.element.style.top = '-99px';
  }

  #slot(): { index: number; element: HTMLElement; cells: Text[] } {
    const element = document.createElement('div');
    element.className = 'hand-row';
    const cells = CELLS.map(() => {
      const cell = document.createElement('span');
      const text = document.createTextNode('');
      cell.append(text);
      element.append(cell);
      return text;
    });
    this.#body.append(element);
    return { index: -1, element, cells };
  }
}

function radix(keys: Uint32Array, bits: number): Uint32Array {
  const passes = Math.ceil(bits / 12);
  const digit = Math.ceil(bits / passes);
  const mask = (1 << digit) - 1;
  let from = keys.slice();
  let to = new Uint32Array(keys.length);
  let order = new Uint32Array(keys.length);
  let next = new Uint32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  for (let shift = 0; shift < passes * digit; shift += digit) {
    const places = new Uint32Array(mask + 2);
    for (let i = 0; i < from.length; i++) {
      const bucket = (((from[i] as number) >>> shift) & mask) + 1;
      places[bucket] = (places[bucket] as number) + 1;
    }
    for (let bucket = 0; bucket < mask; bucket++)
      places[bucket + 1] = (places[bucket + 1] as number) + (places[bucket] as number);
    for (let i = 0; i < from.length; i++) {
      const key = from[i] as number;
      const bucket = (key >>> shift) & mask;
      const place = places[bucket] as number;
      places[bucket] = place + 1;
      to[place] = key;
      next[place] = order[i] as number;
    }
    [from, to] = [to, from];
    [order, next] = [next, order];
  }
  return order;
}
