import type { Backend, Session } from '../contract/backend.js';
import type { CsvFile } from '../contract/exports.js';
import { memoryStore, type IdempotencyStore } from '../contract/idempotency.js';
import type { Operation } from '../contract/operation.js';
import { parseAnswer } from '../contract/parse.js';
import { performer, type Perform } from '../contract/perform.js';
import { deadline, untilAborted, type Deadline } from '../core/abort.js';
import { httpDate, systemClock, type Clock } from '../core/clock.js';
import { digest } from '../core/digest.js';
import { isAbort, isTrancheError, problem, TrancheError } from '../core/errors.js';
import { newKey } from '../core/ids.js';
import { allowOrigin, isPreflight, preflight, type CorsOptions } from './http/cors.js';
import { fileResponse } from './http/file.js';
import { inputOf } from './http/input.js';
import { idempotencyKeyOf, ifMatchOf } from './http/preconditions.js';
import { answerResponse, problemResponse, securityHeaders } from './http/respond.js';
import { methodsOf, route, type Route } from './http/router.js';
import { secretBytes, verifySessionToken } from './session.js';

/** What is going on in one request, for hooks. */
export interface RequestInfo {
  request: Request;
  requestId: string;
  session?: Session | undefined;
  /** For instance `plans.list`. */
  operation?: string | undefined;
}

interface CommonOptions {
  /** Where the contract's paths begin, `/v1` by default. */
  basePath?: string;
  cors?: CorsOptions;
  /** Answers to keyed operations: this process's memory by default; `backend` when the backend keeps them itself. */
  idempotency?: IdempotencyStore | 'backend';
  clock?: Clock;
  /** Bytes of a body at most, 64 KiB by default. */
  bodyLimit?: number;
  /** Milliseconds after which the answer is 504, 30 s by default. */
  timeoutMs?: number;
  /** Checks every answer by its schema: a wrong one becomes 500 `invalid_answer` with pointers. For development and tests. */
  checkAnswers?: boolean;
  /** Seconds to wait when this caller has called too often, else undefined. */
  rateLimit?: (info: RequestInfo) => Promise<number | undefined> | number | undefined;
  /** Told of every failure that is ours (status 500 and above). */
  onError?: (error: unknown, info: RequestInfo) => void;
}

/** Either the secret of our session tokens (several while one replaces another), or the host's own way to know who asks. */
export type HandlerOptions = CommonOptions &
  (
    | { secret: string | readonly string[]; authenticate?: undefined }
    | { authenticate: (request: Request) => Promise<Session | null> | Session | null; secret?: undefined }
  );

export type Handler = (request: Request) => Promise<Response>;
type Authenticate = (request: Request) => Promise<Session>;

const bearerOf = (request: Request): string | undefined =>
  /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/** A buyer has no session: the secret of the link is all there is, and only its digest may be kept or compared. */
async function linkSession(request: Request): Promise<Session> {
  const link = bearerOf(request);
  if (link === undefined) throw problem(401, 'unauthorized');
  return { account: '', subject: `link:${await digest(link)}`, permissions: [], link };
}

function authenticator({ secret, authenticate, clock }: HandlerOptions): Authenticate {
  if (authenticate) {
    return async (request) => {
      const session = await authenticate(request);
      if (!session) throw problem(401, 'unauthorized');
      return session;
    };
  }
  // A secret that is too short must stop the server from starting, not the first request.
  for (const one of typeof secret === 'string' ? [secret] : secret) secretBytes(one);
  return (request) => {
    const token = bearerOf(request);
    if (token === undefined) return Promise.reject(problem(401, 'unauthorized'));
    return verifySessionToken(token, { secret, ...(clock && { clock }) });
  };
}

/** The path below the base; undefined outside of it. */
function pathBelow(base: string, pathname: string): string | undefined {
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}

/** Stands between one request and one answer. One object a handler, nothing kept between requests. */
class RequestRunner {
  readonly #options: HandlerOptions;
  readonly #perform: Perform;
  readonly #authenticate: Authenticate;
  readonly #clock: Clock;
  readonly #base: string;

  constructor(backend: Backend, options: HandlerOptions) {
    const { clock = systemClock, basePath = '/v1', idempotency = memoryStore({ clock }) } = options;
    this.#options = options;
    this.#clock = clock;
    this.#base = basePath.replace(/\/+$/, '');
    this.#perform = performer(backend, { idempotency, digest });
    this.#authenticate = authenticator(options);
  }

  async respond(request: Request): Promise<Response> {
    const info: RequestInfo = { request, requestId: requestIdOf(request) };
    const response = await this.#answer(info).catch((error: unknown) => this.#failure(error, info));
    const { headers } = response;
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
    headers.set('date', httpDate(this.#clock.now()));
    headers.set('x-request-id', info.requestId);
    allowOrigin(headers, request, this.#options.cors);
    if (request.method !== 'HEAD') return response;
    void response.body?.cancel();
    return new Response(null, { status: response.status, headers });
  }

  async #answer(info: RequestInfo): Promise<Response> {
    const { request } = info;
    if (isPreflight(request)) return preflight(request, this.#options.cors);
    const path = pathBelow(this.#base, new URL(request.url).pathname);
    if (path === undefined) throw problem(404, 'not_found');
    const found = routeOrMethods(request.method, path);
    if (found instanceof Response) return found;
    info.operation = found.operation.id;
    const byLink = found.operation.permission === 'link';
    info.session = await (byLink ? linkSession(request) : this.#authenticate(request));
    const wait = await this.#options.rateLimit?.(info);
    if (wait !== undefined) throw problem(429, 'rate_limited', { retryAfter: wait });
    const limit = deadline(this.#options.timeoutMs ?? 30_000, request.signal);
    try {
      return await untilAborted(this.#response(found, info, info.session, limit), limit.signal);
    } catch (error) {
      throw limit.expired && isAbort(error) ? new TrancheError('timeout', { kind: 'timeout', cause: error }) : error;
    } finally {
      limit.end();
    }
  }

  async #response(found: Route, info: RequestInfo, session: Session, limit: Deadline): Promise<Response> {
    const { operation } = found;
    const answer = await this.#call(found, info, session, limit);
    if (!operation.media) return answerResponse(operation, answer, new URL(info.request.url));
    return fileResponse(operation, answer as CsvFile, (error) => this.#options.onError?.(error, info));
  }

  async #call(found: Route, { request, requestId }: RequestInfo, session: Session, limit: Deadline): Promise<unknown> {
    const { operation } = found;
    const context = {
      session,
      now: this.#clock.now(),
      requestId,
      idempotencyKey: operation.keyed ? idempotencyKeyOf(request.headers) : undefined,
      ifMatch: operation.versioned ? ifMatchOf(request.headers) : undefined,
      // A change is carried to its end and its answer kept, though nobody waits any more: the retry will find it.
      signal: operation.keyed ? undefined : limit.signal,
    };
    const input = await inputOf(found, request, this.#options.bodyLimit ?? 65_536);
    const answer = await this.#perform(operation, input, context);
    if (this.#options.checkAnswers) check(operation, answer);
    return answer;
  }

  #allowed(request: Request): string {
    const path = pathBelow(this.#base, new URL(request.url).pathname);
    return [...methodsOf(path ?? ''), 'OPTIONS'].join(', ');
  }

  #failure(error: unknown, info: RequestInfo): Response {
    const response = problemResponse(error, info.requestId);
    if (response.status === 405) response.headers.set('allow', this.#allowed(info.request));
    const left = isAbort(error) && info.request.signal.aborted;
    if (response.status >= 500 && response.status !== 501 && !left) this.#options.onError?.(error, info);
    return response;
  }
}

/** A sane id that came with the request is kept, so that one name goes through all logs. */
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id');
  return given !== null && /^[\w.:-]{1,64}$/.test(given) ? given : newKey();
}

function routeOrMethods(method: string, path: string): Route | Response {
  const allowed = methodsOf(path);
  if (method === 'OPTIONS' && allowed.length > 0) {
    return new Response(null, { status: 204, headers: { allow: [...allowed, 'OPTIONS'].join(', ') } });
  }
  return route(method, path);
}

function check(operation: Operation, answer: unknown): void {
  try {
    parseAnswer(operation, answer);
  } catch (error) {
    if (!isTrancheError(error)) throw error;
    throw problem(500, 'invalid_answer', { fields: error.fields, details: { operation: operation.id }, cause: error });
  }
}

/**
 * The contract over HTTP for any backend: `(Request) => Promise<Response>`, for Node (through an adapter), Deno, Bun and
 * edge runtimes. Routes, signs in, checks permissions and input, keeps answers to keyed operations, and turns whatever is
 * thrown into a problem document (RFC 9457) that tells nothing but its code. Throws RangeError for a secret that is too
 * short. What the backend must do itself: check the account of the session on every row, and `ifMatch` (412
 * `version_mismatch`).
 */
export function createHandler(backend: Backend, options: HandlerOptions): Handler {
  const runner = new RequestRunner(backend, options);
  return (request) => runner.respond(request);
}
