import { radixSort } from './radix-sort.js';

/** How a column's key is read from a row. Missing keys (null, undefined, NaN) come last in both directions. */
export type KeyReader<R> =
  | { readonly type: 'number'; readonly read: (row: R) => number | null | undefined }
  | {
      readonly type: 'text';
      readonly read: (row: R) => string | null | undefined;
      /** Order of two texts, for instance that of a collator; code units when left out. */
      readonly compare?: (a: string, b: string) => number;
    };

/** Rows by number: an array, or anything that makes row objects out of columns when asked. */
export interface RowList<R> {
  readonly length: number;
  at(index: number): R | undefined;
}

/** Key that says *missing* in a column of numbers or of ranks. */
export const MISSING = Number.NaN;

/** Reads a key once for each row: numbers as they are, texts as their rank among all texts. Missing is NaN. */
export function readKeys<R>(rows: RowList<R>, reader: KeyReader<R>): Float64Array {
  return reader.type === 'number' ? readNumbers(rows, reader.read) : readRanks(rows, reader.read, reader.compare);
}

function readNumbers<R>(rows: RowList<R>, read: (row: R) => number | null | undefined): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < values.length; i++) values[i] = read(rows.at(i) as R) ?? MISSING;
  return values;
}

function readRanks<R>(
  rows: RowList<R>,
  read: (row: R) => string | null | undefined,
  compare: ((a: string, b: string) => number) | undefined,
): Float64Array {
  const values = new Float64Array(rows.length);
  const numbers = new Map<string, number>();
  for (let i = 0; i < values.length; i++) {
    const text = read(rows.at(i) as R);
    if (text === null || text === undefined) {
      values[i] = MISSING;
      continue;
    }
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    values[i] = number;
  }
  const ranks = ranksOf([...numbers.keys()], compare);
  for (let i = 0; i < values.length; i++) {
    const number = values[i] as number;
    if (!Number.isNaN(number)) values[i] = ranks[number] as number;
  }
  return values;
}

/** The place of each (different) text in the sorted list; texts that compare as equal share one, so that ties stay stable. */
function ranksOf(texts: string[], compare: ((a: string, b: string) => number) | undefined): Uint32Array {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const sorted = compare ? texts.sort(compare) : texts.sort();
  const ranks = new Uint32Array(sorted.length);
  let rank = 0;
  sorted.forEach((text, place) => {
    if (place > 0 && compare?.(sorted[place - 1] as string, text) !== 0) rank = place;
    ranks[numbers.get(text) as number] = rank;
  });
  return ranks;
}

/** Stable order of the rows by their keys; missing keys last. */
export function orderOf(values: Float64Array, descending: boolean): Uint32Array {
  const range = rangeOf(values);
  return range.fits ? radixSort(narrowKeys(values, range, descending)) : wideOrder(values, descending);
}

interface Range {
  min: number;
  max: number;
  /** All keys are whole numbers and their range leaves room for *missing* in 32 bits. */
  fits: boolean;
}

function rangeOf(values: Float64Array): Range {
  let min = Infinity;
  let max = -Infinity;
  let whole = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
    if (whole && Math.floor(value) !== value) whole = false;
  }
  return { min, max, fits: min > max || (whole && max - min < 0xffff_ffff) };
}

function narrowKeys(values: Float64Array, { min, max }: Range, descending: boolean): Uint32Array {
  const keys = new Uint32Array(values.length);
  const missing = max >= min ? max - min + 1 : 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    keys[i] = Number.isNaN(value) ? missing : descending ? max - value : value - min;
  }
  return keys;
}

/** Any doubles: their bits, turned so that they count upwards, sorted as two halves. */
function wideOrder(values: Float64Array, descending: boolean): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const low = new Uint32Array(values.length).fill(ALL_ONES);
  const high = new Uint32Array(values.length).fill(ALL_ONES);
  const [lowAt, highAt] = IS_LITTLE_ENDIAN ? [0, 1] : [1, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    // −0 and 0 are equal but their bits are not.
    const highBits = value === 0 ? 0 : (bits[2 * i + highAt] as number);
    const lowBits = value === 0 ? 0 : (bits[2 * i + lowAt] as number);
    const turn = value < 0 !== descending ? ALL_ONES : 0;
    high[i] = highBits ^ turn ^ (value < 0 ? 0 : SIGN);
    low[i] = lowBits ^ turn;
  }
  return radixSort(high, radixSort(low));
}

const ALL_ONES = 0xffff_ffff;
const SIGN = 0x8000_0000;
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
