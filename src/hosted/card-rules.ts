import { cardholderName } from 'card-validator/dist/cardholder-name.js';
import { cvv } from 'card-validator/dist/cvv.js';
import { latinDigits, numberFacts } from './card-number.js';
import { expiryFacts } from './expiry.js';
import type { Texts } from './texts.js';
import type { Brand } from './vault-protocol.js';

export const fieldNames = ['number', 'expiry', 'csc', 'holder'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What is wrong with a field; the name of its text. */
export type FieldCode = Extract<keyof Texts, `${FieldName}_${string}` | 'invalid'>;

export interface CardContext {
  /** Brands the vault takes. */
  accepted: readonly Brand[];
  /** Digits of the security code, by the brand of the number typed. */
  cscLength: number;
}

/**
 * `typing`: only what no further key can mend is wrong. `left`: judged as it stands, but an empty field may still be filled.
 * `sent`: everything must be right.
 */
export type Severity = 'typing' | 'left' | 'sent';

type Judge = (text: string, severity: Severity, context: CardContext) => FieldCode | undefined;

const required = (code: FieldCode, severity: Severity): FieldCode | undefined =>
  severity === 'sent' ? code : undefined;

/** A brand is certain from its issuer's digits on: `65` is Discover, `650052` is Troy. */
const certain = 6;

const judgeNumber: Judge = (text, severity, { accepted }) => {
  const { digits, verdict, brand, shortest } = numberFacts(text);
  if (digits === undefined) return 'number_characters';
  if (digits === '') return required('number_required', severity);
  const isSure = brand !== undefined && digits.length >= certain;
  if (isSure && (brand === 'other' || !accepted.includes(brand))) return 'number_brand';
  if (verdict === 'right') return undefined;
  if (verdict === 'wrong') return 'number_wrong';
  if (severity === 'typing') return undefined;
  return digits.length < shortest ? 'number_incomplete' : 'number_wrong';
};

const judgeExpiry: Judge = (text, severity) => {
  if (text.trim() === '') return required('expiry_required', severity);
  const { verdict, isPast } = expiryFacts(text);
  if (verdict === 'right' || (verdict === 'open' && severity === 'typing')) return undefined;
  if (isPast) return 'expiry_past';
  return verdict === 'open' ? 'expiry_incomplete' : 'expiry_wrong';
};

const judgeCsc: Judge = (text, severity, { cscLength }) => {
  const digits = latinDigits(text).trim();
  if (digits === '') return required('csc_required', severity);
  const { isValid, isPotentiallyValid } = cvv(digits, cscLength);
  return isValid || (isPotentiallyValid && severity === 'typing') ? undefined : 'csc_wrong';
};

const judgeHolder: Judge = (text, severity) => {
  const name = text.trim();
  if (name === '') return required('holder_required', severity);
  // The library refuses digits alone; a number beside a name is one too.
  if (latinDigits(name).replace(/\P{Nd}/gu, '').length >= 12) return 'holder_is_number';
  if (severity === 'typing') return undefined;
  if (!cardholderName(latinDigits(name)).isValid) return 'holder_is_number';
  return name.length > 100 || /\p{Cc}/u.test(name) ? 'holder_wrong' : undefined;
};

const judges: Readonly<Record<FieldName, Judge>> = {
  number: judgeNumber,
  expiry: judgeExpiry,
  csc: judgeCsc,
  holder: judgeHolder,
};

/** What is wrong with one field; undefined when nothing is, or may still become right. */
export function judge(name: FieldName, text: string, severity: Severity, context: CardContext): FieldCode | undefined {
  return judges[name](text, severity, context);
}
