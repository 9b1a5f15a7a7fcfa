import { defaultLimit } from '../../contract/paging.js';
import type { PaymentMethod } from '../../model/card-session.js';
import type { Page } from '../../model/page.js';
import { toPaymentMethod, type PaymentMethodRecord } from './cards.js';
import { readCursor, scopeOf, writeCursor } from './cursor.js';
import { compareKeys } from './plan-order.js';

interface MethodsQuery {
  readonly id: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** One page of a buyer's ways to pay, which come newest first. */
export function methodsPage(
  methods: readonly PaymentMethodRecord[],
  query: MethodsQuery,
  dataAsOf: string,
): Page<PaymentMethod> {
  const scope = scopeOf('cards.methods', { ...query });
  const after = readCursor(query.cursor, scope, 2);
  const keysOf = ({ createdAt, id }: PaymentMethodRecord) => [createdAt, id];
  const left = after ? methods.filter((one) => compareKeys(keysOf(one), after, true) > 0) : methods;
  const page = left.slice(0, query.limit ?? defaultLimit);
  const last = page.at(-1);
  const nextCursor = last && page.length < left.length ? writeCursor(scope, keysOf(last)) : null;
  return { items: page.map(toPaymentMethod), nextCursor, total: methods.length, dataAsOf };
}
