import * as z from 'zod/mini';
import { pageOf } from '../model/page.js';
import { Product } from '../model/product.js';
import { get, type OperationText } from './operation.js';
import { paging } from './paging.js';

export const products = {
  list: get({
    id: 'products.list',
    path: '/products',
    input: z.object(paging(100)),
    answer: pageOf(Product),
    reads: ['products'],
  }),
};

/** For documents. */
export const productTexts = {
  'products.list': {
    summary: 'Products that were sold in plans, by name',
  },
} satisfies Record<string, OperationText>;
