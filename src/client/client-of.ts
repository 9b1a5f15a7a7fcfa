import type { Client } from '../contract/client.js';
import type { Contract } from '../contract/contract.js';
import { installments } from '../contract/installments.js';
import { meta } from '../contract/meta.js';
import type { Operation } from '../contract/operation.js';
import { plans } from '../contract/plans.js';
import { products } from '../contract/products.js';
import { reports } from '../contract/reports.js';
import { callsOf, type Call, type Group } from './calls-of.js';

/** What an overview asks for first. */
const first: Readonly<Record<string, Group>> = { meta, plans, installments, reports, products };

type Late = keyof Omit<Contract, 'meta' | 'plans' | 'installments' | 'reports' | 'products'>;

/** Resources that most pages do without: their schemas are loaded with the first question about them. `names`: all of their operations. */
const late: { readonly [R in Late]: { names: Record<keyof Contract[R], 1>; load: () => Promise<Group> } } = {
  updates: {
    names: { list: 1, preview: 1, propose: 1, withdraw: 1 },
    load: async () => (await import('../contract/updates.js')).updates,
  },
  confirmation: {
    names: { get: 1, decide: 1 },
    load: async () => (await import('../contract/confirmation.js')).confirmation,
  },
  cards: {
    names: { methods: 1, sessions: 1, createSession: 1, getSession: 1, cancelSession: 1 },
    load: async () => (await import('../contract/cards.js')).cards,
  },
  exports: {
    names: { plans: 1 },
    load: async () => (await import('../contract/exports.js')).exportOperations,
  },
};

function lateCalls(names: readonly string[], load: () => Promise<Group>, callOf: (operation: Operation) => Call) {
  const callNamed =
    (name: string): Call =>
    async (...call) => {
      const operation = (await load())[name];
      if (!operation) throw new RangeError(`no operation ${name}`);
      return callOf(operation)(...call);
    };
  return Object.fromEntries(names.map((name) => [name, callNamed(name)]));
}

/** An object of the contract's shape with a function for each operation. */
export function clientOf(callOf: (operation: Operation) => Call): Client {
  const now = Object.entries(first).map(([resource, group]) => [resource, callsOf(group, callOf)]);
  const later = Object.entries(late).map(([resource, { names, load }]) => [
    resource,
    lateCalls(Object.keys(names), load, callOf),
  ]);
  // The loops are over the contract itself, from which the type is made: the compiler cannot follow the keys.
  return Object.fromEntries([...now, ...later]) as Client;
}
