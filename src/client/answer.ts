import { codeOfStatus } from '../contract/problems.js';
import { parseInstant, systemClock } from '../core/clock.js';
import { TrancheError, type FieldIssue } from '../core/errors.js';
import type { Answer } from './transport.js';

type Members = Record<string, unknown>;

const standard = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId', 'errors']);
const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(value);

/** Request ids are copied by people into mails: only what looks like one is kept. */
const isRequestId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Seconds to wait, from seconds or an HTTP date; the date is read against the server's own clock where it tells it. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // Engines read much more as a date, `-5` for instance.
  const until = / GMT$/i.test(text) ? parseInstant(text) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const server = parseInstant(headers.get('date') ?? '');
  const now = Number.isNaN(server) ? systemClock.now() : server;
  return Math.max(0, Math.ceil((until - now) / 1000));
}

function fieldsOf(errors: unknown): FieldIssue[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: unknown) => {
    if (!isObject(one) || typeof one['pointer'] !== 'string' || !isCode(one['code'])) return [];
    return [{ pointer: one['pointer'], code: one['code'] }];
  });
}

const repeatable = new Set([429, 502, 503, 504]);

/** The error an answer stands for: an RFC 9457 problem, or whatever a proxy put in its place (page, text, nothing). */
export function problemOf(answer: Answer): TrancheError {
  const { status, headers } = answer;
  const parsed = parseJson(answer.text);
  const body = isObject(parsed) ? parsed : {};
  const code = isCode(body['code']) ? body['code'] : codeOfStatus(status);
  const requestId = [headers.get('x-request-id'), body['requestId']].find(isRequestId);
  const retryAfter = retryAfterOf(headers);
  return new TrancheError(code, {
    kind: 'problem',
    status,
    retryable: repeatable.has(status) || code === 'idempotency_in_progress',
    fields: fieldsOf(body['errors']),
    details: Object.fromEntries(Object.entries(body).filter(([key]) => !standard.has(key))),
    ...(requestId && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/**
 * The JSON of a good answer; a wrong content type does not matter when the text is JSON. Throws `empty_answer` or
 * `not_json` (kind `schema`): some backends answer 200 with nothing or with a login page.
 */
export function jsonOf(answer: Answer): unknown {
  const value = parseJson(answer.text);
  if (value !== undefined) return value;
  const code = answer.text.trim() === '' ? 'empty_answer' : 'not_json';
  const requestId = requestIdOf(answer);
  throw new TrancheError(code, { kind: 'schema', status: answer.status, ...(requestId && { requestId }) });
}

export function requestIdOf({ headers }: Answer): string | undefined {
  return [headers.get('x-request-id')].find(isRequestId);
}
