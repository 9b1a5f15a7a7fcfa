import * as z from 'zod/mini';
import { Meta } from '../model/meta.js';
import { get } from './operation.js';

export const meta = {
  get: get({
    id: 'meta.get',
    summary: 'The account, what this session may do, the rules in force and how fresh the data is',
    path: '/meta',
    input: z.object({}),
    answer: Meta,
    reads: ['meta'],
  }),
};
