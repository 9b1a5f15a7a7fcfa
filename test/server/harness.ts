import assert from 'node:assert/strict';
import type { Backend, Session } from '../../src/contract/backend.js';
import { createHandler, type HandlerOptions } from '../../src/server/create-handler.js';
import { createSessionToken } from '../../src/server/session.js';
import { session } from '../contract/samples.js';
import { tinyBackend, type Tiny } from '../contract/tiny-backend.js';

export const secret = 'a secret of thirty-two bytes or more!';
export const origin = 'https://api.example.com';
export const portal = 'https://portal.example.com';

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  requestId: string;
  errors?: { pointer: string; code: string }[];
  [member: string]: unknown;
}

type Changes = Omit<RequestInit, 'body'> & { body?: unknown; session?: Session; token?: string | null };

/** A handler and short ways to ask it. */
export function serve(backend: Backend = tinyBackend(), options: Partial<HandlerOptions> = {}) {
  const handler = createHandler(backend, { secret, ...options } as HandlerOptions);
  const ask = async (path: string, { session: who = session, token, body, headers, ...init }: Changes = {}) => {
    const given = new Headers(headers);
    const bearer = token === undefined ? await createSessionToken(who, { secret }) : token;
    if (bearer !== null && !given.has('authorization')) given.set('authorization', `Bearer ${bearer}`);
    if (body !== undefined && !given.has('content-type')) given.set('content-type', 'application/json');
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return handler(new Request(origin + path, { ...init, headers: given, ...(text !== undefined && { body: text }) }));
  };
  const post = (path: string, changes: Changes = {}) =>
    ask(path, {
      method: 'POST',
      body: {},
      ...changes,
      headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': '"7"', ...(changes.headers as object) },
    });
  return { handler, ask, post };
}

export function serveTiny(options: Partial<HandlerOptions> = {}): ReturnType<typeof serve> & { backend: Tiny } {
  const backend = tinyBackend();
  return { ...serve(backend, options), backend };
}

/** The problem of an answer, which must be one in every respect. */
export async function problemOf(response: Response, status: number, code: string): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.code, code);
  assert.equal(problem.status, status);
  assert.equal(problem.type, 'about:blank');
  assert.ok(problem.title.length > 0);
  assert.equal(problem.requestId, response.headers.get('x-request-id'));
  assert.ok(!text.includes('at ') || !/\.ts:\d/.test(text), 'no stack');
  return problem;
}
