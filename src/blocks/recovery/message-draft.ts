import { whatsappLink } from '../whatsapp.js';
import type { MessageBuyer } from './message-buyers.js';
import {
  fillTemplate,
  mailtoLink,
  unknownPlaceholders,
  usesLink,
  type MessageTemplate,
  type MessageValues,
} from './message-template.js';

export type Channel = 'whatsapp' | 'email';

type Words = { subject: string; text: string };

/** A draft that can be opened, or why there is none. */
export type Draft =
  | {
      readonly to: string;
      readonly subject: string;
      readonly text: string;
      readonly href: string;
      /** The link for other words; undefined = it cannot be written. */
      readonly write: (words: Words) => string | undefined;
    }
  | { readonly reason: string };

/** The draft for a buyer. Who does not want messages gets none, whatever we may not know about that wish. */
export function draftFor(
  { customer, reason }: MessageBuyer,
  channel: Channel,
  template: MessageTemplate,
  values: MessageValues,
): Draft {
  const texts = channel === 'email' ? [template.subject, template.email] : [template.whatsapp];
  if ((customer.messaging ?? 'allowed') !== 'allowed') return { reason: 'opted_out' };
  if (reason !== undefined) return { reason };
  if (texts.some((text) => unknownPlaceholders(text).length > 0)) return { reason: 'bad_text' };
  if (values.link === '' && texts.some(usesLink)) return { reason: 'no_link' };
  const subject = channel === 'email' ? fillTemplate(template.subject, values) : '';
  const text = fillTemplate(template[channel], values);
  const write = (words: Words): string | undefined =>
    channel === 'email'
      ? mailtoLink(customer.email, words.subject, words.text)
      : whatsappLink(customer.phone, words.text);
  const href = write({ subject, text });
  if (href === undefined) return { reason: channel === 'email' ? 'no_email' : 'no_phone' };
  return { to: channel === 'email' ? customer.email : (customer.phone ?? ''), subject, text, href, write };
}
