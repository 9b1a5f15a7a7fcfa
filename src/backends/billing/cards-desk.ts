import type { CardSessionInput } from '../../contract/cards.js';
import { parseInstant, toInstant } from '../../core/clock.js';
import { isAbort, problem } from '../../core/errors.js';
import { newKey } from '../../core/ids.js';
import type { Plan } from '../../model/plan.js';
import type { Moment } from './attempts.js';
import type { CardPages, CardPageStatus } from './card-pages.js';
import {
  activeCard,
  checkInvitation,
  endedSession,
  factsOf,
  registerCard,
  toCardSession,
  type CardSessionRecord,
  type Registration,
  type Wallet,
} from './cards.js';
import type { Notice } from './notice.js';
import type { Account, PlanRecord } from './record.js';

/** The letter with the page's address; its `url` holds a secret. */
export type CardNotice = Extract<Notice, { kind: 'card_session' }>;

/** Where cards are stored, as seen from inside one transaction of one account. */
export interface CardShelf {
  readonly moment: Moment;
  readonly account: Account;
  /** What is known of a buyer; nothing for one who is not there. */
  wallet(customerId: string): Promise<Wallet>;
  session(id: string): Promise<CardSessionRecord | undefined>;
  write(change: Partial<Registration>): Promise<void>;
  /** A plan as the contract shows it. */
  view(plan: PlanRecord): Plan;
  notify(notice: CardNotice): Promise<void>;
}

export interface CardSettings {
  readonly pages: CardPages;
  /** Seconds that an invitation holds. */
  readonly lifetime: number;
}

export const defaultLifetime = 3 * 86_400;

/** Asks the page's host; 503 `vault_unavailable` when it does not answer. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    throw problem(503, 'vault_unavailable', { cause });
  }
}

/** Closes a page that nobody needs any more; one that cannot be reached closes by itself when its time is over. */
export async function closeQuietly(pages: CardPages, handle: string): Promise<void> {
  await pages.close(handle).catch(() => undefined);
}

function notice(
  shelf: CardShelf,
  { plans }: Wallet,
  session: CardSessionRecord,
  { locale }: CardSessionInput,
  url: string,
): CardNotice | undefined {
  const plan = plans.find(({ id }) => id === session.planId);
  const customer = (plan ?? plans[0])?.customer;
  if (!customer) return undefined;
  return {
    kind: 'card_session',
    account: shelf.account,
    session: toCardSession(session),
    ...(plan && { plan: shelf.view(plan) }),
    customer,
    ...(locale !== undefined && { locale }),
    url,
  };
}

/** Opens a page for a buyer and writes the invitation down. Throws 404, 409 and 503; then no page is left open. */
export async function invite(
  shelf: CardShelf,
  input: CardSessionInput,
  { pages, lifetime }: CardSettings,
): Promise<{ session: CardSessionRecord; url: string }> {
  const { at, date } = shelf.moment;
  const wallet = await shelf.wallet(input.id);
  checkInvitation(wallet, input, date);
  const customer = wallet.plans[0]?.customer;
  const request = {
    merchantName: shelf.account.name,
    customerFirstName: customer?.firstName,
    locale: input.locale ?? customer?.locale ?? shelf.account.defaultLocale,
    cardOnFile: factsOf(activeCard(wallet, date) ?? {}),
    lifetime,
  };
  const { handle, url } = await reach(() => pages.open(request));
  const session: CardSessionRecord = {
    id: `cs_${newKey()}`,
    customerId: input.id,
    ...(input.planId !== undefined && { planId: input.planId }),
    handle,
    state: 'open',
    createdAt: at,
    expiresAt: toInstant(parseInstant(at) + lifetime * 1000),
    ...(input.delivery === 'email' && { emailSentAt: at }),
  };
  try {
    const letter = input.delivery === 'email' ? notice(shelf, wallet, session, input, url) : undefined;
    // Before anything is written: without transactions, a letter that cannot be handed over must leave no invitation behind.
    if (letter) await shelf.notify(letter);
    await shelf.write({ session });
  } catch (error) {
    await closeQuietly(pages, handle);
    throw error;
  }
  return { session, url };
}

/** What the page says of an open session; undefined when there is nothing to write down. */
export async function newsOf(
  { handle, expiresAt }: CardSessionRecord,
  at: string,
  { pages }: CardSettings,
): Promise<CardPageStatus | undefined> {
  const status = await reach(() => pages.status(handle));
  if (status.state !== 'open') return status;
  if (parseInstant(at) < parseInstant(expiresAt)) return undefined;
  // Its time is over by our clock, which may be ahead of the page's: a buyer may have been faster than our closing.
  const last = await reach(async () => {
    await pages.close(handle);
    return pages.status(handle);
  });
  return last.state === 'completed' || last.state === 'failed' ? last : { state: 'expired' };
}

/** Writes down how an open session ended; one that ended already stays as it is (`domain.md` §2.9). */
export async function settle(shelf: CardShelf, id: string, status: CardPageStatus): Promise<void> {
  const session = await shelf.session(id);
  if (session?.state !== 'open') return;
  if (status.state === 'completed') {
    const wallet = await shelf.wallet(session.customerId);
    await shelf.write(registerCard(session, status.card, wallet, shelf.moment));
    return;
  }
  const ended = endedSession(session, status, shelf.moment.at);
  if (ended) await shelf.write({ session: ended });
}

/** Takes an invitation back. Throws 404, 409 `not_open` (also when the buyer was faster) and 503. */
export async function withdraw(shelf: CardShelf, id: string, { pages }: CardSettings): Promise<CardSessionRecord> {
  const session = await shelf.session(id);
  if (!session) throw problem(404, 'not_found');
  if (session.state !== 'open') throw problem(409, 'not_open');
  const status = await reach(async () => {
    await pages.close(session.handle);
    return pages.status(session.handle);
  });
  if (status.state === 'completed') throw problem(409, 'not_open');
  const canceled: CardSessionRecord = { ...session, state: 'canceled' };
  await shelf.write({ session: canceled });
  return canceled;
}
