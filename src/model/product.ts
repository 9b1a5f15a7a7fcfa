import * as z from 'zod/mini';
import { Id } from './scalars.js';

/** What was sold. */
export const Product = z.object({ id: Id, name: z.string() });
export type Product = z.infer<typeof Product>;
