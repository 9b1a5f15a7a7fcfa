import type * as z from 'zod/mini';
import type { Permission } from '../model/capability.js';

/** Resources that operations read or change; queries that read one refresh when it changes. */
export const resources = [
  'meta',
  'plans',
  'installments',
  'reports',
  'products',
  'updates',
  'confirmation',
  'cards',
] as const;
export type Resource = (typeof resources)[number];

/**
 * One operation of the contract, as data: the single source for client, server, OpenAPI and conformance. Words and problem
 * codes are beside it, as {@link OperationText}, because browsers do without them.
 * `input` holds path parameters (named in `path`), and the query (GET) or the body (others), flat.
 */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly input: z.ZodMiniObject;
  readonly answer: z.ZodMiniType;
  /** The answer is a file of this type instead of JSON: its text comes in pieces, what `answer` has beside it as headers. */
  readonly media?: 'text/csv';
  readonly status: 200 | 201 | 202;
  /** Needs an `Idempotency-Key`. */
  readonly keyed: boolean;
  /** Needs `If-Match` with the resource's version. */
  readonly versioned: boolean;
  /**
   * What the session must be allowed; also the capability behind it when it is not `read`. `link` = no session at all: the bearer
   * token is the secret of a link that was sent to a buyer.
   */
  readonly permission: Permission | 'link';
  readonly reads: readonly Resource[];
  readonly changes: readonly Resource[];
}

/** What documents say about an operation. */
export interface OperationText {
  summary: string;
  /** Problem codes by status, beside those every operation may answer. */
  problems?: Readonly<Record<number, readonly string[]>>;
}

type Draft = Pick<Operation, 'id' | 'path' | 'input' | 'answer'> & Partial<Pick<Operation, 'reads'>>;

/** A reading operation. */
export function get<const T extends Draft>(draft: T) {
  return {
    ...draft,
    method: 'GET',
    status: 200,
    keyed: false,
    versioned: false,
    permission: 'read',
    reads: draft.reads ?? [],
    changes: [],
  } as const;
}

/** A question with a body: changes nothing, so it needs no key. */
export function ask<const T extends Draft & Pick<Operation, 'permission'>>(draft: T) {
  return {
    ...draft,
    method: 'POST',
    status: 200,
    keyed: false,
    versioned: false,
    reads: draft.reads ?? [],
    changes: [],
  } as const;
}

type Write = Draft & Pick<Operation, 'permission' | 'changes' | 'versioned' | 'status'>;

/** A changing operation; always keyed, so that one intention happens once. */
export function post<const T extends Write>(draft: T) {
  return { ...draft, method: 'POST', keyed: true, reads: [] } as const;
}

/** Names of the path parameters: `/plans/{id}` → `['id']`. */
export function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
}
