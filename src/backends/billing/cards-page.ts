import { defaultLimit } from '../../contract/paging.js';
import type { CardSession, PaymentMethod } from '../../model/card-session.js';
import type { Page } from '../../model/page.js';
import { toCardSession, toPaymentMethod, type CardSessionRecord, type PaymentMethodRecord } from './cards.js';
import { readCursor, scopeOf, writeCursor, type Keys } from './cursor.js';
import { compareKeys } from './plan-order.js';

interface MethodsQuery {
  readonly id: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface SessionsQuery {
  readonly customer: string;
  readonly state?: CardSessionRecord['state'] | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

interface Dated {
  readonly id: string;
  readonly createdAt: string;
}

/** What both lists are ordered by, newest first. */
const keysOf = ({ createdAt, id }: Dated): Keys => [createdAt, id];

/** One page of a buyer's ways to pay, which come newest first. */
export function methodsPage(
  methods: readonly PaymentMethodRecord[],
  query: MethodsQuery,
  dataAsOf: string,
): Page<PaymentMethod> {
  const scope = scopeOf('cards.methods', { ...query });
  const after = readCursor(query.cursor, scope, 2);
  const left = after ? methods.filter((one) => compareKeys(keysOf(one), after, true) > 0) : methods;
  const page = left.slice(0, query.limit ?? defaultLimit);
  const last = page.at(-1);
  const nextCursor = last && page.length < left.length ? writeCursor(scope, keysOf(last)) : null;
  return { items: page.map(toPaymentMethod), nextCursor, total: methods.length, dataAsOf };
}

/** The last session that was sent: when it was made, and its id. Throws 400 `invalid_cursor`. */
export function sessionsAfter(query: SessionsQuery): readonly [createdAt: string, id: string] | undefined {
  const keys = readCursor(query.cursor, scopeOf('cards.sessions', { ...query }), 2);
  return keys && [String(keys[0]), String(keys[1])];
}

/** `found`: what comes next, newest first, with one more than the page holds when the list goes on. */
export function sessionsPage(
  found: readonly CardSessionRecord[],
  query: SessionsQuery,
  { total, methods, dataAsOf }: { total: number; methods: readonly PaymentMethodRecord[]; dataAsOf: string },
): Page<CardSession> {
  const page = found.slice(0, query.limit ?? defaultLimit);
  const last = page.at(-1);
  const nextCursor =
    last && page.length < found.length ? writeCursor(scopeOf('cards.sessions', { ...query }), keysOf(last)) : null;
  return { items: page.map((one) => toCardSession(one, methods)), nextCursor, total, dataAsOf };
}

/** The same from all sessions of a buyer, wherever they are kept. */
export function sessionsPageOf(
  sessions: readonly CardSessionRecord[],
  query: SessionsQuery,
  rest: { methods: readonly PaymentMethodRecord[]; dataAsOf: string },
): Page<CardSession> {
  const after = sessionsAfter(query);
  const wanted = sessions
    .filter(({ state }) => query.state === undefined || state === query.state)
    .sort((a, b) => compareKeys(keysOf(a), keysOf(b), true));
  const left = after ? wanted.filter((one) => compareKeys(keysOf(one), after, true) > 0) : wanted;
  return sessionsPage(left, query, { ...rest, total: wanted.length });
}
