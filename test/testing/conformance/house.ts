import { createMemoryBackend, type MemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import type { Fetch } from '../../../src/client/transport.js';
import type { Backend, CallContext, CompleteBackend, Session } from '../../../src/contract/backend.js';
import { permissions } from '../../../src/model/capability.js';
import { createHandler } from '../../../src/server/create-handler.js';
import { createSessionToken } from '../../../src/server/session.js';
import type { HttpTarget } from '../../../src/testing/conformance/probe.js';
import { demoAccount, generateBook } from '../../../src/testing/generate-book.js';

const secret = 'a secret of thirty-two bytes or more!';
export const session: Session = { account: demoAccount.id, subject: 'conformance', permissions };
const book = generateBook({ plans: 80, seed: 5 });

export const memory = (): MemoryBackend => createMemoryBackend({ data: book });

/** Serves a backend behind an address that exists only in this process; `around` may spoil what goes over the wire. */
export async function served(backend: Backend, around?: (next: Fetch, token: string) => Fetch): Promise<HttpTarget> {
  const handler = createHandler(backend, { secret });
  const token = await createSessionToken(session, { secret });
  const fetch: Fetch = (url, init) => handler(new Request(url, init));
  return { baseUrl: 'https://api.example.com/v1', token, fetch: around ? around(fetch, token) : fetch };
}

type Call = (input: Record<string, unknown>, context: CallContext) => Promise<unknown>;

/** The backend with one operation replaced; the replacement may call the original. */
export function replaced(
  backend: CompleteBackend,
  id: string,
  replace: (original: Call, all: CompleteBackend) => Call,
): CompleteBackend {
  const [resource = '', name = ''] = id.split('.');
  const group = backend[resource as keyof CompleteBackend] as unknown as Record<string, Call>;
  return { ...backend, [resource]: { ...group, [name]: replace(group[name]!, backend) } };
}

/** One way to get something wrong: in the backend, or on the wire. */
export interface Breakage {
  backend?: (backend: CompleteBackend) => CompleteBackend;
  wire?: (next: Fetch, token: string) => Fetch;
}
