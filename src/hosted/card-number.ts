import { cardNumber } from 'card-validator/dist/card-number.js';
import type { Brand } from './vault-protocol.js';

export const brandNames: Readonly<Record<Brand, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  'american-express': 'American Express',
  'diners-club': 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  maestro: 'Maestro',
  'cartes-bancaires': 'Cartes Bancaires',
};

const isBrand = (type: string): type is Brand => type in brandNames;

/** `wrong` = no further digit can make it right; `open` = it may still become right. */
export type Verdict = 'open' | 'right' | 'wrong';

export interface NumberFacts {
  /** Without spaces and hyphens; undefined when there is something else than digits. */
  digits: string | undefined;
  verdict: Verdict;
  /** By prefix, as soon as it is clear. `other` = a brand that no vault of ours takes. */
  brand: Brand | 'other' | undefined;
  /** Fewer digits than this are too few. */
  shortest: number;
  /** After how many digits a space is shown. */
  gaps: readonly number[];
  cscLength: number;
}

const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** Digits of other scripts as the ones cards carry: Arabic, Persian, Devanagari, full width. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? sign : String(code - zero);
  });
}

/** Groups as people copy them: spaces of any kind, hyphens, dots. */
const digitsOf = (text: string): string | undefined => {
  const digits = latinDigits(text).replace(/[\s\p{Zs}\p{Pd}.]/gu, '');
  return /^\d*$/.test(digits) ? digits : undefined;
};

const usual = { gaps: [4, 8, 12], lengths: [12], code: { size: 3 } };

export function numberFacts(text: string): NumberFacts {
  const digits = digitsOf(text);
  const { isValid, isPotentiallyValid, card } = cardNumber(digits ?? 'x', { maxLength: 19 });
  const { gaps, lengths, code } = card ?? usual;
  return {
    digits,
    verdict: isValid ? 'right' : isPotentiallyValid ? 'open' : 'wrong',
    brand: card ? (isBrand(card.type) ? card.type : 'other') : undefined,
    shortest: Math.min(...lengths),
    gaps,
    cscLength: code.size,
  };
}

/** `4111 1111 1111 1111`, by the groups of the brand; what is no card number is left as it was typed. */
export function groupNumber(text: string): string {
  const { digits, gaps } = numberFacts(text);
  if (digits === undefined) return text;
  const starts = [0, ...gaps.filter((gap) => gap < digits.length)];
  return starts.map((start, index) => digits.slice(start, starts[index + 1])).join(' ');
}
