/** Who may read answers in a browser from another origin. */
export interface CorsOptions {
  /** Exact origins (`https://portal.example.com`), or a test of one. Nobody by default. */
  origins: readonly string[] | ((origin: string) => boolean);
  /** Lets browsers send cookies. Only where `authenticate` looks at them. */
  credentials?: boolean;
  /** Seconds a browser may remember the permission, ten minutes by default. */
  maxAge?: number;
}

/** What scripts may read beside the body (`decisions.md`, Contract). */
export const exposedHeaders = [
  'ETag',
  'Link',
  'Retry-After',
  'Content-Disposition',
  'X-Request-Id',
  'X-Truncated',
  'Date',
];
const allowedHeaders = 'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, X-Request-Id';

function isAllowed(origin: string, { origins }: CorsOptions): boolean {
  return typeof origins === 'function' ? origins(origin) : origins.includes(origin);
}

/** Adds what lets an allowed origin read the answer. */
export function allowOrigin(headers: Headers, request: Request, options: CorsOptions | undefined): void {
  if (!options) return;
  headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !isAllowed(origin, options)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', exposedHeaders.join(', '));
  if (options.credentials) headers.set('access-control-allow-credentials', 'true');
}

export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
}

/** Answers a browser that asks before it asks. A foreign origin gets the same answer without the permission. */
export function preflight(request: Request, options: CorsOptions | undefined): Response {
  const headers = new Headers({ vary: 'Access-Control-Request-Method, Access-Control-Request-Headers' });
  const origin = request.headers.get('origin');
  if (options && origin !== null && isAllowed(origin, options)) {
    headers.set('access-control-allow-methods', 'GET, HEAD, POST');
    headers.set('access-control-allow-headers', allowedHeaders);
    headers.set('access-control-max-age', String(options.maxAge ?? 600));
  }
  return new Response(null, { status: 204, headers });
}
