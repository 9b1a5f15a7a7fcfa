import { clean, cut, toWellFormed } from '../../core/text.js';
import type { Plan } from '../../model/plan.js';

/** What a message says, with placeholders in braces. */
export interface MessageTemplate {
  readonly whatsapp: string;
  readonly subject: string;
  readonly email: string;
}

/** Texts of the page's own for messages to buyers. */
export interface RecoveryTemplates {
  /** By language (`en`, `pt-BR`); what is left out says what we say. */
  readonly texts?: Readonly<Record<string, Partial<MessageTemplate>>>;
  /** Where the buyer of a plan can pay, for `{link}`. Only `https:` addresses are taken. */
  readonly link?: (plan: Plan) => string | undefined;
}

/** What texts may ask for. Amounts and dates are written in the buyer's language. */
export const placeholders = ['name', 'product', 'amount', 'count', 'days', 'date', 'merchant', 'link'] as const;
export type MessageValues = Readonly<Record<(typeof placeholders)[number], string>>;

const BRACES = /\{([^{}]*)\}/g;
const known: ReadonlySet<string> = new Set(placeholders);

/** Placeholders that nothing is known for, each once, in their braces. */
export function unknownPlaceholders(text: string): string[] {
  const found = Array.from(text.matchAll(BRACES), ([whole, name = '']) => ({ whole, name }));
  return [...new Set(found.filter(({ name }) => !known.has(name)).map(({ whole }) => whole))];
}

export function usesLink(text: string): boolean {
  return text.includes('{link}');
}

/** The text with its placeholders filled, in one pass: what a value says is never read as a placeholder. */
export function fillTemplate(text: string, values: MessageValues): string {
  return text.replace(BRACES, (whole, name: string) =>
    known.has(name) ? clean(values[name as keyof MessageValues]) : whole,
  );
}

/** Mail programs take addresses of about two thousand characters. */
const LONGEST = 1_500;

/** An e-mail draft (RFC 6068): opens the mail program with it, sends nothing. Undefined for what is no address. */
export function mailtoLink(email: string | undefined, subject: string, body: string): string | undefined {
  if (email === undefined || !/^[^@\s<>?&]+@[^@\s<>?&]+$/.test(email)) return undefined;
  const encode = (text: string) => encodeURIComponent(toWellFormed(cut(text, LONGEST)));
  const address = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${address}?subject=${encode(clean(subject))}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** An address that may stand in a message: https, and nothing before the host. */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
