import { checksOf, type Check } from '../context.js';
import { all } from '../sample.js';
import { expect } from '../verdict.js';
import { pagingChecks } from './paging.js';

const listChecks = checksOf('products.list', {
  'answers as the contract says': async ({ client }) => {
    await client.products.list({});
  },
  'holds the products of the plans': async (context) => {
    const { plans } = await context.plans(1);
    const { rows } = await all(context.client.products.list, { limit: 100 });
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    for (const { id, product } of plans) {
      expect(names.has(product.id), `${product.id} of ${id} is missing`);
      expect(names.get(product.id) === product.name, `${product.id} has another name than in ${id}`);
    }
  },
});

export const productChecks: Check[] = [
  ...listChecks,
  ...pagingChecks('products.list', async ({ client }) => {
    const { rows } = await all(client.products.list, { limit: 100 });
    const list = (query: object) => client.products.list(query);
    return { list, ids: rows.map(({ id }) => id), step: Math.max(1, Math.ceil(rows.length / 3)) };
  }),
];
