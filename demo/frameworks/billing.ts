import { createMemoryBackend } from 'tranche/backends/memory';
import { type Client, connect } from 'tranche/client';
import { generateBook } from 'tranche/testing';

/** An account with invented plans, all in the page's memory: in place of `createClient({ baseUrl, token })`. */
export function billing(): Client {
  const data = generateBook({ plans: 60 });
  const backend = createMemoryBackend({ data });
  const session = { account: data.account.id, subject: 'user_1', permissions: ['read', 'plan.cancel'] as const };
  return connect(backend, { session, clock: backend.clock });
}
