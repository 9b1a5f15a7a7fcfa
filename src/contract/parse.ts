import * as z from 'zod/mini';
import { TrancheError, type FieldIssue } from '../core/errors.js';
import type { Operation } from './operation.js';

type Issue = z.core.$ZodIssue;

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${escaped(key)}`).join('');

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : null;
  return at === undefined;
}

/** Stable code of an issue: checks of ours say it as their message, zod's own types by what they are. */
function codeOf(issue: Issue, value: unknown): string {
  if (/^[a-z_]+$/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type' && isAbsent(value, issue.path)) return 'required';
  return issue.code === 'custom' ? 'invalid' : issue.code;
}

/** Where a value fails its schema and how, without ever naming the value itself: it may be personal. */
function issuesOf(error: z.core.$ZodError, value: unknown): FieldIssue[] {
  return error.issues.map((issue) => ({ pointer: pointerOf(issue.path), code: codeOf(issue, value) }));
}

function parse(schema: z.core.$ZodType, value: unknown, code: string, what: string, requestId?: string): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const fields = issuesOf(result.error, value);
  // The zod error is not kept as a cause: a log that prints it would print values.
  const first = fields[0];
  const message = `${what}: ${first?.pointer || '/'} ${first?.code ?? ''}`;
  throw new TrancheError(code, { kind: 'schema', fields, message, ...(requestId && { requestId }) });
}

/** What the operation takes, checked and without unknown keys. Throws `invalid_input` (kind `schema`) with a pointer a field. */
export function parseInput(operation: Operation, input: unknown): Record<string, unknown> {
  return parse(operation.input, input, 'invalid_input', operation.id) as Record<string, unknown>;
}

/** What the operation answered, checked and without unknown keys. Throws `invalid_answer` (kind `schema`). */
export function parseAnswer(operation: Operation, answer: unknown, requestId?: string): unknown {
  return parse(operation.answer, answer, 'invalid_answer', operation.id, requestId);
}
