import { problem } from '../core/errors.js';
import { foldedProducts } from './folded-products.js';
import { foldedReport } from './folded-report.js';
import type { Backend, CallContext, CompleteBackend } from './backend.js';
import { contract } from './contract.js';

type Implementation = (input: never, context: CallContext) => Promise<unknown>;

const notImplemented: Implementation = () => Promise.reject(problem(501, 'not_implemented'));

/** What is computed from the lists when a backend does not answer it itself. */
function derived(backend: Backend): Record<string, Implementation> {
  return { 'reports.get': foldedReport(backend), 'products.list': foldedProducts(backend) };
}

/**
 * A backend with every operation: those it lacks are folded from its lists (`reports.get`, `products.list`) or answer 501
 * `not_implemented`. What it has is called as a method of its own group.
 */
export function completeBackend(backend: Backend): CompleteBackend {
  const fallback = derived(backend);
  const groups = Object.entries(contract).map(([resource, group]): [string, object] => {
    const own = backend[resource as keyof Backend] as Record<string, Implementation | undefined> | undefined;
    const names = Object.keys(group).map((name): [string, Implementation] => {
      const method = own?.[name]?.bind(own);
      return [name, method ?? fallback[`${resource}.${name}`] ?? notImplemented];
    });
    return [resource, Object.fromEntries(names)];
  });
  // The loop is over the contract itself, from which the type is made: the compiler cannot follow the keys.
  return Object.fromEntries(groups) as CompleteBackend;
}
