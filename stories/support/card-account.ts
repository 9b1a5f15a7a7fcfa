import { memoryCardPages, type MemoryCardPages } from '../../src/backends/memory/card-pages.js';
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import { connect } from '../../src/client/direct.js';
import type { Client } from '../../src/contract/client.js';
import { permissions } from '../../src/model/capability.js';
import type { Plan } from '../../src/model/plan.js';
import { bookOf, type BookName } from '../../src/testing/scenario-books.js';
import { must } from './play.js';

/** An account with a card page that is played, and one of its buyers. */
export interface CardAccount {
  readonly client: Client;
  readonly pages: MemoryCardPages;
  readonly plan: Plan;
}

export interface CardAccountOptions {
  /** A buyer with a card on file. */
  hasCard?: boolean;
  book?: BookName;
  readOnly?: boolean;
}

export async function cardAccount(options: CardAccountOptions = {}): Promise<CardAccount> {
  const { hasCard = false, book = 'ready', readOnly = false } = options;
  const data = bookOf(book, { plans: 80 });
  const pages = memoryCardPages();
  const backend = createMemoryBackend({ data, cardPages: pages });
  const session = {
    account: data.account.id,
    subject: 'user_1',
    permissions: readOnly ? (['read'] as const) : permissions,
  };
  const client = connect(backend, { session, clock: backend.clock });
  const { items } = await client.plans.list({ limit: 80, status: ['in_progress', 'in_progress_with_issues'] });
  const plan = must(items.find(({ paymentMethod }) => (paymentMethod?.type === 'card') === hasCard));
  return { client, pages, plan };
}

/** An invitation of the buyer: for the element's properties. */
export async function invitation(
  client: Client,
  customer: string,
): Promise<{ session: string; url: string | undefined }> {
  const { id, url } = await client.cards.createSession({ id: customer, delivery: 'link', replace: true });
  return { session: id, url };
}
