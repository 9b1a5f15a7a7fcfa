const codes: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_declined',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  409: 'conflict',
  410: 'gone',
  412: 'version_mismatch',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  422: 'invalid_input',
  428: 'precondition_required',
  429: 'rate_limited',
  500: 'server_error',
  501: 'not_implemented',
  502: 'bad_gateway',
  503: 'unavailable',
  504: 'gateway_timeout',
};

/** The code of an HTTP status whose answer names none (`domain.md` §5.1). */
export function codeOfStatus(status: number): string {
  return codes[status] ?? (status >= 500 ? 'server_error' : 'http_error');
}

/** Problems that every operation may answer, beside its own. */
export const commonProblems: readonly { status: number; code: string }[] = [
  { status: 401, code: 'unauthorized' },
  { status: 403, code: 'forbidden' },
  { status: 422, code: 'invalid_input' },
  { status: 429, code: 'rate_limited' },
  { status: 500, code: 'server_error' },
  { status: 501, code: 'not_implemented' },
];

/** Problems of operations that need an `Idempotency-Key`. */
export const keyedProblems: readonly { status: number; code: string }[] = [
  { status: 400, code: 'idempotency_key_missing' },
  { status: 409, code: 'idempotency_in_progress' },
  { status: 413, code: 'body_too_large' },
  { status: 415, code: 'unsupported_media_type' },
  { status: 422, code: 'idempotency_key_reused' },
];

/** Problems of operations that need `If-Match`. */
export const versionedProblems: readonly { status: number; code: string }[] = [
  { status: 412, code: 'version_mismatch' },
  { status: 428, code: 'precondition_required' },
];
