import assert from 'node:assert/strict';
import { connect } from '../../../src/client/direct.js';
import type { CompleteBackend, Session } from '../../../src/contract/backend.js';
import type { Client } from '../../../src/contract/client.js';
import { isTrancheError } from '../../../src/core/errors.js';
import { permissions } from '../../../src/model/capability.js';
import type { PlanFilters, PlanSort } from '../../../src/model/plan-filters.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Notice } from '../../../src/backends/billing/notice.js';
import type { Book, Effect } from '../../../src/backends/billing/record.js';
import type { MemoryCardPages } from '../../../src/backends/memory/card-pages.js';

/** A backend that holds one book and can be looked into. */
export interface OpenBook {
  backend: CompleteBackend;
  setClock(instant: string): Promise<unknown>;
  effects(): Promise<readonly Effect[]>;
  /** What buyers were to be told, oldest first. */
  readonly notices: readonly Notice[];
  /** The card page, on which the test plays the buyer. */
  readonly cardPages: MemoryCardPages;
}

export interface BackendFixture {
  /** Makes the book's account; several books of one fixture live side by side. */
  open(book: Book): Promise<OpenBook>;
  close(): Promise<void>;
}

export interface Stage extends OpenBook {
  client: Client;
  as(session: Partial<Session>): Client;
}

let accounts = 0;
/** An account that no other test has. */
export const newAccount = () => `acct_suite_${accounts++}`;

export async function stage(fixture: BackendFixture, book: Book): Promise<Stage> {
  const opened = await fixture.open(book);
  const own: Session = { account: book.account.id, subject: 'user_1', permissions };
  const as = (session: Partial<Session>) =>
    connect(opened.backend, { session: { ...own, ...session }, idempotency: 'backend' });
  return { ...opened, client: as({}), as };
}

/** Rejects with a problem of that status and code. */
export async function refuses(work: Promise<unknown>, status: number, code: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isTrancheError(error), String(error));
    assert.deepEqual([error.status, error.code], [status, code]);
    return true;
  });
}

/** All plans of a list, page by page. */
export async function allPlans(
  client: Client,
  query: PlanFilters & { sort?: PlanSort } = {},
  limit = 100,
): Promise<Plan[]> {
  const found: Plan[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.plans.list({ ...query, limit, ...(cursor && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

export const idsOf = (plans: readonly Plan[]): string[] => plans.map(({ id }) => id).sort();
