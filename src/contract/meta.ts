import * as z from 'zod/mini';
import { Meta } from '../model/meta.js';
import { get, type OperationText } from './operation.js';

export const meta = {
  get: get({
    id: 'meta.get',
    path: '/meta',
    input: z.object({}),
    answer: Meta,
    reads: ['meta'],
  }),
};

/** For documents. */
export const metaTexts = {
  'meta.get': {
    summary: 'The account, what this session may do, the rules in force and how fresh the data is',
  },
} satisfies Record<string, OperationText>;
