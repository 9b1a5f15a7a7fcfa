import { latinDigits } from './card-number.js';

const digitsIn = (text: string): number => latinDigits(text).replace(/\D/g, '').length;

/** Where to stand so that as many digits are before the caret as there were; behind a separator when going forward. */
function caretAfter(text: string, digits: number, forward: boolean): number {
  let seen = 0;
  let at = 0;
  while (at < text.length && seen < digits) {
    if (/\d/.test(text.charAt(at))) seen += 1;
    at += 1;
  }
  while (forward && at < text.length && !/\d/.test(text.charAt(at))) at += 1;
  return at;
}

/** Replaces what is in a control by the same in a better form, without taking the caret away from where somebody types. */
export function rewrite(input: HTMLInputElement, text: string, forward: boolean): void {
  if (input.value === text) return;
  const typed = digitsIn(input.value.slice(0, input.selectionStart ?? input.value.length));
  // A leading zero that we added stands before the caret too.
  const added = forward ? Math.max(0, digitsIn(text) - digitsIn(input.value)) : 0;
  input.value = text;
  if (input.ownerDocument.activeElement !== input) return;
  const caret = caretAfter(text, typed + added, forward);
  input.setSelectionRange(caret, caret);
}
