const MAX_DIGIT_BITS = 12;

/**
 * Stable order of `keys`, ascending: the answer lists the indexes. Least digit first, with the keys moved along so that
 * every pass reads in sequence (twice as fast as looking keys up through the order).
 * @param order start from this order instead of 0, 1, 2… (for keys wider than 32 bits: low half first, then high half)
 */
export function radixSort(keys: Uint32Array, order?: Uint32Array): Uint32Array {
  const length = order?.length ?? keys.length;
  let moved = new Uint32Array(length);
  let indexes = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const index = order ? (order[i] as number) : i;
    indexes[i] = index;
    moved[i] = keys[index] as number;
  }
  let nextMoved = new Uint32Array(length);
  let nextIndexes = new Uint32Array(length);
  const { digits, digitBits } = digitsFor(keys);
  for (let digit = 0; digit < digits; digit++) {
    scatter(moved, indexes, nextMoved, nextIndexes, digit * digitBits, digitBits);
    [moved, nextMoved] = [nextMoved, moved];
    [indexes, nextIndexes] = [nextIndexes, indexes];
  }
  return indexes;
}

/** As few passes as 12-bit digits allow, and then digits as small as those passes allow. */
function digitsFor(keys: Uint32Array): { digits: number; digitBits: number } {
  let all = 0;
  for (let i = 0; i < keys.length; i++) all |= keys[i] as number;
  const bits = 32 - Math.clz32(all);
  const digits = Math.ceil(bits / MAX_DIGIT_BITS);
  return { digits, digitBits: digits ? Math.ceil(bits / digits) : 0 };
}

function scatter(
  keys: Uint32Array,
  indexes: Uint32Array,
  toKeys: Uint32Array,
  toIndexes: Uint32Array,
  shift: number,
  bits: number,
): void {
  const buckets = 1 << bits;
  const mask = buckets - 1;
  const places = new Uint32Array(buckets);
  for (let i = 0; i < keys.length; i++) {
    const bucket = ((keys[i] as number) >>> shift) & mask;
    places[bucket] = (places[bucket] as number) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const count = places[bucket] as number;
    places[bucket] = sum;
    sum += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const bucket = (key >>> shift) & mask;
    const place = places[bucket] as number;
    places[bucket] = place + 1;
    toKeys[place] = key;
    toIndexes[place] = indexes[i] as number;
  }
}
