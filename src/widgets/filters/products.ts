import { pages } from '../../contract/pages.js';
import type { Client } from '../../contract/client.js';
import type { Product } from '../../model/product.js';
import type { EnvironmentHost } from '../../state/environment.js';
import { QueryController } from '../../state/query.js';

const PAGE = 100;
/** More than a person looks through; the rest is found by the search over plans. */
const MOST = 2_000;

export interface ProductList {
  readonly items: readonly Product[];
  /** There are more than were read. */
  readonly isCut: boolean;
}

export type ProductsQuery = QueryController<readonly [], ProductList>;

/** All products of the account, asked when a name is needed: a chip's, or the panel's. */
export function productsQuery(host: EnvironmentHost, isNeeded: () => boolean): ProductsQuery {
  return new QueryController<readonly [], ProductList>(host, {
    operation: 'products.list, all pages',
    reads: ['products'],
    keep: true,
    args: () => (isNeeded() ? [] : null),
    run: (client, _args, { signal }) => allProducts(client, signal),
  });
}

async function allProducts(client: Client, signal: AbortSignal): Promise<ProductList> {
  const items: Product[] = [];
  for await (const page of pages(client.products.list, { limit: PAGE }, { signal })) {
    items.push(...page.items);
    if (items.length >= MOST) return { items, isCut: page.nextCursor !== null };
  }
  return { items, isCut: false };
}
