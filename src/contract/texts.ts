import { cardTexts } from './cards.js';
import { confirmationTexts } from './confirmation.js';
import { exportTexts } from './exports.js';
import { installmentTexts } from './installments.js';
import { metaTexts } from './meta.js';
import type { OperationText } from './operation.js';
import { planTexts } from './plans.js';
import { productTexts } from './products.js';
import { reportTexts } from './reports.js';
import { updateTexts } from './updates.js';

const texts: Readonly<Record<string, OperationText>> = {
  ...metaTexts,
  ...planTexts,
  ...installmentTexts,
  ...reportTexts,
  ...productTexts,
  ...updateTexts,
  ...confirmationTexts,
  ...cardTexts,
  ...exportTexts,
};

/** What documents say about an operation, by its id. Throws RangeError for one that nobody described. */
export function textOf(id: string): OperationText {
  const text = texts[id];
  if (!text) throw new RangeError(`no text for ${id}`);
  return text;
}
