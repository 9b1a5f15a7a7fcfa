import type { CallOptions, Client } from '../contract/client.js';
import { contract } from '../contract/contract.js';
import type { Operation } from '../contract/operation.js';

export type Call = (input?: unknown, options?: CallOptions) => Promise<unknown>;

/** An object of the contract's shape with a function for each operation. */
export function clientOf(callOf: (operation: Operation) => Call): Client {
  const groups = Object.entries(contract).map(([resource, group]) => [
    resource,
    Object.fromEntries(Object.entries<Operation>(group).map(([name, operation]) => [name, callOf(operation)])),
  ]);
  // The loop is over the contract itself, from which the type is made: the compiler cannot follow the keys.
  return Object.fromEntries(groups) as Client;
}
