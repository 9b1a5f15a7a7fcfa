import type { AgingBucket } from '../model/aging.js';
import type { LengthSlot } from '../model/length-slot.js';
import type { BillingWords } from './words.js';

/** A plan length in full: `6 installments`, `Open-ended`. */
export function lengthName(slot: LengthSlot, t: BillingWords): string {
  if (slot === 'open') return t('slotOpen');
  return slot === '13+' ? t('slotMany') : t('slotCount', { count: Number(slot) });
}

/** An installment's position in full: `Installment 3`. */
export function positionName(slot: LengthSlot, t: BillingWords): string {
  return slot === '13+' || slot === 'open' ? t('positionMany') : t('positionNumber', { number: slot });
}

/** A slot on an axis: `6`, `13+`, `Open`. */
export function slotLabel(slot: LengthSlot, t: BillingWords): string {
  return slot === 'open' ? t('slotOpenShort') : slot;
}

/** An aging bucket in words: `31–60 days`. */
export function bucketName({ from, to }: AgingBucket, t: BillingWords): string {
  return to === undefined ? t('bucketOpen', { from }) : t('bucketRange', { from, to });
}
