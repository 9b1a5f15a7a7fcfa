import type { Context } from 'hono';
import type { OutboxMail } from '../backend/mail/mail.js';
import type { View } from './pages.js';

/** Newest first. */
export type Outbox = () => Promise<readonly OutboxMail[]>;

export interface PortalOptions {
  port: number;
  /** Base URL of the API, on another origin: `http://127.0.0.1:4001/v1`. */
  apiUrl: string;
  /** Shared with the API: the portal signs session tokens with it, and its own login cookie. */
  secret: string;
  account: string;
  /** Origin of the card page, the only one this portal frames. */
  cardUrl: string;
  /** Every page is cross-origin isolated: what it frames must be so, too. */
  isolated?: boolean;
  /** The mails that the backend wrote instead of sending. */
  outbox: Outbox;
}

/** Who looks, and how they like it. */
export type ViewOf = (c: Context) => Promise<View>;
