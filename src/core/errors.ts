/** What went wrong, by meaning. `problem` = the backend answered with an RFC 9457 problem (or an HTTP error without one). */
export type ErrorKind = 'network' | 'timeout' | 'aborted' | 'problem' | 'schema';

/** One refused field of a request: JSON Pointer into the body and a stable code. */
export interface FieldIssue {
  pointer: string;
  code: string;
}

export interface TrancheErrorInit {
  kind: ErrorKind;
  /** HTTP status, when there was an answer. */
  status?: number;
  requestId?: string;
  /** May the same request be sent again with hope? */
  retryable?: boolean;
  /** Seconds the server asked to wait. */
  retryAfter?: number;
  fields?: readonly FieldIssue[];
  /** Extension members of the problem document (for instance `attemptsLeft`). */
  details?: Record<string, unknown>;
  cause?: unknown;
  /** For logs only; never shown to people. */
  message?: string;
}

const BRAND = Symbol.for('tranche.error.1');

/**
 * The one error of the kit, thrown by clients and by backends. Branch on `code` (stable snake_case), never on `message`.
 * Recognise it with {@link isTrancheError}: `instanceof` fails between two copies of the kit on one page.
 */
export class TrancheError extends Error {
  readonly [BRAND] = true;
  readonly code: string;
  readonly kind: ErrorKind;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly fields: readonly FieldIssue[];
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, init: TrancheErrorInit) {
    super(init.message ?? code, { cause: init.cause });
    this.name = 'TrancheError';
    this.code = code;
    this.kind = init.kind;
    this.status = init.status;
    this.requestId = init.requestId;
    this.retryable = init.retryable ?? false;
    this.retryAfter = init.retryAfter;
    this.fields = init.fields ?? [];
    this.details = init.details ?? {};
  }
}

export function isTrancheError(value: unknown): value is TrancheError {
  return typeof value === 'object' && value !== null && BRAND in value;
}

/** True for our own and for native aborts: nothing went wrong, somebody left. */
export function isAbort(value: unknown): boolean {
  if (isTrancheError(value)) return value.kind === 'aborted';
  return value instanceof Error && value.name === 'AbortError';
}

/** The refusal a backend throws; the server turns it into a problem document. Codes: `domain.md` §5.2. */
export function problem(
  status: number,
  code: string,
  more: Pick<TrancheErrorInit, 'fields' | 'details' | 'retryAfter' | 'message' | 'cause'> = {},
): TrancheError {
  const retryable = status === 429 || status === 502 || status === 503 || status === 504;
  return new TrancheError(code, { kind: 'problem', status, retryable, ...more });
}

/** Anything thrown, as a TrancheError: unknown throws become `unknown`, aborts become `aborted`. */
export function asTrancheError(value: unknown): TrancheError {
  if (isTrancheError(value)) return value;
  if (isAbort(value)) return new TrancheError('aborted', { kind: 'aborted', cause: value });
  return new TrancheError('unknown', { kind: 'problem', cause: value });
}
