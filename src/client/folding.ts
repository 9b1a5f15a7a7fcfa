import type { CallOptions, Client } from '../contract/client.js';
import { asTrancheError } from '../core/errors.js';

type Call<I, A> = (input?: I, options?: CallOptions) => Promise<A>;
type Fold<I, A> = (input: I, options: CallOptions) => Promise<A>;

/** Operations of no single object: 404 says that the backend has no such path, as 501 does. */
const isMissing = (error: unknown): boolean => [404, 501].includes(asTrancheError(error).status ?? 0);

/** Asks the backend until it says that it has no such operation; from then on the answer is folded from its lists. */
function orFolded<I, A>(call: Call<I, A>, load: () => Promise<Fold<I, A>>): Call<I, A> {
  let folded: Promise<Fold<I, A>> | undefined;
  return async (input = {} as I, options = {}) => {
    if (!folded) {
      try {
        return await call(input, options);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
    folded ??= load().catch((error: unknown) => {
      folded = undefined;
      throw error;
    });
    return (await folded)(input, options);
  };
}

/**
 * Three operations feed every widget over HTTP too: reports and products that a backend lacks are folded here from its lists, page by page.
 * The folds' code is loaded when they are first missing.
 */
export function withFolds(client: Client): Client {
  const report = async () => (await import('../contract/folded-report.js')).foldedReport(client);
  const products = async () => (await import('../contract/folded-products.js')).foldedProducts(client);
  return {
    ...client,
    reports: { get: orFolded(client.reports.get, report) },
    products: { list: orFolded(client.products.list, products) },
  };
}
