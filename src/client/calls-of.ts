import type { CallOptions } from '../contract/client.js';
import type { Operation } from '../contract/operation.js';

export type Call = (input?: unknown, options?: CallOptions) => Promise<unknown>;

export type Group = Readonly<Record<string, Operation>>;

/** The calls of one resource. */
export function callsOf(group: Group, callOf: (operation: Operation) => Call): Record<string, Call> {
  return Object.fromEntries(Object.entries(group).map(([name, operation]) => [name, callOf(operation)]));
}
