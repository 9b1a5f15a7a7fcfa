/** A backend in Node, without the DOM's types. */
import { createMemoryBackend } from 'tranche/backends/memory';
import { createClient } from 'tranche/client';
import { type Backend, createHandler, derivePlanStatus, problem } from 'tranche/server';
import { generateBook } from 'tranche/testing';

const backend: Backend = createMemoryBackend({ data: generateBook() });
const partial: Pick<Backend, 'meta'> = { meta: { get: () => Promise.reject(problem(503, 'unavailable')) } };

export { backend, createClient, createHandler, derivePlanStatus, partial };
