import { cut, toWellFormed } from '../core/text.js';

const LONGEST = 1_000;

/**
 * A WhatsApp draft to a phone in E.164 (`domain.md` §7.5): opens the app with the text typed in, sends nothing.
 * Undefined for a number that is not E.164: then there is no link (`domain.md` §6).
 */
export function whatsappLink(phone: string | undefined, text: string): string | undefined {
  if (phone === undefined || !/^\+[1-9][0-9]{6,14}$/.test(phone)) return undefined;
  return `https://wa.me/${phone.slice(1)}?text=${encodeURIComponent(toWellFormed(cut(text, LONGEST)))}`;
}
