import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { dateOf, parseInstant } from '../../../src/core/clock.js';
import type { Letter } from './mail.js';

/** A letter on its way. The same id is never two different mails. */
export interface Parcel extends Letter {
  readonly id: string;
  readonly createdAt: string;
}

/**
 * How sending ended. `later` = certainly not sent, may be tried again; `never` = refused for good; `unknown` = the connection broke after
 * the whole mail was handed over, so it may have arrived.
 */
export type Sent = { end: 'sent' } | { end: 'later' | 'never' | 'unknown'; error: string };

export interface Delivery {
  send(parcel: Parcel): Promise<Sent>;
  /** Sending the same parcel again does no harm: what was begun and not finished is simply done once more. */
  readonly repeatable: boolean;
  /** Links stay in letters that are done with, for the outbox page of the demo, their only reader; else their secrets are taken out. */
  readonly keepsLinks: boolean;
}

export interface DeliveryOptions {
  /** `smtp://user:password@host:587` or `smtps://…`; without it mails are written to `folder`. */
  readonly smtpUrl?: string | undefined;
  readonly folder: string;
  /** Address of the sender. */
  readonly from: string;
  /** Milliseconds that the server may take for a step, 20 s by default. */
  readonly timeoutMs?: number | undefined;
}

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1) || 'localhost';

function messageOf(parcel: Parcel, from: string): SendMailOptions {
  const { id, createdAt, to, fromName, subject, text, html, locale, kind } = parcel;
  return {
    from: { name: fromName, address: from },
    to: { name: to.name, address: to.address },
    subject,
    text,
    html,
    date: dateOf(parseInstant(createdAt)),
    // The same for every try, so that a mail program shows a mail that came twice only once.
    messageId: `<${kind}.${id}@${hostOf(from)}>`,
    headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The way out: a real server when there is one, else files. */
export function createDelivery(options: DeliveryOptions): Delivery {
  return options.smtpUrl === undefined ? toFolder(options) : toServer(options.smtpUrl, options);
}

/** One `.eml` file a mail, named by its day and id, so that writing it twice is writing it once. */
function toFolder({ folder, from }: DeliveryOptions): Delivery {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    repeatable: true,
    keepsLinks: true,
    async send(parcel) {
      const name = `${parcel.createdAt.slice(0, 10)}-${parcel.id.padStart(6, '0')}.eml`;
      try {
        const { message } = await composer.sendMail(messageOf(parcel, from));
        await mkdir(folder, { recursive: true });
        const part = join(folder, `${name}.part`);
        await writeFile(part, message as Buffer);
        await rename(part, join(folder, name));
        return { end: 'sent' };
      } catch (error) {
        return { end: 'later', error: reasonOf(error) };
      }
    },
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);

function toServer(url: string, { from, timeoutMs = 20_000 }: DeliveryOptions): Delivery {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  return {
    repeatable: false,
    keepsLinks: false,
    async send(parcel) {
      let handedOver = false;
      const none = () => undefined;
      // Which command was under way when a connection broke is not in the error; that the whole mail is out is only logged.
      const info = (entry: object) => {
        if ('tnx' in entry && entry.tnx === 'message') handedOver = true;
      };
      const logger = { trace: none, debug: none, info, warn: none, error: none, fatal: none };
      try {
        await createTransport({ url, logger, ...timeouts }).sendMail(messageOf(parcel, from));
        return { end: 'sent' };
      } catch (error) {
        return { end: endOf(error, handedOver), error: reasonOf(error) };
      }
    },
  };
}

/** Steps in which the server speaks about this mail; what it says about us (sign-in) may be mended. */
const aboutMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA', 'API']);

/** RFC 5321: a reply 5yz is final, 4yz is not; 503 means that the conversation went wrong, not the mail. */
function endOf(error: unknown, handedOver: boolean): 'later' | 'never' | 'unknown' {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  if (responseCode === undefined && handedOver) return 'unknown';
  const isFinal = responseCode !== undefined && responseCode >= 500 && responseCode !== 503;
  if (command !== undefined && aboutMail.has(command) && (isFinal || code === 'EENVELOPE')) {
    return responseCode !== undefined && !isFinal ? 'later' : 'never';
  }
  return 'later';
}
