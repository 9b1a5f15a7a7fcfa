import { problem } from '../core/errors.js';
import type { Page } from '../model/page.js';
import type { Product } from '../model/product.js';
import type { CallOptions } from './client.js';
import type { Lists } from './lists.js';
import { pages } from './pages.js';
import { defaultLimit } from './paging.js';
import type { PlanQuery } from './plans.js';

const byName = (a: Product, b: Product): number => {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** `products.list` from all plans, by name; the cursor is the last product's id. */
export function foldedProducts<X extends CallOptions>(lists: Pick<Lists<X>, 'plans'>) {
  return async (
    input: { limit?: number | undefined; cursor?: string | undefined },
    context: X,
  ): Promise<Page<Product>> => {
    const found = new Map<string, Product>();
    let dataAsOf = '';
    for await (const page of pages((query: PlanQuery) => lists.plans.list(query, context), { limit: 100 }, context)) {
      dataAsOf = page.dataAsOf;
      for (const { product } of page.items) found.set(product.id, product);
    }
    const products = [...found.values()].sort(byName);
    const after = input.cursor === undefined ? -1 : products.findIndex(({ id }) => id === input.cursor);
    if (input.cursor !== undefined && after < 0) throw problem(400, 'invalid_cursor');
    const end = after + 1 + (input.limit ?? defaultLimit);
    const items = products.slice(after + 1, end);
    const nextCursor = end < products.length ? (items.at(-1)?.id ?? null) : null;
    return { items, nextCursor, total: products.length, dataAsOf };
  };
}
