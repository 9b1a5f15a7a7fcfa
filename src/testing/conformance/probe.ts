import { exchange, platformFetch, type Answer, type Fetch } from '../../client/transport.js';
import { expect } from './verdict.js';

/** A backend behind an address. */
export interface HttpTarget {
  /** Where the paths begin, for instance `https://api.example.com/v1`. */
  baseUrl: string;
  /** A session token with all permissions that shall be tried. */
  token?: string | undefined;
  fetch?: Fetch | undefined;
}

export interface ProbeRequest {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Instead of the target's; null = none. */
  token?: string | null;
}

/** Raw requests, for what the client would never send. */
export class Probe {
  readonly #target: HttpTarget;

  constructor(target: HttpTarget) {
    this.#target = target;
  }

  ask(path: string, request: ProbeRequest = {}): Promise<Answer> {
    const { baseUrl, fetch = platformFetch } = this.#target;
    const { method = 'GET', body, token = this.#target.token ?? null } = request;
    const headers = {
      accept: 'application/json, application/problem+json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...request.headers,
    };
    const wire = { method, url: baseUrl.replace(/\/+$/, '') + path, headers, ...(body !== undefined && { body }) };
    return exchange(wire, { fetch, timeoutMs: 30_000, credentials: 'omit' });
  }

  /** Asks for something that must be refused with a problem document of this status and one of these codes. */
  async refused(path: string, request: ProbeRequest, status: number, ...codes: string[]): Promise<void> {
    const answer = await this.ask(path, request);
    expect(answer.status === status, `answered ${answer.status}; expected ${status} ${codes.join(' or ')}`);
    const type = answer.headers.get('content-type') ?? 'no content type';
    expect(type.startsWith('application/problem+json'), `answered ${status} as ${type}; expected a problem document`);
    const code = codeIn(answer.text);
    expect(code !== undefined && codes.includes(code), `code is ${code ?? 'missing'}; expected ${codes.join(' or ')}`);
  }
}

function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}
