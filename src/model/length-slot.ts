/** Columns of the charts by plan length: 1…12, then `13+`, then `open` (`domain.md` §4, M1). */
export const lengthSlots = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13+', 'open'] as const;
export type LengthSlot = (typeof lengthSlots)[number];

/** The twelve that are always drawn; the other two only when not empty. */
export const fixedSlots: readonly LengthSlot[] = lengthSlots.slice(0, 12);

/** The slot of a plan's installment count (null = open-ended) or of an installment's number. */
export function lengthSlot(count: number | null): LengthSlot {
  if (count === null) return 'open';
  return count > 12 ? '13+' : (lengthSlots[count - 1] ?? '1');
}
