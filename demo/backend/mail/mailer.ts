import { systemClock, type Clock } from '../../../src/core/clock.js';
import { later } from '../../../src/core/timing.js';
import type { Database } from '../database/open.js';
import type { Outbox } from '../updates.js';
import { createDelivery, type Delivery, type DeliveryOptions, type Sent } from './delivery.js';
import { letterFor } from './letters.js';
import type { OutboxMail } from './mail.js';
import { claimDue, insertLetter, listMails, nextDue, reopenBegun, settle, type Ending } from './mail-rows.js';

export interface MailerOptions extends DeliveryOptions {
  readonly db: Database;
  /** Address of the buyer's page that a link leads to; a function where its port is known only later. */
  readonly confirmPage: string | (() => string);
  readonly clock?: Clock | undefined;
  /** Milliseconds before each further try; when they are used up the mail is given up. */
  readonly retryMs?: readonly number[] | undefined;
  /** Milliseconds until the next look when the database failed, half a minute by default. */
  readonly awayMs?: number | undefined;
  /** Told of failures that are ours. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

export interface Mailer extends Outbox {
  /** Sends what is due, one after another, and plans the next try by itself; ends when nothing is due. Says how many were sent. */
  deliverPending(): Promise<number>;
  /** Newest first: of one account, or of all. */
  list(account?: string): Promise<OutboxMail[]>;
  /** Plans nothing more, and waits for the mail that is being sent. */
  close(): Promise<void>;
}

const minute = 60_000;
const defaultRetries = [minute / 4, minute, 5 * minute, 30 * minute, 120 * minute, 480 * minute];
/** How many mails the outbox page shows. */
const most = 200;

/** What stands behind `#` in a link is a secret. */
const withoutSecrets = (text: string): string => text.replace(/(https?:\/\/[^\s"<#]+#)[\w-]{16,}/g, '$1…');

/** Delivers the outbox of one process; several may run on one database. */
class PostOffice implements Mailer {
  readonly #options: MailerOptions;
  readonly #delivery: Delivery;
  readonly #clock: Clock;
  readonly #retryMs: readonly number[];
  #running: Promise<number> | undefined;
  /** Something came while the last one was being sent. */
  #again = false;
  #closed = false;
  #cancel: () => void = () => undefined;

  constructor(options: MailerOptions) {
    this.#options = options;
    this.#delivery = createDelivery(options);
    this.#clock = options.clock ?? systemClock;
    this.#retryMs = options.retryMs ?? defaultRetries;
  }

  readonly put: Outbox['put'] = async (trx, notice) => {
    const { confirmPage } = this.#options;
    const page = typeof confirmPage === 'string' ? confirmPage : confirmPage();
    await insertLetter(trx, notice.account.id, letterFor(notice, { confirmPage: page }), this.#clock.now());
  };

  flush(): void {
    this.deliverPending().catch((error: unknown) => this.#options.onError?.(error));
  }

  deliverPending(): Promise<number> {
    if (this.#closed) return Promise.resolve(0);
    this.#again = true;
    this.#running ??= this.#deliver().finally(() => {
      this.#running = undefined;
      // Something came while the next try was being planned.
      if (this.#again && !this.#closed) this.flush();
    });
    return this.#running;
  }

  list(account?: string): Promise<OutboxMail[]> {
    return listMails(this.#options.db, account, most);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancel();
    await this.#running?.catch(() => undefined);
  }

  async #deliver(): Promise<number> {
    this.#cancel();
    let wait: number | undefined = this.#options.awayMs ?? minute / 2;
    try {
      const sent = await this.#deliverDue();
      wait = await this.#untilNext();
      return sent;
    } catch (error) {
      // What came meanwhile waits as well: at once would be again and again for as long as the database is away.
      this.#again = false;
      throw error;
    } finally {
      this.#plan(wait);
    }
  }

  async #deliverDue(): Promise<number> {
    const { db } = this.#options;
    await reopenBegun(db, this.#clock.now(), this.#delivery.repeatable);
    let sent = 0;
    while (this.#again && !this.#closed) {
      this.#again = false;
      for (let mail = await this.#next(); mail; mail = await this.#next()) {
        const result = await this.#delivery.send(mail);
        await settle(db, mail.id, this.#endingOf(result, mail));
        if (result.end === 'sent') sent++;
      }
    }
    return sent;
  }

  #next() {
    const lease = this.#delivery.repeatable ? minute : 10 * minute;
    return this.#closed ? undefined : claimDue(this.#options.db, this.#clock.now(), lease);
  }

  #endingOf(result: Sent, { tries, text, html }: { tries: number; text: string; html: string }): Ending {
    const now = this.#clock.now();
    const bodies = this.#delivery.keepsLinks ? undefined : { text: withoutSecrets(text), html: withoutSecrets(html) };
    if (result.end === 'sent') return { state: 'sent', sentAt: now, bodies };
    const { error } = result;
    if (result.end === 'unknown') return { state: 'uncertain', error, bodies };
    const wait = result.end === 'later' ? this.#retryMs[tries - 1] : undefined;
    return wait === undefined ? { state: 'failed', error, bodies } : { state: 'waiting', error, nextTryAt: now + wait };
  }

  async #untilNext(): Promise<number | undefined> {
    const due = this.#closed ? undefined : await nextDue(this.#options.db);
    return due === undefined ? undefined : Math.max(0, due - this.#clock.now());
  }

  #plan(wait: number | undefined): void {
    if (wait === undefined || this.#closed) return;
    const longest = 2 ** 31 - 1;
    this.#cancel = later(() => this.flush(), Math.min(longest, wait));
  }
}

/**
 * Letters to buyers: written in the transaction of their cause, delivered after it, tried again while it is certain that they did not
 * arrive, and never sent twice. With `smtpUrl` through that server, else as `.eml` files in `folder`.
 */
export function createMailer(options: MailerOptions): Mailer {
  return new PostOffice(options);
}
