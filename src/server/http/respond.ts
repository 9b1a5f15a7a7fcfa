import type { Operation } from '../../contract/operation.js';
import { codeOfStatus } from '../../contract/problems.js';
import { asTrancheError, type TrancheError } from '../../core/errors.js';

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  402: 'Payment declined',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Not possible in this state',
  410: 'Gone',
  412: 'Changed meanwhile',
  413: 'Body too large',
  415: 'Not JSON',
  422: 'Invalid input',
  428: 'Version required',
  429: 'Too many requests',
  500: 'Server error',
  501: 'Not implemented',
  502: 'Bad gateway',
  503: 'Unavailable',
  504: 'Took too long',
};

const reserved = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId', 'errors']);
const isStatus = (status: number | undefined): status is number =>
  status !== undefined && Number.isInteger(status) && status >= 400 && status <= 599;

/** Statuses that a thrown error stands for: what is no refusal is our fault, and says no more than that. */
function statusOf({ kind, status }: TrancheError): number {
  if (kind === 'timeout') return 504;
  if (kind === 'network') return 502;
  if (kind === 'aborted') return 503;
  return kind === 'problem' && isStatus(status) ? status : 500;
}

/** A problem document (RFC 9457) for anything thrown: code, pointers, extension members; never a message or a stack. */
export function problemResponse(thrown: unknown, requestId: string): Response {
  const error = asTrancheError(thrown);
  const status = statusOf(error);
  const known = error.kind === 'problem' && isStatus(error.status);
  const code = known ? error.code : codeOfStatus(status);
  const details = Object.entries(known ? error.details : {}).filter(([key]) => !reserved.has(key));
  const errors = known ? error.fields : [];
  const document = {
    ...Object.fromEntries(details),
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    code,
    requestId,
    ...(errors.length > 0 && { errors }),
  };
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (error.retryAfter !== undefined && known) {
    headers.set('retry-after', String(Math.max(0, Math.ceil(error.retryAfter))));
  }
  return new Response(JSON.stringify(document), { status, headers });
}

const member = (answer: unknown, key: string): unknown =>
  typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[key] : undefined;

/** A good answer with its `ETag` (single objects) or its link to the next page (lists). */
export function answerResponse(operation: Operation, answer: unknown, url: URL): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  const version = member(answer, 'version');
  // Only what fits between the quotes of an entity tag; anything else would break the header.
  if (typeof version === 'string' && /^[\x21\x23-\x7e]+$/.test(version)) headers.set('etag', `"${version}"`);
  const next = member(answer, 'nextCursor');
  if (typeof next === 'string') {
    const search = new URLSearchParams(url.searchParams);
    search.set('cursor', next);
    // Relative to the request, which stays true behind any proxy.
    headers.set('link', `<?${search.toString()}>; rel="next"`);
  }
  return new Response(JSON.stringify(answer), { status: operation.status, headers });
}

/** What every answer carries: nobody stores it, frames it, runs it or guesses its type. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
