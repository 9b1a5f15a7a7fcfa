import type * as z from 'zod/mini';
import { cards } from './cards.js';
import { confirmation } from './confirmation.js';
import { exportOperations } from './exports.js';
import { installments } from './installments.js';
import { meta } from './meta.js';
import type { Operation } from './operation.js';
import { plans } from './plans.js';
import { products } from './products.js';
import { reports } from './reports.js';
import { updates } from './updates.js';

/** Every operation there is, by resource. A new resource is one file and one line here. */
export const contract = {
  meta,
  plans,
  installments,
  reports,
  products,
  updates,
  confirmation,
  cards,
  exports: exportOperations,
};
export type Contract = typeof contract;

/** Input of an operation as a caller writes it, and its parsed answer. */
export type InputOf<O extends Operation> = z.input<O['input']>;
export type AnswerOf<O extends Operation> = z.output<O['answer']>;

type CallArguments<O extends Operation, X> =
  Record<string, never> extends InputOf<O> ? [input?: InputOf<O>, options?: X] : [input: InputOf<O>, options?: X];

/** An object with a function for each operation; clients and backends differ only in what comes second. */
export type CallsOf<X> = {
  readonly [R in keyof Contract]: {
    readonly [O in keyof Contract[R]]: Contract[R][O] extends Operation
      ? (...args: CallArguments<Contract[R][O], X>) => Promise<AnswerOf<Contract[R][O]>>
      : never;
  };
};

/** All operations as a list. */
export const operations: readonly Operation[] = Object.values(contract).flatMap((group) =>
  Object.values<Operation>(group),
);
